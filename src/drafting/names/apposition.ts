import type { Language } from '../languages/language.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseBehind } from './phrase-behind.ts';
import type { Run } from './run.ts';

/**
 * What the article says somebody is, between commas, what stands before the name first: `its director, Tor Vik,`,
 * `Ada Lund, the mayor of Brekk,`. `titled`: the name with its titles.
 */
export function appositionsOf(name: Run, titled: Run, language: Language): string[] {
  const both = [phraseBefore({ ...titled, to: name.to }, language), phraseBehind(name, language)];
  return both.filter((each) => each !== undefined);
}
