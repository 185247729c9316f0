import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import type { Run } from './run.ts';

/** A name by itself. */
export interface Words {
  run: Run;
  tokens: readonly Token[];
  first: Token;
  last: Token;
  text: string;
  language: Language;
}
