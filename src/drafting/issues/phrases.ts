import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { isDull, isMatter } from './matter.ts';
import { canStandBefore } from './german-adjectives.ts';
import { stem } from './stem.ts';
import type { WordClass } from './word-classes.ts';

/** Neighbouring words of a paragraph that may name an issue. */
export interface Phrase {
  /** As it stands, small words between included. */
  tokens: readonly Token[];
  /** The noun that says what kind of thing it is. */
  head: Token;
  /** The stems of its words that carry meaning, in order. */
  stems: readonly string[];
}

/** A paragraph whose words have their classes. */
interface Words {
  tokens: readonly Token[];
  classes: readonly WordClass[];
  language: Language;
}

/** All phrases of a paragraph: each noun by itself, and with the words that belong to it. */
export function phrasesOf(
  { tokens }: Paragraph,
  classes: readonly WordClass[],
  language: Language,
): Phrase[] {
  const words = { tokens, classes, language };
  return tokens.flatMap((head, at) => {
    if (classes[at] !== 'noun' || leadsOn(at, words)) return [];
    return startsOf(at, words).flatMap((from) =>
      endsOf(at, words).map((to) => {
        const own = tokens.slice(from, to);
        const full = own.filter((_, index) => classes[from + index] !== undefined);
        return {
          tokens: own,
          head,
          stems: full.map(({ lower }) => stem(lower, language.code)),
        };
      }),
    );
  });
}

/** A noun that only belongs to the next word: `debt` of `debt relief`, `policy` of `policy chief`. */
const leadsOn = (at: number, words: Words): boolean =>
  words.language.code === 'en' &&
  joins(at + 1, words) &&
  (words.classes[at + 1] === 'noun' || words.classes[at + 1] === 'person');

/** Whether only a space, or nothing behind `l’`, stands before a word. */
const joins = (at: number, { tokens }: Words): boolean =>
  tokens[at]?.gap === ' ' || (tokens[at]?.gap === '' && /['’]$/.test(lowerAt(tokens, at - 1)));

const MOST_BEFORE = 2;

/** Where a phrase around a noun may begin: at it, or at words before it that belong to it. */
function startsOf(head: number, words: Words): number[] {
  const belongs = BEFORE[words.language.code];
  const starts = [head];
  if (belongs === undefined) return starts;
  const isPart = (at: number) =>
    joins(at + 1, words) &&
    belongs(at, head, words) &&
    // `New START treaty`: in a name no word is dull
    (words.language.code === 'en' && /^\p{Lu}/u.test(words.tokens[at]?.text ?? '')
      ? true
      : !isDull(lowerAt(words.tokens, at), words.language.code));
  for (let at = head - 1; head - at <= MOST_BEFORE && isPart(at); at--) starts.push(at);
  return starts;
}

/** Whether a word before a noun may belong to it; in French none does. */
const BEFORE: Readonly<Record<string, (at: number, head: number, words: Words) => boolean>> = {
  en: (at, head, { tokens, classes }) => {
    if (tokens[at]?.isPossessive === true) return false;
    // `prisoner exchange`, but not `director cinema`
    const word = lowerAt(tokens, at);
    // `gave nurses more pay`
    if (classes[at] === 'person')
      return isMatter(lowerAt(tokens, head), 'en') && !/[^s]s$/.test(word);
    if (classes[at] === undefined || /^(?:so-called|alleged|further)$/.test(word)) return false;
    // `troops trade fire`
    if (classes[at] === 'noun' && /[^su]s$/.test(word) && !PLURAL.test(word)) return false;
    if (!word.endsWith('ing')) return true;
    // `fishing rights`; `falsifying inspection records`, `for releasing water` governs.
    // `signed it, closing negotiations that`
    const isDoing = /,/.test(tokens[at]?.gap ?? '');
    return at === head - 1 && !isDoing && !GOVERNED.test(lowerAt(tokens, at - 1));
  },
  de: (at, head, { tokens, classes }) => {
    const [word, noun] = [tokens[at], tokens[head]];
    return classes[at] === 'modifier' && !!word && !!noun && canStandBefore(word, noun);
  },
  uk: (at, _, { classes }) => classes[at] === 'modifier',
};

/** Nouns that stand before others in the plural. */
const PLURAL =
  /^(?:arms|sports|news|rights|goods|savings|sales|customs|earnings|operations|communications|materials|systems|services|futures|politics|ethics|logistics|benefits|drugs|parks|records|admissions)$/;

/** Words behind which a form in -ing is a verb. */
const GOVERNED = /^(?:for|of|by|without|from|while|is|are|was|were|be|been|not|after|before)$/;

/** Where it may end: behind the noun, or behind what follows and belongs to it. */
function endsOf(head: number, words: Words): number[] {
  const behind = BEHIND[words.language.code]?.(head, words) ?? [];
  return [head + 1, ...behind.map((at) => at + 1)];
}

/** The last word of what may follow a noun and belong to it. */
const BEHIND: Readonly<Record<string, (head: number, words: Words) => number[]>> = {
  en: (head, words) => {
    const { tokens, classes } = words;
    const isState = lowerAt(tokens, head) === 'state' && isMatter(lowerAt(tokens, head + 2), 'en');
    if (lowerAt(tokens, head + 1) !== 'of' || !(isState || isMatter(lowerAt(tokens, head), 'en')))
      return [];
    let at = head + 2;
    while (at < head + 4 && classes[at] === 'modifier') at += 1;
    while (classes[at] === 'noun' && classes[at + 1] === 'noun' && joins(at + 1, words)) at += 1;
    const isLast = classes[at] === 'noun' || classes[at] === 'person';
    return isLast && !isDull(lowerAt(tokens, at), 'en') ? [at] : [];
  },
  fr: (head, words) => {
    const { tokens, classes, language } = words;
    const isAdjective = (at: number) => joins(at, words) && classes[at] === 'modifier';
    const own = isAdjective(head + 1) ? [head + 1] : [];
    const link = head + own.length + 1;
    if (!/^(?:de|d'|du|des)$/.test(lowerAt(tokens, link))) return own;
    const at = /^(?:la|les|l')$/.test(lowerAt(tokens, link + 1)) ? link + 2 : link + 1;
    return classes[at] === 'noun' && !isDull(lowerAt(tokens, at), language.code)
      ? [...own, at]
      : own;
  },
  uk: (head, words) => {
    const { tokens, classes } = words;
    const isGenitive = (at: number) =>
      joins(at, words) &&
      isListed(GENITIVE, lowerAt(tokens, at)) &&
      !isDull(lowerAt(tokens, at), 'uk');
    const at = classes[head + 1] === 'modifier' ? head + 2 : head + 1;
    return classes[at] === 'noun' && isGenitive(at) ? [at] : [];
  },
};

const GENITIVE = ['-и', '-і', '-ї', '-а', '-я', '-ів', '-їв', '-ей', '-у', '-ю', '-ь'];
