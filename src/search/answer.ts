/** One page that answers a query, with what shows why. */
export interface Answer {
  /** Path below the base, with a fragment where a section matched. */
  path: string;
  kind: string;
  name: string;
  /** The alias or form that matched, where it is not the name. */
  via?: string;
  /** Runs of text; those that match are marked. */
  excerpt: Run[];
  /** Sections or statements of the page that matched. */
  parts: { path: string; title: string }[];
  /** Found in background only. */
  background: boolean;
}

export interface Run {
  text: string;
  marked: boolean;
}

/** How the answers were found; the reader is told unless it is `exact`. */
export type How = 'exact' | 'corrected' | 'some-words' | 'none';

export interface Answers {
  how: How;
  /** The words that were searched for instead, when corrected. */
  instead?: string;
  answers: Answer[];
  /** The full text has more pages than were loaded. */
  cut?: boolean;
}

/** Splits Pagefind's excerpt into runs, so that no HTML of an index is ever put into a page. */
export function parseExcerpt(html: string): Run[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      text: decodeEntities(part.replace(/<\/?mark>/g, '')),
      marked: part.startsWith('<mark>'),
    }));
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
