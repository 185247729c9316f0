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
        isBeside(text, verb, at, start, end),
    );
    return date === undefined ? one : { ...one, date };
  });
}

/** Forms by which German reports: a day beside them is that of what is told. */
const MOOD =
  /^(?:sei|seien|habe|werde|wolle|könne|müsse|solle|dürfe|gebe|komme|gehe|liege|stehe|bleibe)$/;

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
