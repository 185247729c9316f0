import { isDayWord, type Language } from '../languages/language.ts';
import { holdsVerb, isFinite } from '../text/finite.ts';
import { isPresent } from '../text/lexicon.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Sentence, Word } from './phrase.ts';

/** `said the text was …`: a clause with a verb of its own behind the verb of saying. `open`: the words there, up to a quotation. */
export const hasClause = (verb: Word, open: readonly Word[], language: Language): boolean =>
  CLAUSES[language.code]?.(verb, open, language) ?? false;

/** By the code of a language. */
const CLAUSES: Readonly<
  Record<string, (verb: Word, open: readonly Word[], language: Language) => boolean>
> = {
  en: (verb, open, language) => {
    const first = lowerAt(open, 0);
    // `said shopkeepers felt “like ducks”`
    const isEnough = open.length > 2 || (open.length === 2 && isFinite(lowerAt(open, 1)));
    if (!isEnough || verb.isBehindQuote || NO_CLAUSE.test(first)) return false;
    // `said it let makers hide it`: what stands behind such a pronoun is a verb
    if (isSubject(open[0], open[1])) return true;
    // `told Iranian media after the talks concluded`
    if (/^t(?:old|ells?)$/.test(verb.lower) && isOnlyHearer(open)) return false;
    return language.prepositions.has(first) || isDayWord(first, language)
      ? hasClauseBehindTime(open, language)
      : beginsClause(open);
  },
  // `sagte, die Brücke sei sicher`
  de: (verb, open) => {
    const comma = open.findIndex(({ isParted }) => isParted);
    const clause = open.slice(comma);
    return (
      comma >= 0 &&
      clause.length >= 3 &&
      verb.lower !== 'so' &&
      (!verb.isBehindQuote || holdsVerb(clause, 'de'))
    );
  },
  // `dit avoir transmis la lettre`, `affirme ne rien savoir`, `a promis une réponse rapide`
  fr: (verb, open) =>
    open.length >= 3 &&
    (/^(?:avoir|être|ne|n'|vouloir|pouvoir|devoir|ignorer|craindre)$/.test(lowerAt(open, 0)) ||
      /^prom(?:is|et)$/.test(verb.lower)),
  // `обіцяла перевірити`
  uk: (verb, open) => /^(?:по)?обіця/.test(verb.lower) && /ти$/.test(lowerAt(open, 0)),
};

/** Whether only the one to whom it is said stands before what tells when. */
const isOnlyHearer = (open: readonly Word[]): boolean => {
  const when = open.findIndex(({ lower }) => /^(?:after|when|before|as|while)$/.test(lower));
  return when > 0 && when <= 4 && !open.slice(0, when).some(({ lower }) => isFinite(lower));
};

const isSubject = (first: Word | undefined, next: Word | undefined): boolean =>
  first?.isParted === false &&
  next?.isParted === false &&
  /^(?:it|he|she|they|we|i)$/.test(first.lower) &&
  /^\p{Ll}{2,}$/u.test(next.text) &&
  !/^(?:to|in|on|at|of|for|with|by|from|as|all|again|and|or|but|when|while|after|before|because|out|aloud|publicly|privately|\p{L}+ly)$/u.test(
    next.lower,
  );

/** Objects that are no clause: `said nothing since …`. */
const NO_CLAUSE = /^(?:nothing|so|yes|little|much|goodbye|hello)$/;

/** Whether a verb stands before the next clause: `said the bridge was safe and …`. */
function beginsClause(open: readonly Word[]): boolean {
  const stop = open.findIndex(({ isParted, lower }) => isParted && /^(?:and|but|or)$/.test(lower));
  return (stop < 0 ? open : open.slice(0, stop)).some(
    ({ lower, text }, index) =>
      /^\p{Ll}/u.test(text) && (isFinite(lower) || (index > 0 && isPresent(lower))),
  );
}

/** `said on Thursday it would …`, `said in a note that day the firm was …`: the clause begins with a day or a pronoun behind. */
function hasClauseBehindTime(open: readonly Word[], language: Language): boolean {
  const day = open.findIndex(({ lower }, index) => index < 6 && isDayWord(lower, language));
  const pronoun = open.findIndex(({ lower }) => Object.hasOwn(language.pronouns, lower));
  const from = day >= 0 ? day + 1 : pronoun;
  return (
    from > 0 &&
    from < 9 &&
    open.slice(from).length > 2 &&
    open.slice(from).some(({ lower }, index) => index > 0 && isFinite(lower))
  );
}

/** `said the plan “would fail”`: the clause begins in the article’s words and goes on in the speaker’s. */
export function opensBeforeQuote({ paragraph }: Sentence, open: readonly Word[]): boolean {
  const end = open.at(-1)?.end ?? 0;
  return (
    open.length >= 2 &&
    open.length < 8 &&
    /^\s[“"‘']\p{Ll}/u.test(paragraph.text.slice(end, end + 3)) &&
    /^(?:the|it|he|she|they|his|her|its|their|this|these|a)$/.test(lowerAt(open, 0))
  );
}
