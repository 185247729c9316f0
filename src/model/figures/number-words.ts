/** Numbers below a hundred that English writes as one word. */
export const SMALL_NUMBERS = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const IRREGULAR = { third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12 };

/** Words that count by themselves; `one`, `first` and `second` say too much else. */
const COUNTING = new Map<string, number>([
  ...Object.entries(SMALL_NUMBERS).flatMap(([word, value]): [string, number][] => [
    [word, value],
    [value < 20 ? `${word}th` : word.replace(/y$/, 'ieth'), value],
  ]),
  ...Object.entries(IRREGULAR),
]);
const WITHIN = new Map([['one', 1], ['first', 1], ['second', 2], ...COUNTING]);

/** What multiplies, in the languages of the interface; `m` behind digits may be metres too. */
const SCALES: readonly (readonly [words: readonly string[], value: number])[] = [
  [['dozen'], 12],
  [['hundred'], 1e2],
  [['k', 'thousand', 'tausend', 'тис', 'тисячі?'], 1e3],
  [['m', 'mln', 'mio', 'millions?', 'millionen', 'млн', 'мільйон(?:а|и|ів)?'], 1e6],
  [['bn', 'mrd', 'md', 'billion', 'milliards?', 'milliarden?', 'млрд', 'мільярд(?:а|и|ів)?'], 1e9],
  [['tn', 'trillion'], 1e12],
];

const anyOf = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const GAP = String.raw`[\s-]`;
const tens = anyOf([...COUNTING].filter(([, value]) => value >= 20).map(([word]) => word));
const units = anyOf([...WITHIN].filter(([, value]) => value < 10).map(([word]) => word));
const SMALL = `(?:(?:${tens})(?:${GAP}(?:${units}))?|${anyOf(COUNTING.keys())})`;
// Each part stands here as seldom as it can: to compile the whole takes longer than to read a briefing with it.
const HUNDREDS = String.raw`${GAP}hundred(?:(?:\sand\s|${GAP})(?:${SMALL}|one)(?!\p{L}|\shundred))?`;
const GROUP = String.raw`(?:(?:(?:a|one)(?=${GAP}hundred)|${SMALL})(?:${HUNDREDS})?)`;
const HALF = String.raw`\sand\sa\shalf(?!\p{L})`;
const SCALED = String.raw`(?:half(?:\san?)?|a|(?:one|${GROUP})(?:${HALF})?)${GAP}(?:dozen|thousand|million|billion|trillion)`;
const REST = String.raw`(?:\sand\s|${GAP})${GROUP}(?!\p{L}|${GAP}(?:million|billion|trillion))(?:${GAP}thousand(?:(?:\sand\s|${GAP})${GROUP}(?!\p{L}))?)?`;

/** `thirty`, `two hundred and fifty`, `half a million`, `two and a half billion`, `a dozen`. */
export const IN_WORDS = String.raw`(?:${SCALED}(?:(?<!dozen)${REST})?|one${HALF}|${GROUP}(?:${HALF})?|dozen)`;
/** What may stand behind digits. */
export const SCALE = anyOf(SCALES.flatMap(([words]) => words));

const SCALE_WORDS = SCALES.map(
  ([words, value]) => [new RegExp(`^(?:${anyOf(words)})$`, 'iu'), value] as const,
);

export const scaleOf = (word: string): number =>
  word === '' ? 1 : (SCALE_WORDS.find(([words]) => words.test(word))?.[1] ?? 1);

/** The value of words that `IN_WORDS` finds. */
export function valueOfWords(text: string): number {
  const words = text
    .toLowerCase()
    .replace(/\sand\sa\shalf\b/, ' half')
    .split(/[\s-]+/);
  let [sum, group] = [0, 0];
  for (const word of words) {
    const small = word === 'half' ? 0.5 : WITHIN.get(word);
    if (small !== undefined) group += small;
    else if (word === 'hundred') group = (group || 1) * 100;
    else if (scaleOf(word) > 1) [sum, group] = [sum + (group || 1) * scaleOf(word), 0];
  }
  return sum + group;
}

/** Roman numerals of more than one letter, from 2 on: one letter may be anything. */
const ROMAN = 'II III IV - VI VII VIII IX - XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII'
  .split(' ')
  .map((numeral, index): [string, number] => [numeral, index + 2]);
const NAMED = new Map([...WITHIN, ...ROMAN]);

/** The number of a word alone, as names have it: `Ninth`, `Two`, `II`. Undefined where it is none. */
export const numberOfWord = (word: string): number | undefined =>
  NAMED.get(word) ?? WITHIN.get(word.toLowerCase());

/** Words of a text that `numberOfWord` knows and that are no figures where they stand. */
export const quietNumbers = (text: string): string[] =>
  text.match(/\b(?:one|first|second)\b/gi) ?? [];
