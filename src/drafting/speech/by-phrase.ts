import type { Language } from '../languages/language.ts';
import { antecedent, type Before } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import { pieceAround, type Sentence, type Word } from './phrase.ts';
import { speakerOf } from './speaker.ts';
import { subjectBehind } from './subject-behind.ts';
import { rangeOf } from './subject-kind.ts';

/** What phrases like `according to` attribute, and to whom; of several that begin at one word the first. */
export function byPhrase(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const found = [...sentence.words.keys()].flatMap((at) => [
    ...byOwn(sentence, at, before, language),
    ...byLeading(sentence, at, before, language),
    ...byFollowing(sentence, at, language),
  ]);
  return found.filter((one, at) => found.findIndex(({ start }) => start === one.start) === at);
}

/** `selon lui`: a phrase with its own pronoun stands for one who was named before. */
const byOwn = (sentence: Sentence, at: number, before: Before, language: Language): Attribution[] =>
  Object.entries(language.accordingOwn).flatMap(([phrase, gender]) => {
    const own = standing(phrase, sentence.words, at);
    const name = own && antecedent(gender, { sentence, limit: own.start, before, language });
    if (own === undefined || name === undefined) return [];
    const speaker = { names: [name], how: `“${phrase}” taken for the one named before` };
    return [{ verb: phrase, ...own, speaker, isReported: true }];
  });

/** `according to the mayor`. */
const byLeading = (
  sentence: Sentence,
  at: number,
  before: Before,
  language: Language,
): Attribution[] =>
  language.accordingBefore.flatMap((phrase) => {
    const { words } = sentence;
    const own = standing(phrase, words, at);
    // `pour` says so only where a sentence begins with it.
    if (own === undefined || (phrase === 'pour' && at > 0)) return [];
    const from = afterArticle(phrase, at, partsOf(phrase).length);
    const subject = subjectBehind(sentence, from, language, true);
    const lookup = { sentence, limit: own.start, before, language };
    const speaker = subject && speakerOf(subject, lookup, true);
    if (subject === undefined || speaker === undefined) return [];
    const toldFrom = rangeOf(subject).end;
    const rest = words.filter(({ start, end }) => end <= own.start || start >= toldFrom).length;
    const isTold = rest >= 2 && !followsQuote(words, own.start);
    return [{ verb: phrase, ...own, speaker, isReported: isTold, toldFrom }];
  });

/** `der Polizei zufolge`: a word behind who says it. */
function byFollowing(sentence: Sentence, at: number, language: Language): Attribution[] {
  const { words, mentions, paragraph } = sentence;
  const word = words[at];
  if (word === undefined || !language.accordingAfter.has(word.lower)) return [];
  const { start, end, text: verb } = word;
  const named = mentions.findLast((each) => each.end <= start && start - each.end < 3);
  const from = words[pieceAround(words, at).start]?.start ?? 0;
  const credit = paragraph.text.slice(from, words[at - 1]?.end ?? 0);
  const speaker =
    named === undefined
      ? { names: [], credit, how: 'named by no name' }
      : { names: [named.name], how: 'named beside the verb' };
  return [{ verb, start, end, speaker, isReported: true }];
}

/** Where a phrase stands that begins with the word there. */
function standing(
  phrase: string,
  words: readonly Word[],
  at: number,
): { start: number; end: number } | undefined {
  const parts = partsOf(phrase);
  const [first, last] = [words[at], words[at + parts.length - 1]];
  return first === undefined || last === undefined || !stands(parts, words, at)
    ? undefined
    : { start: first.start, end: last.end };
}

/** `« … », peut-on lire dans la décision`: what is told there is the quotation. */
const followsQuote = (words: readonly Word[], start: number): boolean =>
  words.find((word) => word.start === start)?.isBehindQuote === true && words[0]?.start === start;

/** The words of a phrase as tokens have them. */
const partsOf = (phrase: string): string[] =>
  phrase
    .replaceAll('’', "'")
    .replace(/(?<!\p{L})([dl]')(?=\p{L})/gu, '$1 ')
    .split(' ');

const stands = (parts: readonly string[], words: readonly Word[], at: number): boolean =>
  parts.every(
    (part, step) =>
      words[at + step]?.lower === part || words[at + step]?.text.toLowerCase() === part,
  );

/** An article that is part of the phrase belongs to the noun too: `nach Angaben der Polizei`. */
const afterArticle = (phrase: string, at: number, length: number): number =>
  / (?:der|des|(?:sein|ihr|ein)e[rs])$/.test(phrase) ? at + length - 1 : at + length;
