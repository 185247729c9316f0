import {
  type Claim,
  citesByPage,
  claimsByCite,
  collectClaims,
  type PageCites,
} from './citations-and-quotations/claims.ts';
import { type Chronology, orderEvents } from './chronology/chronology.ts';
import {
  type Content,
  type Entry,
  isEvent,
  isStatement,
  type Meta,
  type Page,
  type Source,
  type Statement,
} from './entries/entry.ts';
import { checkAccounts } from './accounts/check-accounts.ts';
import { contradictions } from './accounts/contradictions.ts';
import { comparesFigures, figuresNotInArticle } from './figures/article-figures.ts';
import { checkFigures } from './figures/check-figures.ts';
import { indexEntries } from './entries/entry-index.ts';
import { linkedNames } from './entries/linked-names.ts';
import { type Backlink, collectBacklinks } from './mentions.ts';
import { type NameTrie, trieOf } from '../names/name-trie.ts';
import { checkEditions } from './permalinks/check-editions.ts';
import { buildBoard, type Row } from './positions/positions.ts';
import type { Problem } from '../problems/problem.ts';
import { emptySections } from './citations-and-quotations/empty-sections.ts';
import { loadedWords } from './citations-and-quotations/loaded-words.ts';
import { checkProvenance, typedMarks } from './citations-and-quotations/provenance.ts';
import {
  checkRedirects,
  formerAnchors,
  formerIds,
  movedAnchors,
  redirectsOf,
} from './permalinks/redirects.ts';
import { checkReferences } from './references/check-references.ts';
import { checkRecord, compareRelease, currentPages } from './permalinks/release.ts';
import { compareVerified, statementDigest } from './citations-and-quotations/verification.ts';
import type { Records } from './entries/records.ts';
import type { Edition, Released, Verified } from '../schemas/records.ts';

/** One briefing, complete: what pages, commands, index and tests read. */
export interface Briefing {
  meta: Meta;
  entries: ReadonlyMap<string, Entry>;
  sources: ReadonlyMap<string, Source>;
  article: Source;
  pages: readonly Page[];
  /** Names and aliases that link by themselves. */
  names: NameTrie;
  backlinks: ReadonlyMap<string, readonly Backlink[]>;
  chronology: Chronology;
  board: readonly Row[];
  claims: readonly Claim[];
  /** What the claims of an entry or page rest on. */
  citesOf: (id: string) => PageCites;
  /** Paragraph number or source id -> the claims that rest on it. */
  claimsByCite: ReadonlyMap<string, readonly Claim[]>;
  /** Editions, as listed in updates.yaml. */
  updates: readonly Edition[];
  /** Old path -> new path. */
  redirects: ReadonlyMap<string, string>;
  /** `/glossary/x/#anchor` -> the ids that the anchor had before. */
  formerAnchors: ReadonlyMap<string, readonly string[]>;
  /** Id of an entry -> the ids that it had before: lists keep them as anchors. */
  formerIds: ReadonlyMap<string, readonly string[]>;
  /** Path -> anchors that moved from it to another page. */
  movedAnchors: ReadonlyMap<string, readonly { id: string; to: string }[]>;
  /** Statements that were held against the article as they stand. */
  verified: ReadonlySet<string>;
  /** SHA-256 of the article that they were held against. */
  verifiedArticle: string | undefined;
  /** The day on which they were, where it was recorded: `2025-12-04`. */
  verifiedOn: string | undefined;
  /** Whether figures, dates and names of what rests on the article were held against it. */
  comparesFigures: boolean;
  /** What was published before; undefined before the first release. */
  released: Released | undefined;
}

