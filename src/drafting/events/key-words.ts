import type { FoundDate } from '../dates/found-date.ts';
import { isFunctionWord, type Language } from '../languages/language.ts';
import { pieceAround, type Sentence, type Word } from '../speech/phrase.ts';
import type { Mention } from '../story.ts';
import { isPast } from '../text/lexicon.ts';
import { isNearTop } from '../text/near-top.ts';

/** Whether a word is part of a name. */
export const isName = ({ start, end }: Word, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.start <= start && end <= mention.end);

const MOST_KEYS = 6;

/** The words that tell what happened: around the verb that is nearest to the date. */
export function keyWords(
  sentence: Sentence,
  date: FoundDate | undefined,
  language: Language,
): Word[] {
  const { mentions } = sentence;
  const all = behindDateline(sentence);
  const said = all.findLastIndex(
    ({ lower, end }) => /^(?:said|says|told|added)$/.test(lower) && end <= (date?.start ?? 0),
  );
  const own = insertionOf(all, mentions, date, language) ?? toldThen(all, said, date, language);
  const words = own ?? clauseOf(all.slice(said + 1), date, language);
  const at = date === undefined ? words.length : words.findIndex(({ end }) => end > date.start);
  const isDateWord = ({ start, end }: Word) =>
    date !== undefined && start >= date.start && end <= date.end;
  const isKey = (word: Word) => !isDateWord(word) && isContent(word, language);
  const verbs = words
    .map((word, index) =>
      (isAct(word, language) || isPlanned(words, index, language)) && !isName(word, mentions)
        ? index
        : -1,
    )
    .filter((index) => index >= 0);
  const verb = verbs.filter((index) => index < at).at(-1) ?? verbs[0];
  if (verb === undefined) return nearest(words, at, isKey);
  const clause = words
    .slice(verb + 1)
    .findIndex(
      ({ isParted }, step) => isParted && words.slice(verb + 1, verb + 1 + step).some(isKey),
    );
  const behind = words
    .slice(verb + 1, clause < 0 ? undefined : verb + 1 + clause)
    .filter(isKey)
    .slice(0, MOST_KEYS - 3);
  const most = Math.max(2, MOST_KEYS - 2 - behind.length);
  const lead = words.slice(0, verb).filter(isKey);
  const opener = language.determiners.has(words[0]?.lower ?? '') ? words[1] : words[0];
  const opensWithSubject = opener !== undefined && opener === lead[0];
  const before =
    opensWithSubject && lead.length > most ? [lead[0], ...lead.slice(1 - most)] : lead.slice(-most);
  const owned = words.find(
    (word) => date !== undefined && word.start === date.end + 1 && isKey(word),
  );
  const keys = [...before, words[verb], ...behind, owned].filter((word) => word !== undefined);
  return [...new Set(keys)].sort((a, b) => a.start - b.start);
}

/** `PORT HALVEN, Orsenna (TNA) — The …`, `Bonn (dnz) – Das …`: where it was written is no part of what happened. */
function behindDateline({ words, paragraph, start }: Sentence): readonly Word[] {
  if (start > 0 || !isNearTop(paragraph)) return words;
  const dash = words.findIndex(({ gap }) => /[—–]\s*$/.test(gap));
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
  const isBefore = /^(?:avant|après|nach|vor|після|перед)$/.test(piece[0]?.lower ?? '');
  const isParticiple =
    language.code === 'en'
      ? opensRelative(piece, language)
      : piece.slice(0, 2).some((word) => isAct(word, language));
  if (start === 0 || !(isBefore || isParticiple)) return undefined;
  const telling = piece.filter((word) => isContent(word, language) || isAct(word, language));
  if (telling.length < (isBefore ? 2 : 1)) return undefined;
  const owner = isBefore
    ? []
    : words
        .slice(0, start)
        .filter((word) => isName(word, mentions))
        .slice(-2);
  return [...owner, ...piece];
}

