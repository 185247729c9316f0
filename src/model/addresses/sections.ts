import type { Words } from '../../words/words.ts';

/** The pages that list: about this kind of page, never about one story. */
export type ListName = keyof typeof LISTS;

const LISTS = {
  'whos-who': true,
  glossary: true,
  chronology: true,
  meetings: true,
  positions: true,
  'not-known': true,
  statements: true,
  sources: true,
  search: true,
  updates: true,
  newsletter: true,
} as const;

/** The names of all of them. */
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

/** Label, title and sentence of a page. */
export type SectionText = Words['sections'][ListName];

/** The main menu, in order. */
export const MENU = [
  'whos-who',
  'glossary',
  'chronology',
  'positions',
  'statements',
  'sources',
] as const;
