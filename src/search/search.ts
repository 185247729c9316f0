import type { FullText } from './full-text.ts';
import type { NamesIndex } from './names-index.ts';
import type { Rescue } from './spelling.ts';

/** What a query is held against. */
export interface Search {
  names: NamesIndex;
  /** Absent while it loads, or when it failed: names answer alone. */
  fullText?: FullText;
  /** Pages of the full text that are loaded at once; each costs a file. MOST unless told. */
  most?: number;
  /** Fetches other languages and what a wrong spelling is held against; without it nothing is rescued. */
  rescue?: () => Promise<Rescue>;
  /** Fetches of that only the words that may mean the same; without it all is fetched. */
  alike?: () => Promise<Pick<Rescue, 'otherWords'>>;
  /** Where `names` holds only what the query itself needs: fetches every entry that has one of its words. */
  moreNames?: (query: string) => Promise<NamesIndex>;
  /** Address of the site's root, base included, as Pagefind prefixes it. */
  base: string;
}
