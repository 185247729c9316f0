import type { PageName } from './routes.ts';

export interface SectionText {
  /** In menus and breadcrumbs. */
  label: string;
  /** Heading and title of its page. */
  title: string;
  /** The page's sentence: 50 to 160 characters. */
  summary: string;
}

/** The words on the pages that list: about this kind of page, never about one story. */
export const SECTIONS = {
  'whos-who': {
    label: 'Who’s who',
    title: 'Who’s who',
    summary:
      'Everyone who speaks, meets or is named in this briefing, by side: what they said and what is not known of them.',
  },
  glossary: {
    label: 'Glossary',
    title: 'Issue glossary',
    summary:
      'The issues and terms of this briefing, each in one sentence, with where every side stands and what is open.',
  },
  chronology: {
    label: 'Chronology',
    title: 'Chronology',
    summary:
      'What happened when, how sure each date is, and what came before; events without a date are kept apart.',
  },
  positions: {
    label: 'Positions',
    title: 'Positions board',
    summary:
      'Issue by issue, what each side is reported to have said, and where the article has nothing from a side.',
  },
  statements: {
    label: 'Statements',
    title: 'Statements',
    summary:
      'Every statement in this briefing with its speaker, its date, its paragraph and, where there are any, its exact words.',
  },
  sources: {
    label: 'Sources',
    title: 'Sources',
    summary:
      'The article paragraph by paragraph and every background document, each with all the claims that rest on it.',
  },
  search: {
    label: 'Search',
    title: 'Search',
    summary:
      'Search this briefing by name, role, other spelling, date or subject, or browse every name from A to Z.',
  },
  updates: {
    label: 'Updates',
    title: 'Updates and corrections',
    summary:
      'Every edition of this briefing, newest first: what is new, what changed and what was corrected. Nothing is removed.',
  },
  newsletter: {
    label: 'For newsletters',
    title: 'Blocks for newsletters',
    summary:
      'A block for every page of this briefing, ready to paste into a newsletter: HTML for mail, Markdown or plain text.',
  },
} as const satisfies Partial<Record<PageName, SectionText>>;

/** The main menu, in order. */
export const MENU = [
  'whos-who',
  'glossary',
  'chronology',
  'positions',
  'statements',
  'sources',
] as const;

export const PRINT: SectionText = {
  label: 'Print edition',
  title: 'The whole briefing on one page',
  summary:
    'Everything in this briefing on one page, with contents and cross-references: to print, to keep, to read offline.',
};

export const NOT_FOUND: SectionText = {
  label: 'Not found',
  title: 'This page does not exist',
  summary:
    'The address does not lead to a page of this briefing. Search it, or start from one of its sections.',
};
