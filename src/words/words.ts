import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { Words } from './table.ts';
import { UK } from './uk.ts';

export type { Words } from './table.ts';

const TABLES = { de: DE, en: EN, fr: FR, uk: UK } as const satisfies Record<string, Words>;

/** The words for a language (BCP 47), whatever its region; English for one that has no table. */
export const wordsOf = (meta: { language: string }): Words => TABLES[tableOf(meta)];

/** The words for every other language that has a table. */
export const otherWords = (meta: { language: string }): Words[] =>
  Object.values(TABLES).filter((table) => table !== wordsOf(meta));

/** The name of that table. */
export function tableOf({ language }: { language: string }): keyof typeof TABLES {
  const code = primary(language);
  return isTable(code) ? code : 'en';
}

/** Whether a language (BCP 47) has a table of its own. */
export const hasWords = (language: string): boolean => isTable(primary(language));

const primary = (language: string): string => (language.split('-')[0] ?? '').toLowerCase();

const isTable = (code: string): code is keyof typeof TABLES => Object.hasOwn(TABLES, code);

/** A text of the content, whose quotations stand in neutral marks, with those of a language. */
export const withMarks = (text: string, { quote }: Pick<Words, 'quote'>): string =>
  text.replaceAll(/[“”]/g, (mark) => (mark === '“' ? quote.open : quote.close));

/** A text in the quotation marks of a language. */
export const quoted = (text: string, { quote }: Pick<Words, 'quote'>): string =>
  `${quote.open}${text}${quote.close}`;
