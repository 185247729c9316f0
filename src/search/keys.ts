import { SEARCH_WORDS } from '#search-words';

const { same, apart, opening } = SEARCH_WORDS;

/** Endings of Russian and Ukrainian cases, as they are after `normalise`: `Путина`, `Зеленского`, `территорий`. */
const CYRILLIC =
  /(?<=^....+?)(?:ого|ому|ами|ями|ів|[оеє]ю|[оыиаяе][мх]|[оеиы]и|ия|ию|[аяоеиіуюыьэє])$/;

/** A word without the ending of its number, case or form, by the rules of the briefing's language or of its script. */
export const stem = (word: string): string =>
  /^[a-z]+$/.test(word)
    ? SEARCH_WORDS.stem(word)
    : word.length < 5
      ? word
      : word.replace(CYRILLIC, '');

const SAME = new Map(
  Object.entries(same).flatMap(([word, others]) =>
    others.split(' ').map((other) => [stem(other), stem(word)]),
  ),
);

/** A word as names are compared by it: without its ending, and one word for those that mean the same. */
export function keyOf(word: string): string {
  const bare = stem(word);
  // A negotiator is no negotiation, and who negotiates is asked for that person.
  return (apart?.test(word) === true ? undefined : SAME.get(bare)) ?? bare;
}

/** How a question begins, where that says what is asked: `how long`. Empty for anything else. */
export const askingOf = (text: string): string => opening?.exec(text)?.[1] ?? '';
