import { isDayWord, type Language } from '../languages/language.ts';
import type { Sentence, Word } from '../speech/phrase.ts';
import { isFinite } from '../text/finite.ts';
import { isPresent } from '../text/lexicon.ts';
import { lowerAt } from '../text/tokens.ts';
import { nounBefore } from './noun-before.ts';
import { isAct, isContent, isName } from './telling.ts';

const MOST_OF_SUBJECT = 3;

/**
 * Who or what the verb tells of, where other words stand between: `trial of officers` of `the long trial of three
 * officers over the sinking ended`. Undefined where the last words before the verb do as well, or none can be told.
 */
export function subjectOf(
  words: readonly Word[],
  verb: number,
  isLong: boolean,
  sentence: Sentence,
  language: Language,
): readonly Word[] | undefined {
  if (language.code !== 'en') return undefined;
  // `the fighting that began in May`
  if (/^(?:that|which)$/.test(lowerAt(words, verb - 1))) {
    const noun = nounBefore(words, verb - 1, language);
    if (noun.length > 0) return noun.slice(-MOST_OF_SUBJECT);
  }
  const first = phraseFrom(
    words,
    { from: subjectStart(words, verb, language), end: verb },
    sentence,
    language,
  );
  const last = first.at(-1);
  if (last === undefined || last === words[verb - 1]) return undefined;
  const end = words.indexOf(last) + 1;
  const noun = reducedSubject(words, verb, language);
  if (noun !== undefined) return noun;
  if (isOverInsertion(words, end, verb, language)) return lastOf(first, sentence);
  const second =
    lowerAt(words, end) === 'of'
      ? phraseFrom(words, { from: end + 1, end: verb }, sentence, language)
      : [];
  const [head, owner] = [lastOf(first, sentence), lastOf(second, sentence)];
  const behind = words.indexOf(second.at(-1) as Word) + 1;
  // `the village of Brekk, in the valley, was buried`
  if (behind > 0 && isOverInsertion(words, behind, verb, language)) return [...head, ...owner];
  if (!isLong) return undefined;
  const isOther = (word: Word) =>
    BEGINS_CLAUSE.test(word.lower) ||
    (!isName(word, sentence.mentions) && language.saying.has(word.lower)) ||
    (word.isParted && /^(?:and|but)$/.test(word.lower));
  // `a chief who prosecutors said set fires was convicted`
  const isOwnRelative = lowerAt(words, end) === 'who';
  if (words.slice(end, verb).some(isOther) && !isOwnRelative) return undefined;
  if (owner.length > MOST_OF_OWNER) return head;
  const length = words.indexOf(owner.at(-1) as Word) - words.indexOf(head[0] as Word);
  // A title that ends before its verb tells nothing.
  const isBeside = owner.at(-1) === words[verb - 1];
  return isBeside && length >= MOST_OF_OWNED ? head : [...head, ...owner];
}

/** Behind what opens a sentence before its subject: `On Tuesday`, `According to the office,`. */
function subjectStart(words: readonly Word[], verb: number, language: Language): number {
  const first = lowerAt(words, 0);
  if (!language.prepositions.has(first) && first !== 'according') return 0;
  const day = words.findIndex(({ lower }, at) => at < 4 && isDayWord(lower, language)) + 1;
  const mark = words.findIndex(({ isParted }, at) => at > 0 && at < verb && isParted);
  // `In May, the village …`
  const isDated = words
    .slice(1, MOST_OPENING)
    .some(({ lower }) => Object.hasOwn(language.months, lower) || /^\d{4}$/.test(lower));
  const isShort = first === 'according' || (isDated && mark > 0 && mark <= MOST_OPENING);
  const start = day > 0 ? day : isShort ? mark : 0;
  return start > 0 && start < verb ? start : 0;
}

/** Words of an opening before its mark. */
const MOST_OPENING = 4;

/** `The strike, called by the union, began`: a mark stands behind the subject and before its verb. */
function isOverInsertion(
  words: readonly Word[],
  end: number,
  verb: number,
  language: Language,
): boolean {
  const isSmall = (at: number) =>
    language.between.has(lowerAt(words, at)) || ADVERB.test(lowerAt(words, at));
  const opensVerb = (at: number): boolean =>
    at === verb ||
    (at < verb && (isAct(words[at] as Word, language) || (isSmall(at) && opensVerb(at + 1))));
  return (
    words[end]?.isParted === true &&
    words.some(({ isParted }, at) => at > end && at <= verb && isParted && opensVerb(at))
  );
}

/** `must follow maps drawn up in 1958`: the noun right before a participle, where the sentence has its verb before. */
function reducedSubject(
  words: readonly Word[],
  verb: number,
  language: Language,
): readonly Word[] | undefined {
  const noun = nounBefore(words, verb, language);
  const [first] = noun;
  if (first === undefined || words[verb]?.isParted === true) return undefined;
  if (ADVERB.test(noun.at(-1)?.lower ?? '')) return undefined;
  const lead = words.slice(0, words.indexOf(first));
  // `was told that four men on two mopeds rode`: the clause has no other verb
  const clause = lead.slice(lead.findLastIndex(({ lower }) => language.that.has(lower)) + 1);
  return clause.some(
    ({ lower, text }, at) =>
      /^\p{Ll}/u.test(text) &&
      (isFinite(lower) || (at > 0 && isPresent(lower))) &&
      !language.determiners.has(lowerAt(clause, at - 1)),
  )
    ? noun.slice(-MOST_OF_SUBJECT)
    : undefined;
}

/** `the Treaty on the Non-Proliferation of …`: from so many words on, what a subject is of leaves no room. */
const MOST_OF_OWNER = 3;

/** Words of a subject and of what it is of, which leave a title room for the verb. */
const MOST_OF_OWNED = 5;

const PART = /^(?:much|most|part|parts|some|all|half|many|one|several|none|both)$/;

const ADVERB = /^(?:twice|once|already|first|then|later|again)$|ly$/;

const BEGINS_CLAUSE = /^(?:that|which|whose|because|although|while|as|if)$/;

/** The last words of a phrase, with all of the name that they begin in. */
function lastOf(phrase: readonly Word[], { mentions }: Sentence): readonly Word[] {
  const from = phrase[Math.max(0, phrase.length - MOST_OF_SUBJECT)];
  if (from === undefined) return [];
  const name = mentions.find(({ start, end }) => start <= from.start && from.end <= end);
  const start = name?.start ?? from.start;
  // `Norway-United Kingdom talks`
  const isJoined = phrase.find((word) => word.start === start)?.gap === '-';
  const first = phrase.find((word) => isJoined && word.end === start - 1)?.start ?? start;
  return phrase.filter((word) => word.start >= first);
}

/** Words of weight from an index on, behind an article or a number, up to the first that ties or is parted. */
function phraseFrom(
  words: readonly Word[],
  { from, end }: { from: number; end: number },
  { mentions }: Sentence,
  language: Language,
): readonly Word[] {
  let at = from;
  const isSmall = (word: string) =>
    language.determiners.has(word) || Object.hasOwn(language.relative, word);
  // `much of the village`
  if (PART.test(lowerAt(words, at)) && lowerAt(words, at + 1) === 'of') at += 2;
  while (at < end && isSmall(lowerAt(words, at))) at += 1;
  const phrase: Word[] = [];
  for (let word = words[at]; at < end && word !== undefined; word = words[++at]) {
    const isPart = isName(word, mentions) || isContent(word, language);
    if (!isPart || (phrase.length > 0 && word.isParted)) break;
    phrase.push(word);
  }
  return phrase;
}
