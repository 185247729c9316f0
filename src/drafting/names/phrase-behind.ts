import type { Language } from '../languages/language.ts';
import { isFinite } from '../text/finite.ts';
import { isAnd, isCapital, lowerAt, type Token } from '../text/tokens.ts';
import { ageEnd } from './age.ts';
import { headOf, isPersonNoun } from './person-noun.ts';
import { isOffice, type Run } from './run.ts';

/** Words that an apposition has at most. */
export const MOST_WORDS = 10;

/** What the article says behind a name that somebody is: `Ada Lund, the mayor of Brekk,`. */
export function phraseBehind(run: Run, language: Language): string | undefined {
  const { tokens, text } = run.paragraph;
  const at = beginning(run, language);
  if (at === undefined) return undefined;
  const hasArticle = language.determiners.has(lowerAt(tokens, at));
  const start = hasArticle ? at + 1 : at;
  const phrase = tokens.slice(start, phraseEnd(tokens, start, language));
  const [first, last] = [phrase[0], phrase.at(-1)];
  const head = headOf(phrase, language);
  if (first === undefined || last === undefined || head === undefined) return undefined;
  const fits = hasArticle ? isPersonNoun(head, language) : isOffice(head, language);
  // `Ada Lund, 86 residents had to leave`
  const isCount = /^\d/.test(first.text) && !hasArticle;
  if (!fits || isCount || isFirstOfName(tokens, head)) return undefined;
  const role = text.slice(first.start, last.end).replace(SINCE, '');
  return /^(?:élue?|nommée?|née?)$/.test(role) ? undefined : role;
}

/** Index of the first word behind the comma that may say what somebody is; undefined where none does. */
function beginning(run: Run, language: Language): number | undefined {
  const { tokens } = run.paragraph;
  const comma = ageEnd(run);
  if (isPlaceBefore(run, language) || !/^\)?,\s$/.test(tokens[comma]?.gap ?? '')) return undefined;
  if (OPENS_OTHER[language.code]?.(lowerAt(tokens, comma), language)) return undefined;
  const at = overTime(tokens, comma, language);
  const isClause = OPENS_CLAUSE[language.code]?.(tokens, at, language) ?? false;
  return isClause || isAnd(lowerAt(tokens, at)) ? undefined : at;
}

/** `In Lund, the mayor, Ada Berg, …`. */
function isPlaceBefore({ paragraph, from }: Run, { placePrepositions }: Language): boolean {
  const lead = paragraph.tokens[from - 1];
  return lead !== undefined && placePrepositions.has(lead.lower) && /^\p{Lu}/u.test(lead.text);
}

/** By the code of a language: what its words behind the comma open that is no phrase about somebody. */
const OPENS_OTHER: Readonly<Record<string, (word: string, language: Language) => boolean>> = {
  fr: (word, { between }) => between.has(word),
  // `verdient am Kalb, am Landwirt und …`
  de: (word, { prepositions }) => prepositions.has(word),
};

/** By the code of a language: how a clause begins there. */
const OPENS_CLAUSE: Readonly<
  Record<string, (tokens: readonly Token[], at: number, language: Language) => boolean>
> = {
  en: (tokens, at, { relatives }) =>
    relatives.has(lowerAt(tokens, at)) || isFinite(lowerAt(tokens, at)),
  // `Lund, die man nicht fragen kann`
  de: (tokens, at, { pronouns }) =>
    lowerAt(tokens, at + 1) === 'man' || Object.hasOwn(pronouns, lowerAt(tokens, at + 1)),
};

/** Index behind words such as `then` and `formerly`, from which on the phrase says what somebody is. */
function overTime(tokens: readonly Token[], from: number, { code, determiners }: Language): number {
  const isTime = code === 'en' ? ENGLISH_TIME : OTHER_TIME;
  let at = from;
  while (isTime.test(lowerAt(tokens, at)) && !determiners.has(lowerAt(tokens, at))) at += 1;
  return at;
}

const ENGLISH_TIME = /^(?:then|now|formerly|also|once|a|an)$/;
const OTHER_TIME = /^(?:alors|désormais|damals|heute|jetzt|тоді|нині)$/;

/** Whether a word with a capital stands right before another: that is a name, and no office. */
function isFirstOfName(tokens: readonly Token[], head: Token): boolean {
  const next = tokens[tokens.indexOf(head) + 1];
  return isCapital(head.text) && isCapital(next?.text ?? '') && next?.gap === ' ';
}

/** The year from which somebody is what the phrase says. */
const SINCE = / (?:en|depuis|dès|since|in|from|seit|bis|until|з|до|у|в) (?:\p{L}+ )?\d{4}.*$/u;

/** Index where the phrase ends: before a comma, a relative clause, a verb of saying or a quotation. */
function phraseEnd(tokens: readonly Token[], start: number, language: Language): number {
  const ahead = tokens.slice(start, start + MOST_WORDS);
  const end = ahead.findIndex(
    (token, at) =>
      at > 0 &&
      (!/^[\s-]?$/.test(token.gap.replace(/^['’]s?/, '')) ||
        endsPhrase(token, tokens[start + at + 1], language)),
  );
  return start + (end < 0 ? ahead.length : end);
}

function endsPhrase(
  { lower }: Token,
  next: Token | undefined,
  { relatives, determiners, saying }: Language,
): boolean {
  if ((relatives.has(lower) && !determiners.has(lower)) || saying.has(lower)) return true;
  if (/^(?:who|that|which|has|had|was|is|will|would)$/.test(lower)) return true;
  // `Ada’s niece and the youngest of five`
  return isAnd(lower) && determiners.has(next?.lower ?? '');
}
