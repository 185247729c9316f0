import { isListed, type Language } from '../languages/language.ts';
import { isPersonNoun } from '../names/person-noun.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Speaker } from './antecedent.ts';
import { pieceAround, singular, type Word } from './phrase.ts';

/** Whether the verb there takes a position, so that the sentence reports it: `rejected the plan`, `has offered to pay`. */
export const takesStand = (words: readonly Word[], at: number, language: Language): boolean =>
  STANDS[language.code]?.(words, at, language) ?? false;

/** By the code of a language. */
const STANDS: Readonly<
  Record<string, (words: readonly Word[], at: number, language: Language) => boolean>
> = {
  en: (words, at, language) => {
    const verb = lowerAt(words, at);
    const { end } = pieceAround(words, at);
    const behind = words.slice(at + 1, end).map(({ lower }) => lower);
    const [next = ''] = behind;
    const object = words[at + 1];
    if (object === undefined || behind.length === 0 || next === 'by') return false;
    if (isAside(words, at, language) || isUnderConjunction(words, at)) return false;
    // `supported 61 films`, `backed 12 firms`: a number of things helped is no position
    if (/^(?:back|support)/.test(verb) && /^\d/.test(next)) return false;
    if (AGAINST_OR_FOR.test(verb)) return !/^(?:of|and|or|in|up|down|away)$/.test(next);
    if (/^want(?:s|ed)?$/.test(verb)) return behind.indexOf('to') > 0;
    const isPerfect = /^(?:has|have|had|also)$/.test(lowerAt(words, at - 1));
    if (/^offer(?:s|ed)$/.test(verb)) return next === 'to' || isPerfect;
    if (/^refuse[sd]?$/.test(verb))
      return next === 'to' && !/^(?:say|comment|answer|discuss|speak|talk)$/.test(behind[1] ?? '');
    if (/^ask(?:s|ed)$/.test(verb)) return asks(behind, isPerfect || verb === 'asks');
    return ASKING[verb.replace(/(?:s|ed)$/, '')]?.test(next) ?? false;
  },
  de: (words, at, language) => {
    const { end } = pieceAround(words, at);
    if (isAside(words, at, language) || end - at < 2) return false;
    const verb = lowerAt(words, at);
    if (/^lehn(?:t|te|en|ten)$/.test(verb)) return lowerAt(words, end - 1) === 'ab';
    return AGAINST_OR_FOR_DE.test(verb);
  },
};

/** Verbs whose object is what somebody is for or against, or wants. */
const AGAINST_OR_FOR =
  /^(?:reject(?:s|ed)|oppose[sd]|back(?:s|ed)|supports|supported|favou?rs|favou?red|endorse[sd]|welcome[sd]|condemn(?:s|ed)|denounce[sd]|critici[sz]e[sd]|dispute[sd]|demand(?:s|ed)|blame[sd]?|reject|oppose)$/;

const AGAINST_OR_FOR_DE =
  /^(?:begrüß(?:t|te|en|ten)|kritisier(?:t|te|en|ten)|bedauer(?:t|te|n|ten)|forder(?:t|te|n|ten)|verlang(?:t|te|en|ten)|befürworte(?:t|te|n|ten)|unterstütz(?:t|te|en|ten))$/;

/** Verbs that ask only with a word behind them. */
const ASKING: Readonly<Record<string, RegExp>> = {
  call: /^(?:for|on)$/,
  appeal: /^(?:for|to)$/,
  insist: /^on$/,
  push: /^for$/,
  press: /^for$/,
  lobbi: /^(?:for|against)$/,
  plead: /^for$/,
  rul: /^out$/,
  rule: /^out$/,
};

/** `has asked for observers`, `asked the court to dismiss it`; not `asked for a chair`, `has asked for comment`. */
const asks = (behind: readonly string[], isStill: boolean): boolean =>
  behind[0] === 'for'
    ? isStill && behind[1] !== 'comment'
    : behind.indexOf('to') > 0 && behind.indexOf('to') < 6;

/** `the plan, rejected last year,`: a participle; `Ada Lund, the mayor, rejected the plan` goes on with an object. */
const isAside = (words: readonly Word[], at: number, { determiners }: Language): boolean =>
  words[at]?.isParted === true &&
  (at < 2 ||
    !(determiners.has(lowerAt(words, at + 1)) || /^\p{Lu}/u.test(words[at + 1]?.text ?? '')));

/** `after the court rejected the plan`: what is told there is when something was. */
const isUnderConjunction = (words: readonly Word[], at: number): boolean =>
  words
    .slice(pieceAround(words, at).start, at)
    .some(({ lower }) =>
      /^(?:after|when|if|because|as|since|until|before|once|that|which|who|whether|whose)$/.test(
        lower,
      ),
    );

/** Whether a speaker is one who takes positions: a party to the story, and no court, which decides. */
export function canStand({ names, credit }: Speaker, language: Language): boolean {
  if (names.length > 0)
    return names.every(({ kind, name }) => kind !== 'thing' && !DECIDING.test(name));
  const words = (credit ?? '').split(/\s+/).map((text) => ({ text, lower: text.toLowerCase() }));
  return words.some(({ text, lower }) => {
    const token = { text, lower, start: 0, end: 0, gap: ' ', isPossessive: false };
    const word = singular({ ...token, isParted: false, isBehindQuote: false });
    return (
      !DECIDING.test(lower) &&
      (isListed(language.organisations, lower) ||
        isListed(language.organisations, word.lower) ||
        isPersonNoun(word, language) ||
        MANY.test(lower))
    );
  });
}

/** Those whose word decides. */
const DECIDING = /(?:^|\s)(?:court|judges?|jury|jurors|tribunal|gericht)(?:$|\s)|gericht$/i;

const MANY =
  /^(?:people|families|authorities|opposition|critics|locals|police|gewerkschaften|grüne[n]?|opposition)$/;
