import type { FoundDate } from '../dates/found-date.ts';
import type { Paragraph } from '../story.ts';
import type { FoundStatement } from './statement.ts';

/** The day that stands beside the verb of saying; none after `published`, the day of the article: nobody has spoken then. */
export function withDates(
  found: readonly FoundStatement[],
  dates: readonly FoundDate[],
  paragraphs: readonly Paragraph[],
  published: string | undefined,
): FoundStatement[] {
  return found.map((one) => {
    const text = paragraphs[one.paragraph]?.text ?? '';
    const { verb } = one;
    if (verb === undefined || MOOD.test(verb)) return one;
    const at = text.indexOf(verb, one.sentence.start);
    const date = dates.find(
      ({ paragraph, start, end, date: day = '' }) =>
        paragraph === one.paragraph &&
        (published === undefined || day.length < published.length || day <= published) &&
        start >= one.sentence.start &&
        end <= one.sentence.end &&
        (isBeside(text, verb, at, start, end) ||
          opensBefore(text.slice(one.sentence.start, at), start - one.sentence.start, end - start)),
    );
    return date === undefined ? one : { ...one, date };
  });
}

/** Forms by which German reports: a day beside them is that of what is told. */
const MOOD =
  /^(?:sei|seien|habe|werde|wolle|könne|müsse|solle|dürfe|gebe|komme|gehe|liege|stehe|bleibe)$/;

/** `On 3 May, the minister Ada Lund said`: the day opens the sentence, and a comma parts it from who speaks. */
function opensBefore(text: string, start: number, length: number): boolean {
  if (start < 0) return false;
  const [before, between] = [text.slice(0, start), text.slice(start + length)];
  return (
    (/^\s*(?:\p{L}+\s)?(?:\p{L}+\s)?$/u.test(before) || OPENING.test(before)) &&
    /^,\s[^,;:“”"„«»]+(?:,[^,;:“”"„«»]+,)?\s*$/.test(between) &&
    between.trim().split(/\s+/).length <= MOST_OPENING &&
    !OTHER_CLAUSE.test(between)
  );
}

/** `In a letter to staff on`. */
const OPENING = /^\s*(?:in|at|during)\s(?:\p{L}+\s){1,7}$/iu;

/** How many words may stand between the day and the verb. */
const MOST_OPENING = 12;

const OTHER_CLAUSE =
  /\b(?:that|dass|que|qui|who|which|what|when|as|after|before|would|will|had|was|were|and|but)\b|\s(?:що|який|яка)\s/u;

/** `said in Paris on Thursday`: a few words and no comma, conjunction or mark between. */
function isBeside(
  text: string,
  verb: string,
  verbStart: number,
  start: number,
  end: number,
): boolean {
  const verbEnd = verbStart + verb.length;
  const between =
    start >= verbEnd
      ? text.slice(verbEnd, start)
      : end <= verbStart
        ? text.slice(end, verbStart)
        : '';
  const words = between.trim().split(/\s+/).filter(Boolean);
  if (!/^tell|^told/i.test(verb) && /\b(?:an?|second|first)\b/.test(between)) return false;
  return (
    words.length <= 6 &&
    !/[,;:“”"„«»]|\b(?:that|dass|que|what|would|will|had|was)\b|\sщо\s/u.test(between)
  );
}
