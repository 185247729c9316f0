import type { FoundDate } from '../dates/found-date.ts';
import type { Language } from '../languages/language.ts';
import type { Sentence, Word } from '../speech/phrase.ts';
import { lowerAt } from '../text/tokens.ts';
import { isAct, isName, isPlanned } from './telling.ts';

/** Index of the verb that tells what happened on a day, or at all where none is given; undefined where none is known. */
export function mainVerb(
  words: readonly Word[],
  date: FoundDate | undefined,
  sentence: Sentence,
  language: Language,
): number | undefined {
  const found = date === undefined ? -1 : words.findIndex(({ end }) => end > date.start);
  const at = found < 0 ? words.length : found;
  const verbs = [...words.keys()].filter((index) => isVerb(words, index, sentence, language));
  const behindDate = verbs.find((index) => index >= at && isRightBehind(words, date, index));
  return (
    (isJoined(words, at) ? behindDate : undefined) ??
    verbs.findLast((index) => index < at) ??
    verbs.find((index) => isNear(words, at, index)) ??
    scheduled(words, at, language)
  );
}

/** `The conference opens on 3 May`, `She is due on 3 May`: what is to be, in the present. */
function scheduled(words: readonly Word[], at: number, { code, determiners }: Language) {
  if (code !== 'en') return undefined;
  const verb = words.findLastIndex(
    ({ lower }, index) =>
      index > 0 &&
      index < at &&
      ((PRESENT.test(lower) && !determiners.has(lowerAt(words, index - 1))) ||
        (lower === 'due' && /^(?:is|are|was|were)$/.test(lowerAt(words, index - 1)))),
  );
  return verb < 0 ? undefined : verb;
}

const PRESENT =
  /^(?:opens|closes|begins|starts|ends|meets|expires|resumes|returns|arrives|falls|takes|votes|marks|plans|aims|intends)$/;

/** `opened an inquiry and on 1 March issued its findings`: the day belongs to the verb behind it. */
const isJoined = (words: readonly Word[], at: number): boolean =>
  [at - 1, at - 2].some((index) => /^(?:and|but)$/.test(lowerAt(words, index)));

const isRightBehind = (
  words: readonly Word[],
  date: FoundDate | undefined,
  verb: number,
): boolean =>
  date !== undefined &&
  words[verb]?.isParted === false &&
  words[verb].start >= date.end &&
  (words[verb - 1]?.end ?? 0) <= date.end;

/** Whether nothing parts a date from a verb behind it but one mark: `On Monday, they left`; not `…, which hosted it`. */
const isNear = (words: readonly Word[], at: number, verb: number): boolean =>
  at < 0 ||
  !words
    .slice(at + 1, verb + 1)
    .some(({ isParted, lower }) => isParted && /^(?:which|who|whose|according|as)$/.test(lower));

const isVerb = (
  words: readonly Word[],
  at: number,
  { mentions }: Sentence,
  language: Language,
): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    (isAct(word, language) || isPlanned(words, at, language)) &&
    !isName(word, mentions)
  );
};
