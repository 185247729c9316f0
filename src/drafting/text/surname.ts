import type { Language } from '../languages/language.ts';

/** The last name of a person with the small words that belong to it: `de Groot` of `Annelies de Groot`. */
export function surnameIn(name: string, { particles }: Language): string {
  const words = name.replace(/\s(?:Jr|Sr)\.?$/, '').split(' ');
  const first = words.findLastIndex(
    (word, at) => at < words.length - 1 && !particles.has(word.toLowerCase()),
  );
  return words.slice(first + 1).join(' ');
}
