import { stem } from './keys.ts';

const ENDING = /^(s|es|e|d|ed|ing|ion|ions|ive|or|ors|er|ers|al|ally|ly|y|ies|ied|ment|ments)?$/;

/** `guarantee` and `guarantees`, `negotiations` and `negotiators`: one begins the other, or only their endings differ. */
function isForm(key: string, word: string): boolean {
  if (key === word) return true;
  if (key.length < 4 || word.length < 4) return false;
  if (word.startsWith(key) || stem(key) === stem(word)) return true;
  for (let length = key.length; length >= 4; length--)
    if (word.startsWith(key.slice(0, length)))
      return ENDING.test(key.slice(length)) && ENDING.test(word.slice(length));
  return false;
}

/** Whether a text has a word, or one that differs from it in its ending; a longer word that it only begins is another. */
export const hasWord = (text: ReadonlySet<string>, key: string): boolean =>
  formsIn(text, key).some((word) => !word.startsWith(key) || ENDING.test(word.slice(key.length)));

/** Of the words of a text those that are a word of a query, or one that differs from it in its ending. */
export const formsIn = (text: ReadonlySet<string>, key: string): string[] =>
  [...text].filter((word) => isForm(key, word));
