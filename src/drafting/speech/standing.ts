import { isListed, type Language } from '../languages/language.ts';
import { isPersonNoun } from '../names/person-noun.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Speaker } from './antecedent.ts';
import { pieceAround, singular, type Word } from './phrase.ts';

/** Whether the verb there takes a position, so that the sentence reports it: `rejected the plan`, `has offered to pay`. */
export const takesStand = (words: readonly Word[], at: number, language: Language): boolean =>
  STANDS[language.code]?.(words, at, language) ?? false;

/** What is defended in a contest. */
const WON = /^(?:title|crown|championship|cup|lead|league|goal|net|case|charge|client)$/;

/** `is asking`: a verb that its helper makes no noun. */
export const isGoingOn = (words: readonly Word[], at: number): boolean =>
  /^(?:asking|calling|demanding|insisting|pushing|pressing|rejecting|opposing|blaming|backing|supporting|appealing)$/.test(
    lowerAt(words, at),
  ) && /^(?:is|are)$/.test(lowerAt(words, at - 1));

/** `is asking for`, `are opposing the plan`; `stem`: the verb without its ending. */
const goesOnFor = (stem: string, behind: readonly string[]): boolean =>
  /^(?:reject|oppos|demand|back|support|blam)$/.test(stem) ||
  (stem === 'ask' ? asks(behind, true) : (ASKING[stem]?.test(behind[0] ?? '') ?? false));

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
    if (isGoingOn(words, at)) return goesOnFor(verb.replace(/ing$/, ''), behind);
    // `supported 61 films`, `backed 12 firms`: a number of things helped is no position
    if (/^(?:back|support)/.test(verb) && /^\d/.test(next)) return false;
    if (AGAINST_OR_FOR.test(verb)) return !/^(?:of|and|or|in|up|down|away)$/.test(next);
    const isStill = verb.endsWith('s') || /^(?:has|have|had|also)$/.test(lowerAt(words, at - 1));
    const own = OWN_FORMS[verb.replace(/(?:e?[sd]|ed)?$/, '')];
    if (own !== undefined) return own(behind, isStill);
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

/** Verbs without their endings that take a position only with what may stand behind them; `isStill`: in the perfect or present. */
const OWN_FORMS: Readonly<
  Record<string, (behind: readonly string[], isStill: boolean) => boolean>
> = {
  want: (behind) => behind.indexOf('to') > 0,
  defend: (behind) =>
    /^(?:the|its|his|her|their)$/.test(behind[0] ?? '') && !behind.some((word) => WON.test(word)),
  offer: ([next], isStill) => next === 'to' || isStill,
  refus: ([next, verb = '']) =>
    next === 'to' && !/^(?:say|comment|answer|discuss|speak|talk)$/.test(verb),
  ask: (behind, isStill) => asks(behind, isStill),
};

/** Verbs whose object is what somebody is for or against, or wants. */
const AGAINST_OR_FOR =
  /^(?:reject(?:s|ed)|oppose[sd]|back(?:s|ed)|supports|supported|favou?rs|favou?red|endorse[sd]|welcome[sd]|condemn(?:s|ed)|denounce[sd]|critici[sz]e[sd]|dispute[sd]|demand(?:s|ed)|blame[sd]?|forecasts?|reject|oppose)$/;

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
    !(
      /^(?:to|for)$/.test(lowerAt(words, at + 1)) ||
      determiners.has(lowerAt(words, at + 1)) ||
      /^\p{Lu}/u.test(words[at + 1]?.text ?? '')
    ));

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
  /^(?:people|families|authorities|opposition|critics|locals|police|military|troops|sides|delegation|gewerkschaften|grünen?)$/;
