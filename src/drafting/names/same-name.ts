import type { Language } from '../languages/language.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Whether one form is a shorter one of the other’s name: its surname, its first and last word, its initials. */
export function isShortOfPerson(
  short: readonly string[],
  full: readonly string[],
  language: Language,
): boolean {
  const words = full.filter((word) => !SUFFIX.test(word));
  const own = short.filter((word) => !SUFFIX.test(word));
  const same = (a: string | undefined, b: string | undefined) => isSameWord(a, b, language);
  if (own.length === 0 || own.length > words.length) return false;
  if (own.every((word, at) => same(word, words[words.length - own.length + at]))) return true;
  if (own.length === 1 && same(own[0], words[0])) return true;
  if (own.length === 1)
    return (
      words.length > 2 &&
      words.slice(1).some((word) => !language.particles.has(word) && same(word, own[0]))
    );
  const isLast = same(own.at(-1), words.at(-1));
  const [a = '', b = ''] = [own[0], words[0]];
  return (
    isLast &&
    (same(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)))
  );
}

/** A word and the same word with another ending, where the language bends names. */
export function isSameWord(
  a: string | undefined,
  b: string | undefined,
  { code, bends }: Language,
): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  if (code === 'de') return a === `${b}s` || b === `${a}s`;
  if (!bends || Math.min(a.length, b.length) < 3) return false;
  const stem = Math.max(3, Math.min(a.length, b.length) - 2);
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 3;
}

/** Whether a short form stands at the front or end of the longer name of a body or place. */
export function isShortOfBody(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const link = full.findIndex((word) => /^(?:of|for|de|du|für)$/.test(word));
  const core = link > 0 ? full.slice(0, link) : full;
  const fits = (words: readonly string[]) =>
    short.every((word, at) => word === words[at]) ||
    short.every((word, at) => word === words[words.length - short.length + at]);
  return (core.length >= short.length && fits(core)) || (short.length > 1 && fits(full));
}

/** Whether letters are the initials of a name, small words counted or not. */
export function isAcronymOf(
  letters: string,
  full: readonly string[],
  { links, determiners }: Language,
): boolean {
  if (full.length < 2) return false;
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');
  const main = full.filter((word) => !links.has(word) && !determiners.has(word));
  return letters.length > 1 && [initials(full), initials(main)].includes(letters);
}
