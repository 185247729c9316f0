import type { Paragraph } from '../story.ts';
import { isListed, type Language } from '../languages/language.ts';
import { isActor } from '../text/lexicon.ts';
import { isBentForm } from './bent.ts';
import { isMaker } from './makers.ts';
import type { Token } from '../text/tokens.ts';

/** Neighbouring words with a capital in one paragraph: tokens `from` to before `to`. */
export interface Run {
  paragraph: Paragraph;
  from: number;
  to: number;
}

export const tokensOf = ({ paragraph, from, to }: Run): Token[] => paragraph.tokens.slice(from, to);

/** The words of a run as they stand; the possessive of a saint belongs to the name. */
export function textOf(run: Run): string {
  const tokens = tokensOf(run);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return '';
  const text = run.paragraph.text.slice(first.start, last.end);
  return last.isPossessive && (isSaint(first) || isShop(run))
    ? run.paragraph.text.slice(first.start, last.end + 2)
    : text;
}

/** `A rival, Dalton’s, backed it`: a possessive that owns nothing is part of the name. */
export function isShop({ paragraph: { tokens, text }, from, to }: Run): boolean {
  const [last, before] = [tokens[to - 1], tokens[from - 1]];
  const behind = text.slice(last?.end ?? 0);
  return (
    last?.isPossessive === true &&
    /^['’]s(?:[,;)]|\.? ?$| (?:said|says|has|had|was|is|will)\b)/.test(behind) &&
    /^(?:a|an|the|at|and|or|,)?$/.test(
      before === undefined || /[,(]/.test(tokens[from]?.gap ?? '') ? '' : before.lower,
    )
  );
}

export const isSaint = ({ lower }: Token): boolean => /^(?:st|saint|sankt)\.?$/.test(lower);

/** Nothing but a space parts a token from the one before. */
export const isNext = (token: Token | undefined): token is Token =>
  token !== undefined && /^(?:[  ]?|-)$/.test(token.gap);

/** Whether a token begins a sentence, a quotation or what follows a colon or dash. */
export const beginsSentence = ({ tokens, sentences }: Paragraph, index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || index === 0) return true;
  return (
    /[.!?…:;“"„«»‘—–]|\s'|\s-\s/.test(token.gap) ||
    sentences.some(({ start }) => start === token.start)
  );
};

/** An office or calling by its last word: `minister`, `Gewerkschaftssprecherin`. */
export function isOffice(token: Token | undefined, language: Language): boolean {
  if (token === undefined) return false;
  const word = token.lower;
  const last = word.split('-').at(-1) ?? word;
  // `der Zweitligist`: a club
  if (language.code === 'de' && /ligist(?:en)?$/.test(word)) return false;
  if (isMaker(word)) return false;
  if (isListed(language.offices, word) || isListed(language.offices, last)) return true;
  if (language.bends) return isBentOffice(word, language);
  return language.code === 'en' && /^\p{Ll}/u.test(token.text) && isActor(word);
}

const bent = new Map<string, boolean>();

/** `директора` of `директор`. */
function isBentOffice(word: string, { offices }: Language): boolean {
  const known = bent.get(word);
  if (known !== undefined) return known;
  const found = offices.some((office) => office.length > 3 && isBentForm(word, office));
  bent.set(word, found);
  return found;
}
