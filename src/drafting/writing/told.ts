import type { Language } from '../languages/language.ts';
import { DENYING } from '../speech/denying.ts';
import type { FoundStatement } from '../speech/statement.ts';
import type { Paragraph } from '../story.ts';
import { datelineEnd } from '../text/near-top.ts';
import type { Range } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** What a report tells, without the one to whom; `denial`: its verb, where that says it is not so, or takes a position. */
export function toldIn(
  { clause, sentence, verb = '' }: FoundStatement,
  paragraph: Paragraph,
  language: Language,
): { clause: Range; denial?: Token } {
  const { tokens } = paragraph;
  const { start, end } = clause ?? sentence;
  const text = { start: Math.max(start, datelineEnd(paragraph)), end };
  const stand = tokens.find((token) => token.start === start && token.text === verb);
  if (stand !== undefined && clause !== undefined)
    return { clause: { start: stand.end, end }, denial: stand };
  const most = /^(?:told|tells|informed|warned)$/.test(verb) ? TO_THAT_OF_HEARER : TO_THAT;
  const range = behindThat(text, tokens, language, most);
  const denial = DENYING.test(verb.toLowerCase())
    ? tokens.findLast(({ text, end }) => text === verb && end <= range.start)
    : undefined;
  return { clause: range, ...(denial === undefined ? {} : { denial }) };
}

/** Words of weight in what is told, with those that deny between or before them. */
export function withNegations(
  keys: readonly Token[],
  { start }: Range,
  { tokens }: Paragraph,
  { code }: Language,
): Token[] {
  const last = keys.at(-1)?.end ?? start;
  return tokens.filter(
    (token) =>
      token.start >= start &&
      token.end <= last &&
      (keys.includes(token) || NEGATION[code]?.test(token.lower) === true),
  );
}

/** The word from which a title keeps the sense of what is told: `would` of `would not accept`; undefined where nothing is denied before its first word of weight. */
export function leadOf(
  all: readonly Token[],
  keys: readonly Token[],
  { start }: Range,
  { tokens }: Paragraph,
): Token | undefined {
  const [no] = all;
  if (no === undefined || no === keys[0]) return undefined;
  const helper = tokens[tokens.indexOf(no) - 1];
  return helper !== undefined && helper.start >= start && HELPER.test(helper.lower) ? helper : no;
}

/** Behind the word that opens what was said, where only the one to whom it was said stands before it. */
function behindThat(
  { start, end }: Range,
  tokens: readonly Token[],
  { that }: Language,
  most: number,
): Range {
  const opens = tokens
    .filter((token) => token.start >= start && token.end <= end)
    .slice(0, most)
    .find(({ lower }) => that.has(lower));
  return opens === undefined || opens.end >= end ? { start, end } : { start: opens.end, end };
}

/** Words of one to whom something is said, with `that` behind them. */
const TO_THAT = 5;
const TO_THAT_OF_HEARER = 9;

/** By the code of a language: the words that deny what follows. */
const NEGATION: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|never|no|neither|nor|nobody|nothing|none|cannot|without|\p{L}+n['’]t)$/u,
  de: /^(?:nicht|nie|niemals|niemand|nichts|kein(?:e[rnms]?)?|ohne|weder)$/,
  fr: /^(?:ne|n['’]|pas|jamais|aucune?|sans|ni)$/,
  uk: /^(?:не|ні|ніколи|ніхто|нічого|жод(?:ен|на|не|ного|ної)|без)$/,
};

/** An English auxiliary before `not`. */
const HELPER =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|should|must|shall)$/;