/** Puts the entries together and holds them against each other; the briefing is there even with problems. */
export function buildBriefing(
  content: Content,
  records: Records,
): { briefing: Briefing; problems: Problem[] } {
  const index = indexEntries(content);
  const entries = [...index.entries.values()];
  const names = trieOf(linkedNames(entries, content.sources));
  const { chronology, problems: dateProblems } = orderEvents(entries.filter(isEvent));
  const bodies = [...entries, ...content.pages].flatMap(({ id, body }) =>
    body === undefined ? [] : [[id, body] as const],
  );
  const claims = collectClaims({
    entries: index.entries,
    pages: content.pages,
    meta: content.meta,
  });
  const cites = citesByPage(claims);
  const briefing: Briefing = {
    meta: content.meta,
    entries: index.entries,
    sources: index.sources,
    article: content.sources.find(({ kind }) => kind === 'article') ?? noArticle(content),
    pages: content.pages,
    names,
    backlinks: collectBacklinks(bodies, names),
    chronology,
    board: buildBoard(index.entries, content.meta, claims),
    claims,
    citesOf: (id) => cites.get(id) ?? { paragraphs: [], sources: [] },
    claimsByCite: claimsByCite(claims),
    updates: records.updates.data,
    redirects: redirectsOf(records.redirects.data, records.released.data),
    formerAnchors: formerAnchors(records.redirects.data),
    formerIds: formerIds(records.redirects.data),
    movedAnchors: movedAnchors(records.redirects.data),
    verified: verifiedIds(entries.filter(isStatement), records.verified.data),
    verifiedArticle: records.verified.data?.article,
    verifiedOn: records.verified.data?.on,
    comparesFigures: comparesFigures(content, records.verified.data?.figures),
    released: records.released.data,
  };
  const problems = [
    ...index.problems,
    ...checkReferences(content, index),
    ...dateProblems,
    ...checkProvenance(content, index),
    ...checkFigures(content, index),
    ...figuresNotInArticle(content, records.verified.data ?? {}),
    ...checkAccounts(content, index),
    ...loadedWords(content),
    ...contradictions(content),
    ...emptySections(content),
    ...checkRecords(briefing, records).filter(
      // What cannot be read is not gone.
      ({ rule }) => content.broken.size === 0 || !OF_WHAT_IS_GONE.has(rule),
    ),
  ];
  return { briefing, problems };
}

const OF_WHAT_IS_GONE = new Set<Problem['rule']>(['lost-permalink', 'redirect-to-nowhere']);

/** Verification, redirects, editions and everything published before, held against the briefing. */
function checkRecords(briefing: Briefing, records: Records): Problem[] {
  const { verified, redirects, updates, released } = records;
  const statements = [...briefing.entries.values()].filter(isStatement);
  const dated = [...briefing.entries.values()]
    .filter(isEvent)
    .filter(({ when }) => when.basis === 'printed');
  const pages = currentPages(briefing);
  const paths = new Set(pages.map(({ path }) => path));
  const context = {
    redirects: redirects.data,
    updates: updates.data,
    releasedPlace: released.place,
  };
  return [
    ...compareVerified(statements, dated, verified.data, verified.place.file),
    ...checkRedirects(redirects.data, paths, redirects.place),
    ...checkEditions(updates, briefing.entries, released.data?.editions),
    ...typedMarks(updates.data, updates.place),
    ...checkRecord(released.data, released.place),
    ...(released.data === undefined
      ? []
      : compareRelease(pages, briefing, { ...context, released: released.data })),
  ];
}

function verifiedIds(statements: readonly Statement[], record: Verified | undefined): Set<string> {
  const isVerified = (statement: Statement) =>
    record?.statements[statement.id] === statementDigest(statement);
  return new Set(statements.filter(isVerified).map(({ id }) => id));
}

/** Stands in while sources.yaml has no article; the missing article is a problem of its own. */
const noArticle = ({ metaPlace }: Content): Source => ({
  id: 'article',
  kind: 'article',
  short: '',
  title: '',
  publisher: '',
  url: '',
  also: [],
  supports: '',
  figures: [],
  accordingTo: [],
  contested: [],
  grade: 'A',
  paragraphs: {},
  place: metaPlace,
});
