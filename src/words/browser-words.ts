import type { BROWSER_WORDS } from './browser/en.ts';
import type { Worded, Words } from './table.ts';

/** What scripts say in the browser, in one language: each table in `browser/` has all of it. */
export type BrowserWords = Worded<typeof BROWSER_WORDS>;

/** The names of the kinds of pages that search finds, and of background; English has them as the index does. */
export type Kinds = Readonly<
  Record<
    | keyof Words['kinds']
    | 'reported act'
    | 'source'
    | 'overview'
    | 'page'
    | 'section'
    | 'background',
    string
  >
>;
