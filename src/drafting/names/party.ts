import type { Language } from '../languages/language.ts';

/** One member of a party is no party, nor is what only says whose member somebody is. */
export const isMember = (word: string): boolean =>
  /^(?:democrat|republican|conservative|liberal|socialist|communist|tory)$/.test(word);

/** Whether a word before an office says of which party or department it is, and names neither. */
export const isOfParty = (word: string, office: string): boolean =>
  isMember(word) || isPortfolio(word, office);

/** `Labour minister`: what the office is about. */
const isPortfolio = (word: string, office: string): boolean =>
  /^labou?r$/.test(word) && /^(?:minister|secretary|commissioner|department)$/.test(office);

/** The party that an office names, all words of it: `Liberal Democrat councillor`. */
export function partyIn(role: string, { parties }: Language): string | undefined {
  const words = role.split(/\s+/);
  const isParty = (word = '') => parties.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);
  const from = words.findIndex(
    (word, at) =>
      isParty(word) && !isPortfolio(word.toLowerCase(), words[at + 1]?.toLowerCase() ?? ''),
  );
  if (from < 0) return undefined;
  const end = words.findIndex((word, at) => at > from && !isParty(word));
  return words.slice(from, end < 0 ? undefined : end).join(' ');
}
