import type { FoundDate } from '../dates/found-date.ts';
import { isFunctionWord, type Language } from '../languages/language.ts';
import type { Sentence, Word } from '../speech/phrase.ts';
import type { Mention } from '../story.ts';
import { isPast } from '../text/lexicon.ts';

/** Whether a word is part of a name. */
export const isName = ({ start, end }: Word, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.start <= start && end <= mention.end);

const MOST_KEYS = 6;

/** The words that tell what happened: around the verb that is nearest to the date. */
export function keyWords(
  { words: all, mentions }: Sentence,
  date: FoundDate | undefined,
  language: Language,
): Word[] {
  const said = all.findLastIndex(
    ({ lower, end }) => /^(?:said|says|told|added)$/.test(lower) && end <= (date?.start ?? 0),
  );
  const words = clauseOf(all.slice(said + 1), date, language);
  const at = date === undefined ? words.length : words.findIndex(({ end }) => end > date.start);
  const isDateWord = ({ start, end }: Word) =>
    date !== undefined && start >= date.start && end <= date.end;
  const isKey = (word: Word) => !isDateWord(word) && isContent(word, language);
  const verbs = words
    .map((word, index) => (isAct(word, language) && !isName(word, mentions) ? index : -1))
    .filter((index) => index >= 0);
  const verb = verbs.filter((index) => index < at).at(-1) ?? verbs[0];
  if (verb === undefined) return words.filter(isKey).slice(0, MOST_KEYS);
  const before = words.slice(0, verb).filter(isKey).slice(-2);
  const clause = words
    .slice(verb + 1)
    .findIndex(
      ({ isParted }, step) => isParted && words.slice(verb + 1, verb + 1 + step).some(isKey),
    );
  const behind = words
    .slice(verb + 1, clause < 0 ? undefined : verb + 1 + clause)
    .filter(isKey)
    .slice(0, MOST_KEYS - 1 - before.length);
  const owned = words.find(
    (word) => date !== undefined && word.start === date.end + 1 && isKey(word),
  );
  const keys = [...before, words[verb], ...behind, owned].filter((word) => word !== undefined);
  return [...new Set(keys)].sort((a, b) => a.start - b.start);
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

const isAct = ({ lower, text }: Word, language: Language): boolean => {
  if (language.code === 'en' && lower === 'born') return true;
  if (
    /^\p{Lu}/u.test(text) ||
    /^(?:said|told|added)$/.test(lower) ||
    language.common.has(lower) ||
    language.between.has(lower)
  )
    return false;
  if (language.code === 'en') return isPast(lower) && !/^(?:was|were|had|been)$/.test(lower);
  if (language.code === 'de')
    return (
      /(?:te|ten|en|iert|t)$/.test(lower) && lower.length > 4 && !language.determiners.has(lower)
    );
  return false;
};

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
