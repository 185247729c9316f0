import type { Language } from '../languages/language.ts';
import { add, type Evidence, NO_EVIDENCE, weigh } from './evidence.ts';
import { nounEvidence } from './noun-evidence.ts';
import { PERSON_WORDS } from './person-words.ts';
import { type Run, textOf, tokensOf } from './run.ts';
import { isBodyInSmallLetters, WORD_RULES } from './word-rules.ts';
import type { Words } from './words.ts';

/** What the words of a name tell by themselves; the same wherever it stands. */
export function evidenceOfWords(run: Run, language: Language): Evidence {
  const tokens = tokensOf(run);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return NO_EVIDENCE;
  const words: Words = { run, tokens, first, last, text: textOf(run), language };
  const mayBePerson = tokens.length > 1 && !isBodyInSmallLetters(words);
  return [
    nounEvidence(words),
    weigh(WORD_RULES, words, language),
    mayBePerson ? weigh(PERSON_WORDS, words, language) : NO_EVIDENCE,
  ].reduce(add, NO_EVIDENCE);
}
