import type { Figure } from './figure.ts';

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

const SMALL = new Map<string, number>(
  Object.entries({
    ...SMALL_NUMBERS,
    dozen: 12,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  }),
);

const SCALES = new Map<string, number>(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    mln: 1e6,
    m: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
  }),
);

const WORDS = [...SMALL.keys()].join('|');
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<digits>\d+(?:[.,]\d+)*)(?:th|st|nd|rd)?|(?<word>${WORDS})(?:-(?<unit>${WORDS}|one|first))?)(?:[\s-]?(?<scale>${[...SCALES.keys()].join('|')}))?(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * What `m` behind digits may stand for: a sum in millions, else metres too. Undefined where it stands for neither.
 */
export const inMetres = ({ kind, text, value }: Figure): string | undefined =>
  kind === 'number' && /\d\s?m$/.test(text) ? String(Number(value) / 1e6) : undefined;

/** Numbers in digits or words, with their scale: `50 billion`, `thirty`, `twenty-eight`, `1,000`. `one` is no figure. */
export function findNumbers(text: string): Figure[] {
  return [...text.matchAll(PATTERN)]
    .map(({ 0: found, index, groups = {} }) => ({
      kind: 'number' as const,
      text: found,
      start: index,
      value: String(valueOf(groups)),
    }))
    .filter(
      ({ text: found, start }) =>
        !isReference(text.slice(0, start), found, text.slice(start + found.length)),
    );
}

/**
 * Numbers that state nothing of a document: `the two`, `these four` count what was named before, and
 * `nine days later` is the distance between dates that have to be backed themselves.
 */
function isReference(before: string, found: string, after: string): boolean {
  if (/^\s(?:days?|weeks?|months?|years?)\s(?:after|before|later|earlier)\b/i.test(after))
    return true;
  return (
    /\b(?:the|these|those|other|both|all)\s$/i.test(before) &&
    /^(?:two|three|four|five)$/i.test(found)
  );
}

function valueOf({
  digits,
  word = '',
  unit = '',
  scale = '',
}: Record<string, string | undefined>): number {
  const base =
    digits === undefined
      ? (SMALL.get(word.toLowerCase()) ?? 0) +
        (unit === '' ? 0 : (SMALL.get(unit.toLowerCase()) ?? 1))
      : Number(digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
  return base * (SCALES.get(scale.toLowerCase()) ?? 1);
}
