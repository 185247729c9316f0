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
  meetings: {
    label: 'Who met whom',
    title: 'Who met whom',
    summary:
      'Every meeting in this briefing: which sides sat at one table, when and where, and who is named of each.',
  },
  positions: {
    label: 'Positions',
    title: 'Positions board',
    summary:
      'Issue by issue, what each side is reported to have said, and where the article has nothing from a side.',
  },
  'not-known': {
    label: 'What is not known',
    title: 'What is not known',
    summary:
      'What the article leaves open, issue by issue: questions without an answer, sides without a word, names that are not given.',
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

export const SHORT_EDITION: SectionText = {
  label: 'Short edition',
  title: 'The briefing in short, for print',
  summary:
    'The overview, and one sentence on everyone, every issue, event and statement: the edition for a few sheets of paper.',
};

export const NOT_FOUND: SectionText = {
  label: 'Not found',
  title: 'This page does not exist',
  summary:
    'No page of this briefing has this address. Search for what you want, or start from a section.',
};

/** What readers type who look for a page of the site itself; its title and label need not stand here. */
export const SEARCHED_AS: Partial<Record<PageName, readonly string[]>> = {
  overview: [
    'home page',
    'start page',
    'main page',
    'front page',
    'summary',
    'in brief',
    'in short',
    'introduction',
    'key points',
    'outcome',
    'result',
    'what happened',
    'latest news',
    'what is known',
  ],
  'whos-who': [
    'who is who',
    'whos who',
    'people',
    'persons',
    'all people',
    'list of people',
    'names',
    'key figures',
    'players',
    'participants',
    'characters',
  ],
  glossary: [
    'issues',
    'terms',
    'definitions',
    'dictionary',
    'vocabulary',
    'words explained',
    'key terms',
  ],
  chronology: [
    'timeline',
    'events',
    'dates',
    'history',
    'what happened when',
    'sequence of events',
    'calendar',
    'course of events',
  ],
  positions: [
    'who wants what',
    'where each side stands',
    'comparison',
    'compare',
    'table',
    'red lines',
    'demands',
    'each side',
  ],
  'not-known': [
    'what is not known',
    'what do we not know',
    'unknown',
    'what is missing',
    'open questions',
    'unanswered questions',
    'unclear',
    'silence',
  ],
  statements: [
    'quotes',
    'quotations',
    'who said what',
    'what they said',
    'exact words',
    'remarks',
    'speeches',
    'citations',
  ],
  sources: [
    'references',
    'bibliography',
    'documents',
    'evidence',
    'original article',
    'paragraphs',
    'footnotes',
    'citations',
    'where is this from',
    'where do the facts come from',
  ],
  search: ['a to z', 'index', 'all names', 'find'],
  updates: [
    'what is new',
    'whats new',
    'changes',
    'changelog',
    'editions',
    'versions',
    'errors',
    'mistakes',
    'last updated',
    'when was this updated',
    'rss',
    'feed',
  ],
  newsletter: [
    'subscribe to the newsletter',
    'email',
    'mailing list',
    'subscription',
    'embed',
    'share',
  ],
  print: [
    'print this',
    'printable version',
    'pdf',
    'download',
    'save',
    'offline',
    'single page',
    'paper',
  ],
  about: [
    'about us',
    'about this site',
    'who made this',
    'who wrote this',
    'who runs this site',
    'owner',
    'how it is made',
    'how it was checked',
    'method',
    'methodology',
    'fact check',
    'contact',
    'imprint',
    'impressum',
    'author',
    'editor',
    'publisher',
    'report an error',
    'privacy',
    'cookies',
    'licence',
    'copyright',
    'is this reliable',
    'who is behind this',
    'help',
    'how to use this',
  ],
};
