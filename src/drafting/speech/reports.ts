import type { Language } from '../languages/language.ts';
import type { Range } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { quotedInside } from './around-quotation.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './phrase.ts';
import type { FoundStatement, ReadSentence } from './statement.ts';

/** What a sentence reports in other words, once a speaker; not what it tells around the words that it quotes. */
export function reportsOf(read: ReadSentence, language: Language): FoundStatement[] {
  const { sentence, attributions } = read;
  const reported = attributions.filter(
    (one) => one.isReported && quotedInside(one, read, language) === undefined,
  );
  const key = ({ speaker }: Attribution) =>
    speaker.names.map(({ id }) => id).join() + (speaker.credit ?? '');
  return reported
    .filter((one, at) => reported.findIndex((other) => key(other) === key(one)) === at)
    .map((one) => ({
      paragraph: sentence.paragraph.number,
      sentence: { start: sentence.start, end: sentence.end },
      speaker: one.speaker,
      verb: one.verb,
      clause: clauseOf(one, sentence, language),
    }));
}

/** Where an attribution tells what was said. */
function clauseOf(
  { verb, start, end, toldFrom = end }: Attribution,
  { paragraph, words, ...sentence }: Sentence,
  language: Language,
): Range {
  // `It would let them in, according to a statement by Norway, which hosted the talks.`
  if (verb === 'according to' && words.filter((word) => word.end <= start).length > LEAST_BEFORE)
    return { start: sentence.start, end: start };
  const behind = words.filter((word) => word.start >= toldFrom);
  const isBehind =
    toldFrom === start ||
    sentence.end - toldFrom > LEAST_CLAUSE ||
    OPENS.test(paragraph.text.slice(toldFrom)) ||
    // `said they backed the nurses`
    (language.code === 'en' &&
      Object.hasOwn(language.pronouns, lowerAt(behind, 0)) &&
      behind.length > 2);
  return isBehind ? { start: toldFrom, end: sentence.end } : { start: sentence.start, end: start };
}

/** A clause begins right behind the verb, however short. */
const OPENS = /^\s*,?\s*(?:that|about|against|dass|que|qu['’]|що)(?!\p{L})/u;

/** Words before a phrase such as `according to` from which on they are taken for what was said. */
const LEAST_BEFORE = 5;

/** Characters behind a verb from which on they are taken for what was said. */
const LEAST_CLAUSE = 30;
