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

/** How the answers were found; the reader is told unless it is `exact`. `failed`: nothing could be searched. */
type How = 'exact' | 'corrected' | 'some-words' | 'none' | 'failed';

export interface Answers {
  how: How;
  /** The words that were searched for instead, when corrected. */
  instead?: string;
  answers: Answer[];
  /** How many pages there are where more have the words than were loaded. */
  total?: number;
  /** A page that says it in other words may answer better. */
  unsure?: true;
}

/** How many pages the answers stand for: a speaker's and those of the statements below it. */
export const countPages = (answers: readonly Answer[]): number =>
  answers.reduce(
    (sum, { parts }) => sum + 1 + parts.filter(({ path }) => !path.includes('#')).length,
    0,
  );
