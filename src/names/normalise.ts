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
 * words parted by one space; numbers as figures alone: `5,000` -> `5000`, `2nd` -> `2`. Other scripts stay:
 * `Зеленський`, `Ukraine’s` -> `ukraine`, `U.N.` -> `un`.
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
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)(st|nd|rd|th)\b/g, '')
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

/** Whether every text has the word, so that it finds nothing by itself. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** `How long`, `since when`: the words of a question that no page has to have. */
const ASKING =
  /\b(how (?:many|much|old|far|often)|since when|t(?:ake|akes|ook|aken|aking) (?:place|part))\b|^how long\b|(?<=^how long .*)\b(?:last(?:ed)?|take|took)$/g;

/** Words that carry the question; all of them when every word is a stop word. */
export function keywords(text: string): string[] {
  const plain = normalise(text);
  const all = (plain.replace(ASKING, '').trim() || plain).split(' ').filter(Boolean);
  const kept = all.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : all;
}

const SHARD_LETTERS = 3;

/**
 * Name of the shard of the names index that holds the words which begin like this one. It begins with `w-`,
 * since Windows takes a file `con.json` for a device.
 */
export const shardOf = (word: string): string =>
  `w-${Array.from(word).slice(0, SHARD_LETTERS).join('')}`;

/**
 * The one shard that has every entry which a query names: that of any of its words, since an entry has to
 * have them all. The longest word is taken as the rarest, and figures come last, as half of all dates share a
 * year. A word that is shorter than the name of a shard may only have been begun.
 */
export function shardFor(query: string): string | undefined {
  const rank = (word: string) =>
    (/^\d+$/.test(word) ? 0 : 100) + (word.length < SHARD_LETTERS ? 0 : word.length);
  const [rarest] = keywords(query).sort((a, b) => rank(b) - rank(a));
  return rarest === undefined ? undefined : shardOf(rarest);
}
