import { type Claim, citesOfPage, collectClaims } from './claims.ts';
import { type Chronology, orderEvents } from './chronology.ts';
import type { Content, Entry, EventEntry, Meta, Page, Source, Statement } from './entry.ts';
import { indexEntries } from './entry-index.ts';
import { type Backlink, collectBacklinks } from './mentions.ts';
import { NameTrie } from './name-trie.ts';
import { buildBoard, type Row } from './positions.ts';
import type { Problem } from './problem.ts';
import { checkProvenance } from './provenance.ts';
import { checkReferences } from './references.ts';

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
  citesOf: (id: string) => { paragraphs: string[]; sources: string[] };
  /** `/glossary/x/#anchor` -> the ids that the anchor had before. */
  formerAnchors: ReadonlyMap<string, readonly string[]>;
}

/** Puts the entries together and holds them against each other; the briefing is there even with problems. */
export function buildBriefing(content: Content): { briefing: Briefing; problems: Problem[] } {
  const index = indexEntries(content);
  const entries = [...index.entries.values()];
  const names = new NameTrie(linkedNames(entries));
  const { chronology, problems: dateProblems } = orderEvents(entries.filter(isEvent));
  const bodies = [...entries, ...content.pages].flatMap(({ id, body }) =>
    body === undefined ? [] : [[id, body] as const],
  );
  const claims = collectClaims({ entries: index.entries, pages: content.pages });
  const briefing: Briefing = {
    meta: content.meta,
    entries: index.entries,
    sources: index.sources,
    article: content.sources.find(({ kind }) => kind === 'article') ?? noArticle(content),
    pages: content.pages,
    names,
    backlinks: collectBacklinks(bodies, names),
    chronology,
    board: buildBoard(index.entries, content.meta),
    claims,
    citesOf: (id) => citesOfPage(claims, id),
    formerAnchors: new Map(),
  };
  const problems = [
    ...index.problems,
    ...checkReferences(content, index),
    ...dateProblems,
    ...checkProvenance(content, index),
  ];
  return { briefing, problems };
}

/** Names of people, bodies and terms; event and statement titles are no names. */
function* linkedNames(entries: readonly Entry[]): Generator<readonly [string, string]> {
  for (const entry of entries) {
    if (entry.section !== 'whos-who' && entry.section !== 'glossary') continue;
    if (!entry.link) continue;
    yield [entry.name, entry.id];
    for (const { name } of entry.aliases) yield [name, entry.id];
  }
}

export const isEvent = (entry: Entry): entry is EventEntry => entry.section === 'chronology';
export const isStatement = (entry: Entry): entry is Statement => entry.section === 'statements';

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
  grade: 'A',
  paragraphs: {},
  place: metaPlace,
});
