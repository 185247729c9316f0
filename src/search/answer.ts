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
type How = 'exact' | 'corrected' | 'some-words' | 'none';

export interface Answers {
  how: How;
  /** The words that were searched for instead, when corrected. */
  instead?: string;
  answers: Answer[];
  /** How many pages there are where more have the words than were loaded. */
  total?: number;
}

/** How many pages the answers stand for: a speaker's and those of the statements below it. */
export const countPages = (answers: readonly Answer[]): number =>
  answers.reduce(
    (sum, { parts }) => sum + 1 + parts.filter(({ path }) => !path.includes('#')).length,
    0,
  );

/**
 * Splits Pagefind's excerpt into runs, so that no HTML of an index is ever put into a page; without the page's
 * `name` where it begins with that, since the reader has just read it.
 */
export function parseExcerpt(html: string, name = ''): Run[] {
  return withoutName(html, name)
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      text: decodeEntities(part.replace(/<\/?mark>/g, '')),
      marked: part.startsWith('<mark>'),
    }));
}

function withoutName(html: string, name: string): string {
  const letters = Array.from(name, (letter) => letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&'));
  const between = '(?:</?mark>)*';
  return name === ''
    ? html
    : html.replace(
        new RegExp(`^\\s*${between}${letters.join(between)}${between}[.:]?${between}\\s*`),
        '',
      );
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
