/** The part of Pagefind's browser API that the pipeline uses; tests hand in their own. */
export interface FullText {
  search(query: string): Promise<{ results: FullTextResult[] }>;
}

export interface FullTextResult {
  id: string;
  score: number;
  data(): Promise<FullTextPage>;
}

export interface FullTextPage {
  url: string;
  meta: Record<string, string>;
  /** The whole text of the page, not HTML. */
  content: string;
  /** HTML with <mark>; otherwise escaped by Pagefind. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}
