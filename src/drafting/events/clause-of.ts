import type { FoundDate } from '../dates/found-date.ts';
import type { Language } from '../languages/language.ts';
import type { Word } from '../speech/phrase.ts';
import { isFiniteWord } from '../text/finite.ts';
import { isPresent } from '../text/lexicon.ts';
import { lowerAt } from '../text/tokens.ts';
import { nounBefore } from './noun-before.ts';
import { isAct, isContent } from './telling.ts';

/** `have fled since the rivers burst on 3 May`: the clause with a subject of its own that the date stands in. */
export function subordinate(
  words: readonly Word[],
  date: FoundDate | undefined,
  language: Language,
): readonly Word[] {
  if (date === undefined || language.code !== 'en') return words;
  const at = words.findIndex(({ end }) => end > date.start);
  const from = words.findLastIndex(
    ({ lower }, index) => index > 0 && index < at && /^(?:when|since|after|because)$/.test(lower),
  );
  const own = words.slice(from + 1, at);
  const verb = own.findIndex((word) => isAct(word, language));
  const isWhole = verb > 0 && own.slice(0, verb).some((word) => isContent(word, language));
  const hasPronoun = own
    .slice(0, verb)
    .some(({ lower }) => Object.hasOwn(language.pronouns, lower));
  if (from < 1) return words;
  if (isWhole && !hasPronoun) return words.slice(from + 1);
  // `The firm shed jobs after it sold a plant in 2014`
  const isPronoun = verb === 1 && Object.hasOwn(language.pronouns, lowerAt(own, 0));
  const subject = isPronoun ? mainSubject(words, from, language) : [];
  return subject.length > 0 ? [...subject, ...words.slice(from + 2)] : words;
}

/** `was heard on 5 March, and a ruling is due next month`; `in 2005, when a storm …`: the words that a date belongs to. */
export function clauseOf(
  words: readonly Word[],
  date: FoundDate | undefined,
  language: Language,
): readonly Word[] {
  if (date === undefined) return words;
  // `(RCN) and Unison`: letters in brackets end no clause
  const opens = (word: Word) =>
    word.isParted && word.gap !== ') ' && (CLAUSE.test(word.lower) || word.gap.includes(';'));
  const at = words.findIndex(({ end }) => end > date.start);
  const behind = words.findIndex(({ start }) => start >= date.end);
  const isTold = behind >= 0 && /^(?:when|als|quand|lorsque|коли)$/.test(lowerAt(words, behind));
  const from = isTold
    ? behind
    : Math.max(
        0,
        words.findLastIndex((word, index) => index <= at && opens(word)),
      );
  // `whose son was held in May, said …`: a mark ends what it opened with
  const isInserted = from > 0 && /^(?:who|whose|which)$/.test(lowerAt(words, from));
  // `Ada Lund, who leads it, will come on 5 March`: what was inserted is over
  const isOver = words.slice(from + 1, at + 1).some(({ isParted }) => isParted);
  if (isInserted && isOver && language.code === 'en') return words;
  const next = words.findIndex(
    (word, index) => index > Math.max(at, from) && (isInserted ? word.isParted : opens(word)),
  );
  const short = words.slice(from, next < 0 ? undefined : next);
  // `the sanctions, which expire in January`
  const subject = /^which$/.test(lowerAt(short, 0))
    ? nounBefore(words, from, language)
    : sharedSubject(words, from, language);
  const own = [...subject, ...short];
  const isEnough = own.filter((word) => isContent(word, language)).length > 1;
  // In English a clause of few words tells enough, whatever its verb.
  const tells =
    isTold ||
    language.code === 'en' ||
    own.some((word) => isAct(word, language) || /^(?:wird|sera)$/.test(word.lower));
  return isEnough && tells ? own : words;
}

const CLAUSE =
  /^(?:and|but|while|when|where|who|whose|which|und|aber|als|et|mais|quand|і|а|але|коли)$/;

/** `The firm shed jobs, and announced a plan in May`: the subject of a second verb that has none of its own. */
const sharedSubject = (
  words: readonly Word[],
  from: number,
  language: Language,
): readonly Word[] =>
  language.code === 'en' &&
  from > 0 &&
  /^(?:and|but)$/.test(lowerAt(words, from)) &&
  words[from + 1] !== undefined &&
  isAct(words[from + 1] as Word, language)
    ? mainSubject(words, from, language)
    : [];

/** What a sentence begins with, up to its first verb before `end`, where that is short enough to be its subject. */
function mainSubject(words: readonly Word[], end: number, language: Language): readonly Word[] {
  const verb = words.findIndex(
    (word, at) =>
      at > 0 && at < end && (isFiniteWord(word) || isPresent(word.lower) || isAct(word, language)),
  );
  const subject = words.slice(0, Math.max(verb, 0));
  const isShort =
    subject.length <= MOST_OF_SUBJECT &&
    !language.prepositions.has(lowerAt(words, 0)) &&
    subject.slice(1).every(({ isParted }) => !isParted);
  return isShort ? subject : [];
}

const MOST_OF_SUBJECT = 4;
