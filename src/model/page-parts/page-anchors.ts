import { outline } from '../../markdown/outline.ts';
import { boardAnchor, entryPath, PAGES, paragraphAnchor } from '../addresses/routes.ts';
import type { Briefing } from '../briefing.ts';
import { claimPages } from '../divisions/claim-pages.ts';
import { isStatement, type Page } from '../entries/entry.ts';
import { statementsBySide } from '../views/entry-links.ts';
import { silencesOf } from '../views/silences.ts';
import { hasBoard, pagesOf } from './pages-of.ts';
import type { Words } from '../../words/words.ts';
import { promisedOf, UNPROMISED } from './parts-of.ts';

/** Ids that the program sets on pages that list, whatever the briefing holds; true where a release promises them. */
export const LIST_ANCHORS: Readonly<Partial<Record<string, Readonly<Record<string, boolean>>>>> = {
  [PAGES['whos-who']]: { speakers: true, everyone: true },
  // The last two stand only while there is such an event.
  [PAGES.chronology]: { article: true, undated: false, background: false },
  [PAGES['not-known']]: { sides: true, overview: true, issues: true, others: false },
  [PAGES.positions]: { [boardAnchor()]: true },
  [PAGES.statements]: { 'no-side': false },
  [PAGES.sources]: {
    article: true,
    verified: true,
    year: true,
    paragraphs: true,
    'not-said': true,
    documents: true,
  },
  [PAGES.search]: { 'a-to-z': true },
};

/** The statements of nobody on a side. */
export const NO_SIDE = 'no-side';

/** The anchors that a release makes permanent: path of a page -> ids, all from the model. */
export function promisedAnchors(briefing: Briefing): Map<string, string[]> {
  const { chronology, board, article } = briefing;
  const promised = new Map<string, string[]>(
    [...pagesOf(briefing)].map((name) => [PAGES[name], fixed(PAGES[name])]),
  );
  const add = (path: string, ids: readonly string[]) =>
    ids.length === 0 ? undefined : promised.set(path, [...(promised.get(path) ?? []), ...ids]);
  add(
    PAGES.chronology,
    [chronology.background, chronology.placed, chronology.undated].flat().map(({ id }) => id),
  );
  add(
    PAGES.positions,
    board.flatMap(({ issue }) => issue?.id ?? []),
  );
  add(
    PAGES.statements,
    statementsBySide(briefing).flatMap(({ side }) => side ?? []),
  );
  add(PAGES.sources, Object.keys(article.paragraphs ?? {}).map(paragraphAnchor));
  add(
    PAGES.updates,
    briefing.updates.map(({ id }) => id),
  );
  for (const [path, id] of absentAnchors(briefing))
    promised.set(
      path,
      (promised.get(path) ?? []).filter((one) => one !== id),
    );
  for (const page of briefing.pages) add(PAGES[page.id], ofProse(page));
  for (const { path, ground } of claimPages(briefing).values())
    if (ground !== 'not-said') add(path, ['claims']);
  for (const entry of briefing.entries.values()) add(entryPath(entry), promisedOf(briefing, entry));
  return promised;
}

/** Anchors of parts that leave themselves out since this briefing has nothing for them. */
function absentAnchors(briefing: Briefing): [path: string, id: string][] {
  const { meta, sources, entries, claims } = briefing;
  const { overview, issues } = silencesOf(briefing);
  const all: [boolean, string, string][] = [
    [meta.year === undefined, PAGES.sources, 'year'],
    [sources.size === 1, PAGES.sources, 'documents'],
    [!claims.some(({ silent }) => silent), PAGES.sources, 'not-said'],
    [
      ![...entries.values()].some((one) => isStatement(one) && one.words),
      PAGES.sources,
      'verified',
    ],
    [!hasBoard(briefing), PAGES['not-known'], 'sides'],
    [overview.length === 0, PAGES['not-known'], 'overview'],
    [issues.length === 0, PAGES['not-known'], 'issues'],
  ];
  return all.flatMap(([isAbsent, path, id]) => (isAbsent ? [[path, id]] : []));
}

/** Whether an anchor of a page, recorded or not, is one that the program makes and may let go. */
export function isUnpromised(path: string, anchor: string): boolean {
  if (LIST_ANCHORS[path]?.[anchor] === false) return true;
  const isBelowList = Object.values(PAGES).every((page) => page !== path);
  return isBelowList && UNPROMISED.includes(anchor);
}

const fixed = (path: string): string[] =>
  Object.entries(LIST_ANCHORS[path] ?? {}).flatMap(([id, isPromised]) => (isPromised ? id : []));

/** "On this page" of a page of prose: its headings, and of the overview what it rests on. */
export const contentsOfPage = (
  { id, body }: Page,
  { parts }: Words,
): { id: string; title: string }[] => [
  ...outline(body).map((heading) => ({ id: heading.id, title: heading.text })),
  ...(id === 'overview' ? [{ id: 'sources', title: parts.sources }] : []),
];

/** Of the overview and of About: headings, and the sources of the overview. */
function ofProse({ id, body }: Page): string[] {
  return [...outline(body).map((heading) => heading.id), ...(id === 'overview' ? ['sources'] : [])];
}
