/** Small words in a title. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with)$/;

/** Whether English prints some words as it prints the title of a film or a book: `A Small Republic`. */
export function isTitleCase(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isCapital = (word: string) => /^[\p{Lu}\d]/u.test(word);
  return (
    words.length > 1 &&
    words.length < 8 &&
    words.every((word, at) => isCapital(word) || (at > 0 && SMALL.test(word))) &&
    !/[.!?,;:…]/.test(text)
  );
}
