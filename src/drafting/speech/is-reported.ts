import type { Language } from '../languages/language.ts';
import { hasClause, hasClauseBefore, opensBeforeQuote } from './clauses.ts';
import type { Sentence } from './phrase.ts';

/** Words between a verb and `that`: `told the crew of the ferry that`. */
const TO_THAT = 8;

/**
 * Whether the sentence tells in other words what the verb at index `at` says. `isInverted`: its subject stands behind it.
 */
export function isReported(
  sentence: Sentence,
  at: number,
  isInverted: boolean,
  language: Language,
): boolean {
  const { words } = sentence;
  const verb = words[at];
  if (verb === undefined) return false;
  if (DENYING.test(verb.lower)) return true;
  const behind = words.slice(at + 1);
  const quote = behind.findIndex(({ isBehindQuote }) => isBehindQuote);
  const open = quote < 0 ? behind : behind.slice(0, quote);
  if (
    /^complain(?:s|ed)?$/.test(verb.lower) &&
    open.some(({ lower }) => /^(?:of|about)$/.test(lower))
  )
    return true;
  if (
    ACCUSING.test(verb.lower) &&
    open.some(({ lower }) => /^(?:of|for|about|vor|zu|to|de|over|auf)$/.test(lower))
  )
    return true;
  const that = open.findIndex(({ lower }) => language.that.has(lower));
  if (that >= 0 && that <= TO_THAT && open.slice(that).length > 2) return true;
  if (PROMISING.test(verb.lower) && open[0]?.lower === 'to' && open.length > 2) return true;
  if (language.labelling.has(verb.lower)) return false;
  return (
    (!(isInverted && language.code === 'en') && hasClause(sentence, at, open, language)) ||
    hasClauseBefore(sentence, at, isInverted, language) ||
    (language.code === 'en' && !isInverted && opensBeforeQuote(sentence, open, quote))
  );
}

const DENYING = /^(?:den(?:y|ies|ied)|bestritt|nié|nie|заперечив|заперечила)$/;
const ACCUSING =
  /^(?:accuse[sd]?|urge[sd]?|warn(?:s|ed)?|wirft|warf|warnte|warnt|accusé|forderte|fordert|verlangte)$/;
const PROMISING =
  /^(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?|urge[sd]?|claim(?:s|ed)?|proposed?)$/;
