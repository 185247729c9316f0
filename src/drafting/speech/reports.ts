import { isDayWord, type Language } from '../languages/language.ts';
import { holdsVerb, isFiniteWord } from '../text/finite.ts';
import { isPresent } from '../text/lexicon.ts';
import type { Range } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { quotedInside } from './around-quotation.ts';
import type { Attribution } from './attribution.ts';
import { hasClause } from './clause-behind.ts';
import { pieceAround, type Sentence, type Word } from './phrase.ts';
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
  const before = words.filter((word) => word.end <= start);
  if (verb === 'according to' && before.length > LEAST_BEFORE) {
    // `He liked it, but nothing followed, according to Norway.`
    const own = before.findLast(({ isParted, lower }) => isParted && /^(?:but|while)$/.test(lower));
    return { start: own?.end ?? sentence.start, end: start };
  }
  const behind = words.filter((word) => word.start >= toldFrom);
  const told =
    toldBefore(words, start, behind, language) ?? insertedAt(words, start, before, language);
  if (told !== undefined) return { start: sentence.start, end: told };
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

/** `The bridge fell at noon, the minister said at a news conference after talks with his neighbour`: only where and when it was said stands behind. The offset where what was told ends. */
function toldBefore(
  words: readonly Word[],
  start: number,
  behind: readonly Word[],
  language: Language,
): number | undefined {
  const at = words.findIndex((word) => word.start === start);
  const verb = words[at];
  if (language.code !== 'en' || verb === undefined) return undefined;
  const first = lowerAt(behind, 0);
  // `…, the court said on Monday, ending a dispute`: what a mark parts goes on with what was told
  const mark = behind.findIndex(({ isParted }, index) => index > 0 && isParted);
  const when = mark < 0 ? behind : behind.slice(0, mark);
  const told = words.slice(0, pieceAround(words, at).start);
  const isOver =
    told.some((word) => isFiniteWord(word) || isPresent(word.lower)) &&
    (language.prepositions.has(first) || isDayWord(first, language)) &&
    !hasClause(verb, when, language);
  return isOver ? told.at(-1)?.end : undefined;
}

/** `Es sei gut, sagte sie der Deutschen Presse-Agentur`: what German tells stands before such a verb, unless more than whom it was told to follows. */
function insertedAt(
  words: readonly Word[],
  start: number,
  before: readonly Word[],
  { code, that }: Language,
): number | undefined {
  const at = words.findIndex((word) => word.start === start);
  const behind = words.slice(at + 1);
  const isWhole =
    code === 'de' &&
    words[at]?.isParted === true &&
    holdsVerb(before, code) &&
    behind.every(({ lower, isParted }) => !isParted && !that.has(lower));
  return isWhole ? before.at(-1)?.end : undefined;
}

/** A clause begins right behind the verb, however short. */
const OPENS = /^\s*,?\s*(?:that|about|against|dass|que|qu['’]|що)(?!\p{L})/u;

/** Words before a phrase such as `according to` from which on they are taken for what was said. */
const LEAST_BEFORE = 5;

/** Characters behind a verb from which on they are taken for what was said. */
const LEAST_CLAUSE = 30;
