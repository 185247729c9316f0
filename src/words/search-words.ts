/**
 * What a search knows of one language, apart from what it says: each file of `search/` has it, and `none.ts` for
 * languages that nobody has written a table for. All words are as `normalise` makes them.
 */
export interface SearchWords {
  /** Words that nearly every text has, parted by white space. */
  stopWords: string;
  /** The words of a question that no page has to have: `how long`. */
  phrases?: RegExp;
  /** How a question begins, as its first group, where that says what is asked: `since when`. */
  opening?: RegExp;
  /** Words that readers take for one another, and irregular forms: the one that stands for all -> the others. */
  same: Readonly<Record<string, string>>;
  /** Words that stand for themselves, whatever their stem: who negotiates is no negotiation. */
  apart?: RegExp;
  /**
   * A word without the ending of its number, case or form. Light: it only has to treat both sides alike, and what
   * is left has at least three letters. Figures and other scripts stay as they are.
   */
  stem: (word: string) => string;
}

/** What a search makes of a whole question in one language: each file of `asking/` has it; loaded with two words. */
export interface AskingWords {
  /** Words that say what a reader wants to know of something, not of what: left over, they hardly count. */
  soft: string;
  /** What the question words of a query ask for, kind by kind. */
  kinds: readonly (readonly [kind: string, pattern: RegExp])[];
  /** From whom something is wanted, as the first group: `want … from the weir`. */
  wantedFrom?: RegExp;
  /** The last word of a question for when or where, as the first group: mostly a verb, which no name has. */
  lastOfWhen?: RegExp;
  /**
   * Words by which readers ask for a page of the site itself, by its address: `changed recently`. Who asks with no
   * other word asks for that page.
   */
  site: Readonly<Record<string, string>>;
  /** What points at the site: `this page`. */
  here?: RegExp;
  /** The months in their order, as they stand behind a day: readers cut them, `Dec 4`. */
  months?: string;
  /** What somebody does, with the name of the office. */
  roles: readonly (readonly [doing: RegExp, office: string])[];
}

/** What one language says in other words, for what nothing answers as it was asked: each file of `other-words/` has it. */
export interface OtherWords {
  /** Forms of one word that no rule of endings tells, a word a line: `grow growth`. What may stand for one stands for all. */
  forms?: string;
  /** What several words say together, a line each, with the one that says it: `step down = resign`. */
  phrases?: string;
  /** Words that may mean the same in a question, a group a line; a word may be in several. */
  alike: string;
  /** Words that say little of what is asked: where no page has them, they hardly count. */
  light: string;
  /** Endings of longer words that say how: `legally`. Where no page has them, they hardly count either. */
  lightEndings?: string;
  /** What stands before a word without making it another subject: `counter` in `counterproposal`. */
  before: string;
  /** Numbers in words, from nought to nineteen and from twenty to ninety; units as they are cut, `bn`. */
  numbers: { units: string; tens: string; cut: Readonly<Record<string, string>> };
  /** Words of this language that are others in one from abroad: Italian `pace` is peace. */
  homographs?: string;
  /** The column of this language in the words from abroad, where it has one. */
  column?: number;
}
