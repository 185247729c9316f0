import type { Place } from '../model/entries/entry.ts';

// Characters that no text has, so that what is missing is told from what is written.
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** Stands where a text is missing, until it is written: `To write: summary · content/overview.mdx:3`, marked. */
export const toWrite = (what: string, { file, lineOf }: Place, path: readonly PropertyKey[] = []) =>
  `${OPEN}To write: ${what} · ${file}:${lineOf(path)}${CLOSE}`;

/** Whether a text holds no such mark. */
export const isWritten = (text: string): boolean => !text.includes(OPEN);

/** Puts something else around each marked text; marks without their other half are dropped. */
export const replaceToWrite = (text: string, replace: (words: string) => string): string =>
  text
    .replace(new RegExp(`${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}`, 'g'), (_, words: string) =>
      replace(words),
    )
    .replace(new RegExp(`[${OPEN}${CLOSE}]`, 'g'), '');
