/**
 * Every rule that content or a built page can break, with what it means.
 * The names are permanent: editors search for them, tests and the README list them.
 */
export const RULES = {
  'missing-file': 'A file that every briefing has is not there.',
  'unreadable-file':
    'A file is not plain UTF-8 text, is empty or half merged, lies outside the folder, or is never read.',
  'invisible-character':
    'A character that nobody sees: it takes no room, turns the direction of text or joins letters.',
  'invalid-yaml': 'YAML that does not parse, or a key that stands twice.',
  'invalid-mdx': 'MDX that does not parse: an unclosed tag, a lone < or {.',
  'forbidden-code':
    'Imports, expressions, HTML tags or attributes in MDX: content is trusted less than code.',
  'unknown-component': 'A component that Briefing does not have.',
  'invalid-component':
    'A component without what it needs, where it cannot stand, or with an attribute it does not know.',
  'invalid-field': 'A field is missing, has the wrong type or breaks its limits.',
  'unfinished-draft': 'A proposal that still says `draft: true`.',
  'unknown-key': 'A key that the schema does not have.',
  'invalid-id': 'An id or file name that is not lower-case ASCII words with hyphens.',
  'invalid-date': 'A date that is not EDTF or does not exist.',
  'duplicate-id': 'One id for two things.',
  'duplicate-name': 'One name, alias or title for two entries.',
  'unknown-entry': 'A reference to an entry that does not exist, or of the wrong kind.',
  'unknown-source': 'A citation of a source that does not exist.',
  'unknown-paragraph': 'A citation of a paragraph that the article does not have.',
  'unknown-side': 'A side that briefing.yaml does not list.',
  'date-cycle': 'Events that are before or after each other in a circle.',
  'date-contradiction':
    'A date that breaks a before or after, or an edition before one that was released.',
  'uncited-claim':
    'Prose that no citation covers, silence that states something, or data that cites nothing.',
  'empty-section': 'A heading or paragraph without words, or a heading with nothing under it.',
  'unsupported-figure':
    'A number, date or name of background that is not among the figures of the document it cites.',
  'figure-not-in-article':
    'A number, date or name of text on the article that the article does not have.',
  'figure-in-other-paragraph':
    'A number or day of text on the article that stands in another paragraph than the text cites.',
  'unnamed-account': 'A text that gives somebody’s account and does not name them.',
  'contested-figure': 'A contested figure without who gives it or of when it is.',
  'uncited-contradiction': 'One source set against another in a sentence that does not cite both.',
  'loaded-word': 'A word that judges or prescribes, listed in style.yaml.',
  'article-as-background': 'The article cited as if it were a document.',
  'unverified-quotation':
    'Typed quotation marks, or words that the quoted statement does not have.',
  'uncovered-paragraph':
    'A paragraph of the article that no page cites and that nobody has waived.',
  'unverified-statement':
    'A statement or printed date that is new or changed since the article was last verified.',
  'not-in-article':
    'Words in quotation marks that the article does not have where the statement says.',
  'unprinted-date': 'A date marked as printed that the paragraphs it names do not print.',
  'wrong-article': 'The article given is not the one that was verified before.',
  'lost-permalink': 'A published path that the build would lose.',
  'lost-anchor': 'A published anchor that the build would lose.',
  'unrecorded-change': 'A published entry whose data changed with no edition that says so.',
  'reused-id': 'A published id that now stands for another kind of thing.',
  'redirect-to-nowhere': 'A redirect to a path or anchor that does not exist.',
  'redirect-chain': 'A redirect to an address that is redirected itself.',
  'redirect-cycle': 'Redirects that lead back to where they start.',
  'redirect-over-page': 'A redirect from a path that is a page or a file of the site.',
  'invalid-html': 'A built page that is not valid HTML.',
  'broken-link': 'A link to a page that was not built.',
  'broken-fragment': 'A link to an id that the page does not have.',
  'wrong-base': 'An address that ignores the base.',
  'invalid-outline': 'Not exactly one h1, or headings that skip a level.',
  'invalid-head':
    'Title, description, language or canonical address missing, too long or not unique.',
  'invalid-image': 'An image without alternative text or size.',
  'foreign-request': 'A page that would load something from another host.',
  'unsafe-html': 'An inline handler, a style attribute or a javascript: address.',
  'too-heavy': 'A page, or its scripts or fonts, over the limit.',
  'search-index': 'A search index that failed or lacks a page.',
} as const;

export type Rule = keyof typeof RULES;

/** One thing that is wrong, where, and what to do about it. */
export interface Problem {
  rule: Rule;
  /** Path as the editor sees it, relative to the project or the site. */
  file: string;
  /** First line is 1. */
  line: number;
  /** Full sentences: what is wrong and what was expected. */
  message: string;
  /** Full sentence: what to do. */
  hint: string;
}

/** Thrown where problems must stop a build; carries all of them. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** The list as printed: one line a problem, in the order of files and lines, and the count. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(formatProblem);
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return [...lines, '', `${count}. Nothing was published.`].join('\n');
}

/** `file:line  rule  message hint` on one line, where what controls a terminal stands as `\u001b`. */
export function formatProblem({ file, line, rule, message, hint }: Problem): string {
  return `${file}:${line}  ${rule}  ${message} ${hint}`.replace(
    /\p{Cc}/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A copy ordered by file, line, rule and message. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem) =>
    [p.file, String(p.line).padStart(9, '0'), p.rule, p.message].join('\0');
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
