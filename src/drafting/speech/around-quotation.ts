import { isFunctionWord, type Language } from '../languages/language.ts';
import { isVerb } from '../text/finite.ts';
import type { Range } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { ReadSentence } from './statement.ts';

/** The attribution that stands nearest to a quotation. */
export function nearest(
  attributions: readonly Attribution[],
  span: Range,
): Attribution | undefined {
  const gap = ({ start, end }: Attribution) =>
    start >= span.end ? start - span.end : span.start - end;
  const [first, ...more] = attributions.toSorted((a, b) => gap(a) - gap(b));
  // `told a meeting that it was “a red line”, according to three people`: who tells of it says none of the words
  const teller = more.find((other) => other.isReported && other.end <= span.start);
  return first?.verb === 'according to' && first.start >= span.end && teller !== undefined
    ? teller
    : first;
}

/**
 * The quotation around which an attribution tells nothing more, so that one statement holds both: `said it was “deeply
 * concerned” by the violence`; undefined where it tells something besides: `said it was “disappointed” and would appeal`.
 */
export function quotedInside(
  one: Attribution,
  { sentence, attributions }: ReadSentence,
  language: Language,
): Range | undefined {
  const { paragraph, words } = sentence;
  const span = sentence.quoted
    .flatMap((index) => paragraph.quoted[index] ?? [])
    .find((each) => nearest(attributions, each) === one);
  if (!one.isReported || span === undefined || span.start < one.end) return undefined;
  const next = attributions.find(({ start }) => start > span.start)?.start ?? Infinity;
  const behind = words.filter(({ start }) => start >= one.end && start < next);
  const most = /^(?:told|tells|informed|warned)$/.test(one.verb) ? TO_THAT_OF_HEARER : TO_THAT;
  const that = behind.slice(0, most).findIndex(({ lower }) => language.that.has(lower));
  const told = behind.slice(that + 1);
  const verbs = told.filter(
    (word, at) =>
      (word.lower === 'be' && !MODAL.test(lowerAt(told, at - 1))) || isVerb(word, language.code),
  ).length;
  const weight = told.filter(({ lower }) => !isFunctionWord(lower, language)).length;
  const after = told.filter(({ start }) => start > span.end);
  const goesOn = after.some(({ lower }) => /^(?:and|but|und|aber|et|mais|та|але)$/.test(lower));
  if (goesOn && after.some((word) => isVerb(word, language.code))) return undefined;
  const isWord = !/\s/.test(paragraph.text.slice(span.start, span.end).trim());
  return verbs <= 1 && weight <= (isWord ? MOST_AROUND_WORD : MOST_AROUND) ? span : undefined;
}

/** Words of one to whom something is said, with `that` behind them. */
const TO_THAT = 5;
const TO_THAT_OF_HEARER = 9;

/** `will be` is one verb. */
const MODAL = /^(?:will|would|can|could|shall|should|may|might|must|to|not)$/;

/** Words of weight around a quotation that make no statement of their own; around a single word they do sooner. */
const MOST_AROUND = 5;
const MOST_AROUND_WORD = 2;
