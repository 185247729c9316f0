import type { Attribution } from './attribution.ts';
import type { FoundStatement, ReadSentence } from './statement.ts';

/** What a sentence reports in other words, once a speaker. */
export function reportsOf({ sentence, attributions }: ReadSentence): FoundStatement[] {
  const reported = attributions.filter(({ isReported }) => isReported);
  const key = ({ speaker }: Attribution) =>
    speaker.names.map(({ id }) => id).join() + (speaker.credit ?? '');
  return reported
    .filter((one, at) => reported.findIndex((other) => key(other) === key(one)) === at)
    .map(({ speaker, verb, start, end, toldFrom = end }) => ({
      paragraph: sentence.paragraph.number,
      sentence: { start: sentence.start, end: sentence.end },
      speaker,
      verb,
      clause:
        sentence.end - toldFrom > LEAST_CLAUSE ||
        OPENS.test(sentence.paragraph.text.slice(toldFrom))
          ? { start: toldFrom, end: sentence.end }
          : { start: sentence.start, end: start },
    }));
}

/** A clause begins right behind the verb, however short. */
const OPENS = /^\s*,?\s*(?:that|dass|que|qu['’]|що)(?!\p{L})/u;

/** Characters behind a verb from which on they are taken for what was said. */
const LEAST_CLAUSE = 30;
