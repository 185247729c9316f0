import type { FoundDate } from '../dates/found-date.ts';
import { isDayWord, type Language } from '../languages/language.ts';
import { pieceAround, type Sentence, type Word } from '../speech/phrase.ts';
import type { Mention } from '../story.ts';
import { isFiniteWord } from '../text/finite.ts';
import { datelineEnd } from '../text/near-top.ts';
import { isAcronym, lowerAt } from '../text/tokens.ts';
import { clauseOf, subordinate } from './clause-of.ts';
import { nounBefore, nounStart } from './noun-before.ts';
import { isAct, isContent, isName } from './telling.ts';

/** The part of a sentence that the date belongs to, without who says so. */
export function tellingWords(
  sentence: Sentence,
  date: FoundDate | undefined,
  language: Language,
): readonly Word[] {
  const all = behindDateline(sentence);
  const said = all.findLastIndex(
    ({ lower, end }, at) =>
      end <= (date?.start ?? 0) &&
      ((/^(?:said|says|told|added)$/.test(lower) && !isToldTo(all, at)) ||
        // `figures show that`
        (lower === 'that' && SHOWS.test(lowerAt(all, at - 1))) ||
        announcesBefore(all, at, language)),
  );
  return (
    insertionOf(all, sentence.mentions, date, language) ??
    contactClause(all, date, language) ??
    toldThen(all, said, date, language) ??
    plannedNoun(all.slice(said + 1), date, language) ??
    subordinate(clauseOf(all.slice(said + 1), date, language), date, language)
  );
}

/** `were told to leave`. */
const isToldTo = (words: readonly Word[], at: number): boolean =>
  /^(?:was|were|been|be)$/.test(lowerAt(words, at - 1)) && lowerAt(words, at + 1) === 'to';

const SHOWS =
  /^(?:told|heard|shows?|showed|finds?|found|says?|warns?|warned|estimates?|estimated|suggests?)$/;

/** Verbs behind what they make known. */
const ANNOUNCING = /^(?:announced|confirmed|reported)$/;

/** `…, the two sides announced after talks on Friday`: what was announced stands before it. */
const announcesBefore = (words: readonly Word[], at: number, language: Language): boolean => {
  const { start, end } = pieceAround(words, at);
  return (
    language.code === 'en' &&
    ANNOUNCING.test(lowerAt(words, at)) &&
    start > 0 &&
    at > start &&
    at - start < 5 &&
    words.slice(0, start).some(isFiniteWord) &&
    (at + 1 === end ||
      language.prepositions.has(lowerAt(words, at + 1)) ||
      isDayWord(lowerAt(words, at + 1), language))
  );
};

/** `PORT HALVEN, Orsenna (TNA) — The …`, `Bonn (dnz) – Das …`: where it was written is no part of what happened. */
function behindDateline({ words, paragraph, start }: Sentence): readonly Word[] {
  const end = start > 0 ? 0 : datelineEnd(paragraph);
  return words.filter((word) => word.start >= end);
}

/** `Ada Lund, elected in 2020, said …`, `…, before its sale in May 2010`: what is inserted has the date to itself, with the name before it. */
function insertionOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  date: FoundDate | undefined,
  language: Language,
): Word[] | undefined {
  const at = date === undefined ? -1 : words.findIndex(({ end }) => end > date.start);
  if (at < 1) return undefined;
  const { start, end } = pieceAround(words, at);
  const piece = words.slice(start, end);
  const isBefore = /^(?:avant|après|nach|vor|після|перед)$/.test(lowerAt(piece, 0));
  const isParticiple =
    language.code === 'en'
      ? opensRelative(piece, language)
      : piece.slice(0, 2).some((word) => isAct(word, language));
  if (start === 0 || !(isBefore || isParticiple)) return undefined;
  if (language.code === 'en' && isMainVerb(words, start, end, language)) return undefined;
  const telling = piece.filter((word) => isContent(word, language) || isAct(word, language));
  if (telling.length < (isBefore ? 2 : 1)) return undefined;
  if (isBefore) return piece;
  // `In one, sent on 3 June, an engineer warned …`: the sentence tells more of that day than the insertion
  if (language.code === 'en' && telling.length === 1 && STANDS_FOR.test(lowerAt(words, start - 1)))
    return [...words.slice(0, start), ...words.slice(end)];
  return [...ownerOf(words, start, mentions, language), ...piece];
}

/** `The strike, called by two unions, began`: the verb of a subject that is a piece by itself, with no other verb behind. */
function isMainVerb(
  words: readonly Word[],
  start: number,
  end: number,
  language: Language,
): boolean {
  const first = pieceAround(words, 0);
  const isInserted = first.end < start && !/^(?:who|which)$/.test(lowerAt(words, start));
  return (
    isInserted &&
    !language.prepositions.has(lowerAt(words, 0)) &&
    !words.slice(0, first.end).some(isFiniteWord) &&
    !words.slice(end).some(isFiniteWord)
  );
}

