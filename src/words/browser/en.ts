/** What the search says in the browser: apart from the table of pages, so that a reader loads these alone. */
export const BROWSER_WORDS = {
  quote: { open: '“', close: '”' },
  search: {
    close: 'Close',
    found: 'Pages found',
    start: 'Names and sections to start from',
    enterShowsMore: 'Enter shows more.',
    pages: (number: number) => (number === 1 ? '1 page' : `${number} pages`),
    first: (shown: number, all: number) =>
      `The first ${shown === 1 ? '' : `${shown} `}of ${all.toLocaleString('en')} pages`,
    broken: 'Only names were searched: the full text did not load.',
    failed: 'The search did not load. Enter tries again.',
    nothing: (query: string) => `Nothing in this briefing for ${query}.`,
    corrected: (pages: string, instead: string, query: string) =>
      `${pages} for ${instead}, not ${query}.`,
    someWords: (query: string, pages: string) =>
      `Nothing in this briefing for all of ${query}; ${pages} for some of it.`,
    answers: (pages: string, query: string) => `${pages} for ${query}.`,
  },

  /** A kind of page that search finds. */
  kind: (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1),
} as const;
