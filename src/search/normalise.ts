/** Letters that Unicode does not decompose, as readers type them. */
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Text as searches compare it: lower case, without diacritics, possessives, dots of acronyms or punctuation,
 * words parted by one space. Other scripts stay: `Зеленський`, `Ukraine’s` -> `ukraine`, `U.N.` -> `un`.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøßđðħıæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/\b((?:\p{L}\.){2,})/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/'s\b/g, '')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, normalised. */
export const words = (text: string): string[] => normalise(text).split(' ').filter(Boolean);

const STOP_WORDS = new Set(
  'a an and are as at be been but by can could did do does for from had has have how i in is it its me my no not of on or should so than that the their them there they this to was we were what when where which who whom whose why will with would you your about tell explain define meaning mean'.split(
    ' ',
  ),
);

/** Words that carry the question; all of them when every word is a stop word. */
export function keywords(text: string): string[] {
  const all = words(text);
  const kept = all.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : all;
}

/** Name of the shard of the names index that holds the words which begin like this one. */
export const shardOf = (word: string): string => Array.from(word).slice(0, 2).join('');
