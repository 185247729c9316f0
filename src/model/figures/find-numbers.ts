import type { Figure } from './figure.ts';
import { IN_WORDS, SCALE, scaleOf, valueOfWords } from './number-words.ts';

/** Between groups of three digits: a comma, a full stop, a mark or room. */
const GROUPED = String.raw`\d{1,3}(?<gap>[,.'’\u00A0\u202F ])\d{3}(?:\k<gap>\d{3})*(?!\d)(?:[.,]\d+)?`;
const FRACTIONS: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const FRACTION = String.raw`[½¼¾⅓⅔]`;

/** Behind digits may stand the end of an ordinal, a scale, or a short unit: `5th`, `3 million`, `10km`. */
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<digits>${GROUPED}|\d+(?:[.,]\d+)*|(?<!\S)\.\d+)?(?<part>(?<=\d)\s?${FRACTION}|${FRACTION})?(?<=[\d½¼¾⅓⅔])(?:th|st|nd|rd)?(?:[\s-]?(?<scale>${SCALE})(?![\p{L}\p{N}])|(?=\p{L}{0,4}(?![\p{L}\p{N}])))|(?<words>${IN_WORDS})(?![\p{L}\p{N}]))`,
  'gu',
);

/** Numbers in digits or words, with their scale: `50 billion`, `thirty`, `two hundred and five`, `1,000`, `3½`. `one` is no figure. */
export function findNumbers(text: string): Figure[] {
  return [...inSmallLetters(text).matchAll(PATTERN)]
    .map(({ 0: found, index, groups = {} }) => {
      const [value = '', ...also] = readings(found, groups);
      const printed = text.slice(index, index + found.length);
      const figure: Figure = { kind: 'number', text: printed, start: index, value };
      return also.length === 0 ? figure : { ...figure, also };
    })
    .filter(
      ({ text: found, start }) =>
        !isReference(text.slice(0, start), found, text.slice(start + found.length)),
    );
}

/** A pattern for either case would take longer to compile than all it is used for; some capitals have two small letters. */
const inSmallLetters = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
};

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

/** What a number may mean: `1.500` is one and a half or, in other languages, fifteen hundred; `5m` a sum or metres. */
function readings(
  found: string,
  { digits = '', part, scale = '', words }: Record<string, string | undefined>,
): string[] {
  if (words !== undefined) return [String(valueOfWords(words))];
  const fraction = FRACTIONS[part?.trim() ?? ''] ?? 0;
  const times = scaleOf(scale);
  const values = (digits === '' ? [0] : valuesOf(digits)).map(
    (value) => (value + fraction) * times,
  );
  const plain = /^[mk]$/i.test(scale) ? [(values[0] ?? 0) / times] : [];
  // What is no number, such as 4.5.2030, is only itself.
  return values.length === 0 ? [found] : [...values, ...plain].map(String);
}

function valuesOf(digits: string): number[] {
  const decimal = Number(digits.replace(',', '.'));
  const gap = /(?<=^[1-9]\d{0,2})\D(?=\d{3}(?!\d))/.exec(digits)?.[0] ?? '';
  const joined = Number(digits.replaceAll(gap, '').replace(',', '.'));
  const both = gap === '.' || gap === '' ? [decimal, joined] : [joined];
  return [...new Set(both.filter((value) => !Number.isNaN(value)))];
}
