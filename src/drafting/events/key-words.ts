import type { FoundDate } from '../dates/found-date.ts';
import type { Language } from '../languages/language.ts';
import { pieceAround, type Sentence, type Word } from '../speech/phrase.ts';
import type { Mention } from '../story.ts';
import { isNearTop } from '../text/near-top.ts';
import { lowerAt } from '../text/tokens.ts';
import { isAct, isContent, isName, isPlanned } from './telling.ts';

const MOST_KEYS = 6;

/** The words that tell what happened: around the verb that is nearest to the date. */
export function keyWords(
  sentence: Sentence,
  date: FoundDate | undefined,
  language: Language,
): Word[] {
  const words = tellingWords(sentence, date, language);
  const at = date === undefined ? words.length : words.findIndex(({ end }) => end > date.start);
  const isKey = (word: Word) =>
    !(date !== undefined && word.start >= date.start && word.end <= date.end) &&
    (isContent(word, language) ||
      // `EU`
      (/^\p{Lu}{2}$/u.test(word.text) && isName(word, sentence.mentions)));
  const verbs = [...words.keys()].filter((index) => isVerb(words, index, sentence, language));
  const verb = verbs.findLast((index) => index < at) ?? verbs[0];
  if (verb === undefined) return nearest(words, at, isKey);
  // `villagers who fled in May have not returned`: of that day they only fled
  const isRelative =
    language.code === 'en' && /^(?:who|that|which)$/.test(lowerAt(words, verb - 1));
  const behind = keysBehind(words.slice(verb + 1, isRelative ? at : undefined), isKey);
  const lead = words.slice(0, verb).filter(isKey);
  const most = Math.max(2, MOST_KEYS - 2 - behind.length);
  const isLong =
    lead.length > most || (lead[0] !== undefined && verb - words.indexOf(lead[0]) >= MOST_LEADING);
  const before =
    subjectOf(words, verb, isLong, sentence, language) ?? keysBefore(words, lead, most, language);
  const owned = words.find(
    (word) => date !== undefined && word.start === date.end + 1 && isKey(word),
  );
  const keys = [...before, words[verb], particleOf(words, verb, language), ...behind, owned].filter(
    (word) => word !== undefined,
  );
  return [...new Set(keys)].sort((a, b) => a.start - b.start);
}

/** The part of a sentence that the date belongs to, without who says so. */
function tellingWords(
  sentence: Sentence,
  date: FoundDate | undefined,
  language: Language,
): readonly Word[] {
  const all = behindDateline(sentence);
  const said = all.findLastIndex(
    ({ lower, end }) => /^(?:said|says|told|added)$/.test(lower) && end <= (date?.start ?? 0),
  );
  return (
    insertionOf(all, sentence.mentions, date, language) ??
    contactClause(all, date, language) ??
    toldThen(all, said, date, language) ??
    clauseOf(all.slice(said + 1), date, language)
  );
}

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

/** `over` in `took over in January`: without it the verb tells something else. */
function particleOf(
  words: readonly Word[],
  verb: number,
  { code, prepositions }: Language,
): Word | undefined {
  const [particle, next] = words.slice(verb + 1, verb + 3);
  if (code !== 'en' || particle?.isParted !== false || !PARTICLES.test(particle.lower))
    return undefined;
  const endsThere = next === undefined || next.isParted || prepositions.has(next.lower);
  return endsThere ? particle : undefined;
}

const PARTICLES = /^(?:over|off|up|out|down|away|back)$/;

/** The first words of weight behind a verb, up to what is parted from them. */
function keysBehind(behind: readonly Word[], isKey: (word: Word) => boolean): readonly Word[] {
  const end = behind.findIndex(
    ({ isParted }, step) => isParted && behind.slice(0, step).some(isKey),
  );
  return (end < 0 ? behind : behind.slice(0, end)).filter(isKey).slice(0, MOST_KEYS - 3);
}

/** From so many words before the verb on, a title would end before it. */
const MOST_LEADING = 6;

const MOST_OF_SUBJECT = 3;

/**
 * Who or what the verb tells of, where other words stand between: `trial of officers` of `the long trial of three
 * officers over the sinking ended`. Undefined where the last words before the verb do as well, or none can be told.
 */
function subjectOf(
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
  if (!isLong) return undefined;
  const first = phraseFrom(words, { from: 0, end: verb }, sentence, language);
  const last = first.at(-1);
  if (last === undefined || last === words[verb - 1]) return undefined;
  const end = words.indexOf(last) + 1;
  const isOther = (word: Word) =>
    BEGINS_CLAUSE.test(word.lower) ||
    (!isName(word, sentence.mentions) && language.saying.has(word.lower)) ||
    (word.isParted && /^(?:and|but)$/.test(word.lower));
  if (words.slice(end, verb).some(isOther)) return undefined;
  const second =
    lowerAt(words, end) === 'of'
      ? phraseFrom(words, { from: end + 1, end: verb }, sentence, language)
      : [];
  return [...lastOf(first, sentence), ...second.slice(-2)];
}

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
  while (at < end && language.determiners.has(lowerAt(words, at))) at += 1;
  const phrase: Word[] = [];
  for (let word = words[at]; at < end && word !== undefined; word = words[++at]) {
    const isPart = isName(word, mentions) || isContent(word, language);
    if (!isPart || (phrase.length > 0 && word.isParted)) break;
    phrase.push(word);
  }
  return phrase;
}