/** Words that only stand for what was named before. */
const STANDS_FOR = /^(?:one|another|it|this|that|these|those|both|some|others)$/;

/** What an insertion tells of: the noun right before it with what it is of, or the name before it. */
function ownerOf(
  words: readonly Word[],
  start: number,
  mentions: readonly Mention[],
  language: Language,
): readonly Word[] {
  const before = pieceAround(words, start - 1);
  // `by the Care Quality Commission (CQC), published in October`
  const isShort =
    before.start > 0 && start - before.start === 1 && isAcronym(words[before.start]?.text ?? '');
  if (isShort) return ownerOf(words, before.start, mentions, language);
  const own = words.slice(before.start, start);
  const by = own.findIndex(({ lower }) => lower === 'by');
  if (before.start === 0 && by > 1 && !own.slice(0, by).some((word) => isAct(word, language)))
    return own.filter(
      (word, index) => index < by + 6 && !(index === 0 && language.determiners.has(word.lower)),
    );
  // `a deal between Norland and Sweden, concluded in May`
  const between = own.findIndex(({ lower }) => lower === 'between');
  if (between > 0) return nounBefore(words, before.start + between, language);
  const isBeside = before.start > 0 && language.determiners.has(lowerAt(own, 0));
  const named = own.filter((word) => isName(word, mentions));
  const isOfName =
    named.length > 0 && (named.at(-1) === own.at(-1) || !own.some((word) => isAct(word, language)));
  // `talks in Geneva, which began on Monday`
  const into = own.findLastIndex(({ lower }) => /^(?:in|at)$/.test(lower));
  const isIn =
    lowerAt(words, start) === 'which' &&
    into > 0 &&
    own.slice(into + 1).every((word) => isName(word, mentions));
  const noun =
    (isOfName && !isIn) || isBeside || language.code !== 'en'
      ? []
      : nounBefore(words, start, language);
  if (noun.length > 0) return noun;
  return words
    .slice(0, start)
    .filter((word) => isName(word, mentions))
    .slice(-2);
}

/** `, who testified on 6 May`, `, elected in 2020,`. */
const opensRelative = ([first, second, third]: readonly Word[], language: Language): boolean =>
  first !== undefined &&
  (isAct(first, language) ||
    (/^(?:who|which)$/.test(first.lower) &&
      [second, third].some((word) => word !== undefined && isAct(word, language))));

/** `lifted the sanctions it imposed in March`: the day belongs to the clause that a noun has to itself. */
function contactClause(
  words: readonly Word[],
  date: FoundDate | undefined,
  language: Language,
): readonly Word[] | undefined {
  if (date === undefined || language.code !== 'en') return undefined;
  const verb = words.findLastIndex((word) => word.end <= date.start && isAct(word, language));
  const isOwn =
    Object.hasOwn(language.pronouns, lowerAt(words, verb - 1)) &&
    [words[verb], words[verb - 1]].every((word) => word?.isParted === false);
  const noun = isOwn ? nounBefore(words, verb - 1, language) : [];
  const { end } = pieceAround(words, Math.max(verb, 0));
  return noun.length === 0 ? undefined : [...noun, ...words.slice(verb - 1, end)];
}

/** `They are to walk out, their union said last night`: the day of the verb of saying belongs to what stands before it. */
function toldThen(
  words: readonly Word[],
  said: number,
  date: FoundDate | undefined,
  language: Language,
): Word[] | undefined {
  const verb = words[said];
  if (verb === undefined || date === undefined) return undefined;
  const announces = ANNOUNCING.test(verb.lower);
  if (date.start - verb.end > 4 && !announces) return undefined;
  const { start } = pieceAround(words, said);
  const told = words.slice(0, start);
  return start > 0 && told.filter((word) => isContent(word, language)).length > (announces ? 1 : 2)
    ? told
    : undefined;
}

/** `agreed to a meeting of ministers on Saturday`, `has an election in May`: what is to be is told by a noun. */
function plannedNoun(
  words: readonly Word[],
  date: FoundDate | undefined,
  language: Language,
): readonly Word[] | undefined {
  if (date === undefined || language.code !== 'en') return undefined;
  const at = words.findIndex(({ end }) => end > date.start);
  const noun = words.findLastIndex(({ lower }, index) => index < at && OCCASION.test(lower));
  if (noun < 1 || words.slice(noun, at).some((word) => isAct(word, language))) return undefined;
  const from = nounStart(words, noun, language);
  const article = language.determiners.has(lowerAt(words, from - 1)) ? 1 : 0;
  const lead = lowerAt(words, from - 1 - article);
  const isAgreed =
    lead === 'to' && words.slice(0, from).some(({ lower }) => /^agree[sd]?$/.test(lower));
  return isAgreed || /^(?:has|have)$/.test(lead) ? words.slice(from, at + 1) : undefined;
}

/** What people gather for. */
const OCCASION =
  /^(?:meeting|talks|summit|hearing|elections?|vote|conference|rally|referendum|ceremony|trial|session|ballot|by-election|exchange)$/;
