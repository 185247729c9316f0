/**
 * Whether quoted words are a run of what was said: the same characters, and whole words, so that nobody is
 * made to say "not" who said "nothing". White space counts as one space, as it does on a page.
 */
export function isRunOf(quoted: string, words: string): boolean {
  const run = quoted.replace(/\s+/g, ' ').trim();
  return run !== '' && hasWholeRun(words, run);
}

/** Whether a text has these very characters, and cuts no word where they begin and end. */
export function hasWholeRun(text: string, run: string): boolean {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1))
    if (isBoundary(text, at) && isBoundary(text, at + run.length)) return true;
  return false;
}

// A word goes on over an apostrophe or hyphen between letters: "haven’t", "non-aligned".
const INNER = /[\p{L}\p{N}\p{M}]['’‐‑-]?$/u;
const INNER_NEXT = /^['’‐‑-]?[\p{L}\p{N}\p{M}]/u;

function isBoundary(text: string, at: number): boolean {
  return !(INNER.test(text.slice(0, at)) && INNER_NEXT.test(text.slice(at)));
}