/** At most so many of the words of weight before a verb: the last ones, with the subject that opens the sentence. */
function keysBefore(
  words: readonly Word[],
  lead: readonly Word[],
  most: number,
  { determiners }: Language,
): readonly (Word | undefined)[] {
  const opener = determiners.has(lowerAt(words, 0)) ? words[1] : words[0];
  const opensWithSubject = opener !== undefined && opener === lead[0];
  return opensWithSubject && lead.length > most
    ? [opener, ...lead.slice(1 - most)]
    : lead.slice(-most);
}

/** `PORT HALVEN, Orsenna (TNA) — The …`, `Bonn (dnz) – Das …`: where it was written is no part of what happened. */
function behindDateline({ words, paragraph, start }: Sentence): readonly Word[] {
  if (start > 0 || !isNearTop(paragraph)) return words;
  const dash = words.findIndex(({ gap }) => /[—–]\s*$|\s-\s$/.test(gap));
  const isDateline =
    dash > 0 &&
    dash < 9 &&
    (/^\p{Lu}{2,}$/u.test(words[0]?.text ?? '') || /\)/.test(words[dash]?.gap ?? ''));
  return isDateline ? words.slice(dash) : words;
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
  const telling = piece.filter((word) => isContent(word, language) || isAct(word, language));
  if (telling.length < (isBefore ? 2 : 1)) return undefined;
  if (isBefore) return piece;
  // `In one, sent on 3 June, an engineer warned …`: the sentence tells more of that day than the insertion
  if (language.code === 'en' && telling.length === 1 && STANDS_FOR.test(lowerAt(words, start - 1)))
    return [...words.slice(0, start), ...words.slice(end)];
  return [...ownerOf(words, start, mentions, language), ...piece];
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
  const own = words.slice(before.start, start);
  const isBeside = before.start > 0 && language.determiners.has(lowerAt(own, 0));
  const named = own.filter((word) => isName(word, mentions));
  const isOfName =
    named.length > 0 && (named.at(-1) === own.at(-1) || !own.some((word) => isAct(word, language)));
  const noun =
    isOfName || isBeside || language.code !== 'en' ? [] : nounBefore(words, start, language);
  if (noun.length > 0) return noun;
  return words
    .slice(0, start)
    .filter((word) => isName(word, mentions))
    .slice(-2);
}

/** `a ban on fishing`: the words of weight right before a word, over one preposition. */
function nounBefore(words: readonly Word[], start: number, language: Language): readonly Word[] {
  const isNoun = (at: number) =>
    words[at] !== undefined && isContent(words[at], language) && !isAct(words[at], language);
  let from = start;
  while (isNoun(from - 1)) from -= 1;
  if (from < start && language.prepositions.has(lowerAt(words, from - 1)) && isNoun(from - 2))
    from -= 2;
  return words.slice(from, start);
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
  if (verb === undefined || date === undefined || date.start - verb.end > 4) return undefined;
  const { start } = pieceAround(words, said);
  const told = words.slice(0, start);
  return start > 0 && told.filter((word) => isContent(word, language)).length > 2
    ? told
    : undefined;
}

/** Without a verb that is known: the words around the date. */
function nearest(words: readonly Word[], at: number, isKey: (word: Word) => boolean): Word[] {
  const before = words.slice(0, at).filter(isKey);
  const behind = words.slice(at).filter(isKey);
  const first = before.slice(-Math.max(MOST_KEYS - 2, MOST_KEYS - behind.length));
  return [...first, ...behind.slice(0, MOST_KEYS - first.length)];
}

/** `was heard on 5 March, and a ruling is due next month`; `in 2005, when a storm …`: the words that a date belongs to. */
function clauseOf(
  words: readonly Word[],
  date: FoundDate | undefined,
  language: Language,
): readonly Word[] {
  if (date === undefined) return words;
  const opens = (word: Word) =>
    word.isParted && (CLAUSE.test(word.lower) || word.gap.includes(';'));
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
  const next = words.findIndex(
    (word, index) => index > Math.max(at, from) && (isInserted ? word.isParted : opens(word)),
  );
  const short = words.slice(from, next < 0 ? undefined : next);
  // `the sanctions, which expire in January`
  const own = /^which$/.test(lowerAt(short, 0))
    ? [...nounBefore(words, from, language), ...short]
    : short;
  const isEnough = own.filter((word) => isContent(word, language)).length > 1;
  if (isTold && isEnough) return own;
  return isEnough &&
    (own !== short ||
      own.some((word) => isAct(word, language) || /^(?:is|are|will|wird|sera)$/.test(word.lower)))
    ? own
    : words;
}

const CLAUSE =
  /^(?:and|but|while|when|where|who|whose|which|und|aber|als|et|mais|quand|і|а|але|коли)$/;
