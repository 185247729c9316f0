import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isAnd, isCapital, type Token } from '../text/tokens.ts';
import { isBentBody } from './small-body.ts';

/** The most words that an acronym stands for. */
const REACH = 12;

/** Index of the first word of each name whose acronym follows in brackets -> the index behind its last: `Fire and Rescue Norland (FRN)`. */
export function speltNames({ tokens }: Paragraph, language: Language): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    if (!isBracketed(tokens, at) || !isAcronymic(token.text)) continue;
    const from = startOf(tokens, at, language);
    if (from !== undefined) found.set(from, at);
  }
  return found;
}

/** Whether the words `from` to before `to` are those that an acronym in brackets behind them stands for. */
export const isSpelt = (
  { tokens }: Paragraph,
  from: number,
  to: number,
  language: Language,
): boolean =>
  isBracketed(tokens, to) &&
  isAcronymic(tokens[to]?.text ?? '') &&
  startOf(tokens, to, language) === from;

/** `AStA`, `DfE`: more than one capital. */
const isAcronymic = (text: string): boolean =>
  text.length <= 8 && (text.match(/\p{Lu}/gu) ?? []).length > 1;

const isBracketed = (tokens: readonly Token[], at: number): boolean =>
  /^\s\($/.test(tokens[at]?.gap ?? '') && /^\)/.test(tokens[at + 1]?.gap ?? ')');

const GAP = /^(?:[  -]?|['’]s? | & )$/;
const LIST_GAP = /^(?:[  -]?|['’]s? | & |, |- )$/;

function startOf(tokens: readonly Token[], at: number, language: Language): number | undefined {
  const letters = plain(tokens[at]?.text ?? '');
  let isList = false;
  for (let from = at - 1; from >= Math.max(0, at - REACH); from -= 1) {
    const first = tokens[from];
    if (first === undefined) return undefined;
    const opens =
      (isCapital(first.text) && !language.determiners.has(first.lower)) ||
      isListed(language.organisations, first.lower) ||
      (language.bends && isBentBody(first.lower, language));
    if (opens && at - from > 1 && spells(tokens.slice(from, at), letters, language)) return from;
    // `Rail, Maritime and Transport union (RMT)`: a comma only before what `and` ends
    isList ||= isAnd(first.lower) || first.lower === '&';
    if (!(isList ? LIST_GAP : GAP).test(first.gap)) return undefined;
  }
  return undefined;
}

/** Each word but small ones gives its first letter, and may give more from inside, as compounds do. */
function spells(words: readonly Token[], letters: string, language: Language): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  const text = plain(word.text);
  const isSmall = [language.links, language.determiners, language.prepositions].some((set) =>
    set.has(word.lower),
  );
  // `… Transport union (RMT)`, `служба України з …`: its kind at the end and its country give no letter
  const isKind =
    rest.length === 0 &&
    letters === '' &&
    /^\p{Ll}/u.test(word.text) &&
    isListed(language.organisations, word.lower);
  if (isKind) return true;
  if ((isSmall || word.lower === 'україни') && spells(rest, letters, language)) return true;
  if (text === '' || text[0] !== letters[0]) return false;
  for (let taken = 1; taken <= Math.min(3, letters.length); taken += 1)
    if (holds(text, letters.slice(0, taken)) && spells(rest, letters.slice(taken), language))
      return true;
  return false;
}

/** Whether a word has the letters in this order. */
function holds(word: string, letters: string): boolean {
  let at = -1;
  return Array.from(letters).every((letter) => {
    at = word.indexOf(letter, at + 1);
    return at >= 0;
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
