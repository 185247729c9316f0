import type { Language } from '../languages/language.ts';
import { isDemonym, isFirstName } from '../text/lexicon.ts';
import { isAcronym, isCapital, type Token } from '../text/tokens.ts';
import { isHead } from './name-words.ts';
import { isOffice } from './run.ts';

/** `President Bank`, two words, is a person; `General Assembly` is none. */
export const isSureTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens.length - at === 2 && !AMBIGUOUS.has(tokens[at]?.lower ?? '');

const AMBIGUOUS = new Set([
  'general',
  'major',
  'king',
  'queen',
  'prince',
  'princess',
  'marshal',
  'speaker',
  'student',
  'teacher',
  'farmer',
  'head',
  'chief',
  'artist',
  'chair',
]);

/** Index behind the office that begins at `at`; `at` where none does or no name would be left. */
export function officeEnd(tokens: readonly Token[], at: number, language: Language): number {
  const limit = Math.min(tokens.length - 1, at + 5);
  for (let index = at; index < limit; index += 1) {
    const token = tokens[index];
    if (token === undefined || (isFirstName(token.lower) && !isOffice(token, language))) return at;
    if (!isOffice(token, language)) {
      if (canModify(token, tokens, index, language)) continue;
      return at;
    }
    if (AMBIGUOUS.has(token.lower) && isHead(tokens.at(-1), language)) return at;
    return overDepartment(tokens, index + 1, language);
  }
  return at;
}

function canModify(
  token: Token,
  tokens: readonly Token[],
  index: number,
  language: Language,
): boolean {
  if (language.officeModifiers.has(token.lower) || isDemonym(token.lower) || isAcronym(token.text))
    return true;
  const next = tokens[index + 1];
  return (
    isCapital(token.text) &&
    isOffice(next, language) &&
    !AMBIGUOUS.has(next?.lower ?? '') &&
    tokens.length - index > 2
  );
}

/** `of State` and its like; without a department on the list, as many words as leave a first name and a surname. */
function overDepartment(
  tokens: readonly Token[],
  at: number,
  { departments, links }: Language,
): number {
  if (!links.has(tokens[at]?.lower ?? '')) return at;
  let end = at + 1;
  while (links.has(tokens[end]?.lower ?? '') || /^the$/.test(tokens[end]?.lower ?? '')) end += 1;
  const first = end;
  while (departments.has(tokens[end]?.lower ?? '') || links.has(tokens[end]?.lower ?? '')) end += 1;
  return end > first ? end : Math.max(first, tokens.length - 2);
}