/** `, who testified on 6 May`, `, elected in 2020,`. */
const opensRelative = ([first, second, third]: readonly Word[], language: Language): boolean =>
  first !== undefined &&
  (isAct(first, language) ||
    (/^(?:who|which)$/.test(first.lower) &&
      [second, third].some((word) => word !== undefined && isAct(word, language))));

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
  const isTold =
    behind >= 0 && /^(?:when|als|quand|lorsque|коли)$/.test(words[behind]?.lower ?? '');
  const from = isTold
    ? behind
    : Math.max(
        0,
        words.findLastIndex((word, index) => index <= at && opens(word)),
      );
  const next = words.findIndex((word, index) => index > Math.max(at, from) && opens(word));
  const own = words.slice(from, next < 0 ? undefined : next);
  const isEnough = own.filter((word) => isContent(word, language)).length > 1;
  if (isTold && isEnough) return own;
  return isEnough &&
    own.some((word) => isAct(word, language) || /^(?:is|are|will|wird|sera)$/.test(word.lower))
    ? own
    : words;
}

const CLAUSE = /^(?:and|but|while|when|where|who|which|und|aber|als|et|mais|quand|і|а|але|коли)$/;

/** `will cross`, `is to open`. */
const isPlanned = (words: readonly Word[], at: number, { code }: Language): boolean =>
  code === 'en' &&
  /^\p{Ll}{3,}$/u.test(words[at]?.text ?? '') &&
  (/^(?:will|shall|must)$/.test(words[at - 1]?.lower ?? '') ||
    (words[at - 1]?.lower === 'to' &&
      /^(?:is|are|due|scheduled|expected|set)$/.test(words[at - 2]?.lower ?? ''))) &&
  !/^(?:not|be|have)$/.test(words[at]?.lower ?? '');

const isAct = ({ lower, text }: Word, language: Language): boolean => {
  if (language.code === 'en' && /^(?:born|built|founded)$/.test(lower)) return true;
  if (
    /^\p{Lu}/u.test(text) ||
    /^(?:said|told|added)$/.test(lower) ||
    (language.common.has(lower) && language.code !== 'fr') ||
    language.between.has(lower)
  )
    return false;
  if (language.code === 'en') return isPast(lower) && !/^(?:was|were|had|been)$/.test(lower);
  if (language.saying.has(lower) && language.code !== 'en') return false;
  if (language.code === 'fr') return FRENCH_ACT.test(lower) && !FRENCH_NOUN.test(lower);
  if (language.code === 'uk') return UKRAINIAN_ACT.test(lower);
  if (language.code === 'de')
    return (
      /(?:te|ten|en|iert|t)$/.test(lower) && lower.length > 4 && !language.determiners.has(lower)
    );
  return false;
};

const FRENCH_ACT =
  /^(?:\p{L}{3,}(?:é|ée|és|ées|ait|aient|èrent|[^è]era|eront|ira|iront)|mise?s?|prise?s?|ouverte?s?|construite?s?|élue?s?|rendue?s?|vendue?s?|conclue?s?|perdue?s?|détruite?s?|découverte?s?|née?s?|morte?s?|parue?s?|tenue?s?)$/u;

/** Nouns that end as participles do. */
const FRENCH_NOUN =
  /(?:ité|iété|auté|^santé|^été|^côté|^comté|^liberté|^députée?|^employée?s?|^déléguée?|^marché|^arrêté|^soirée|^journée|^année|^musée|^armée|^idée)$/;

const UKRAINIAN_ACT =
  /^\p{L}{2,}(?:[иаіу]в|[иаіуе]л[аои]|лося|лася|лися|вся|[иеє]ться|[яую]ться|[дкнв]уть|[длнст][яа]ть|(?:[ае]н|ит)(?:ий|а|е|о|і))$/u;

const isContent = ({ lower, text }: Word, language: Language): boolean => {
  if (isFunctionWord(lower, language) || language.particles.has(lower)) return false;
  if (
    Object.hasOwn(language.months, lower) ||
    Object.hasOwn(language.weekdays, lower) ||
    Object.hasOwn(language.relative, lower) ||
    Object.hasOwn(language.honorifics, lower)
  )
    return false;
  if (/^(?:morning|noon|afternoon|evening|night|midnight|abend|soir|matin)$/.test(lower))
    return false;
  return (
    /\p{L}/u.test(text) &&
    lower.length > 2 &&
    (!language.capitalisesNouns || /^\p{Lu}/u.test(text) || lower.length > 5)
  );
};
