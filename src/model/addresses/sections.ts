import type { Words } from '../../words/words.ts';

/** The pages that list: about this kind of page, never about one story. */
export const LIST_NAMES = [
  'whos-who',
  'glossary',
  'chronology',
  'meetings',
  'positions',
  'not-known',
  'statements',
  'sources',
  'search',
  'updates',
  'newsletter',
] as const;

export type ListName = (typeof LIST_NAMES)[number];

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
