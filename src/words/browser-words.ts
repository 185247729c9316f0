import type { BROWSER_WORDS } from './browser/en.ts';
import type { Worded } from './table.ts';

/** What scripts say in the browser, in one language: each table in `browser/` has all of it. */
export type BrowserWords = Worded<typeof BROWSER_WORDS>;
