import type { Root } from 'mdast';
import { attribute, componentsOf, lineOfNode } from '../../markdown/mdx-nodes.ts';
import type { Problem } from '../../problems/problem.ts';
import { entryPath, isPartId, PAGES } from '../addresses/routes.ts';
import type { Briefing } from '../briefing.ts';
import type { Place } from '../entries/entry.ts';
import { reservedIn } from './parts-of.ts';
import { LIST_ANCHORS } from './page-anchors.ts';
import { checkDescriptions } from './page-descriptions.ts';
import { checkTitles } from './page-titles.ts';

/** Where the ids stand that are no entry's. */
export interface CollisionPlaces {
  meta: Place;
  updates: Place;
}

/** Ids, titles and summaries of editors that a page needs for something else: two parts or pages would be called the same. */
export function checkCollisions(briefing: Briefing, places: CollisionPlaces): Problem[] {
  return [
    ...checkLists(briefing, places),
    ...checkParts(briefing),
    ...checkProse(briefing),
    ...checkTitles(briefing),
    ...checkDescriptions(briefing),
  ];
}

/** Ids that become anchors on a page that lists. */
function checkLists({ entries, updates, meta }: Briefing, places: CollisionPlaces): Problem[] {
  const ofKind = (kind: string, path: string) =>
    [...entries.values()]
      .filter((entry) => entry.kind === kind)
      .flatMap(({ id, place }) => onList(path, id, place, ['id']));
  return [
    ...ofKind('event', PAGES.chronology),
    ...ofKind('issue', PAGES.positions),
    ...meta.sides.flatMap(({ id }, at) =>
      onList(PAGES.statements, id, places.meta, ['sides', at, 'id']),
    ),
    ...updates.flatMap(({ id }, at) => onList(PAGES.updates, id, places.updates, [at, 'id'])),
  ];
}

/** Ids at whose address a part of a long list stands, today or when the list has grown. */
function checkParts({ entries, sources }: Briefing): Problem[] {
  const owners = [
    ...[...entries.values()].map(({ section, id, place }) => ({ list: section, id, place })),
    ...[...sources.values()].map(({ id, place }) => ({ list: 'sources', id, place })),
  ];
  return owners
    .filter(({ list, id }) => isPartId(list, id) && LIST_ANCHORS[`/${list}/`]?.[id] === undefined)
    .map(({ list, id, place }) => ({
      rule: 'duplicate-id',
      file: place.file,
      line: place.lineOf(['id']),
      message: `The id "${id}" is the address of a part of the list /${list}/, now or when it has grown.`,
      hint: 'Choose another.',
    }));
}

function onList(path: string, id: string, place: Place, keys: readonly PropertyKey[]): Problem[] {
  const isTaken = LIST_ANCHORS[path]?.[id] !== undefined || isOfInterface(id);
  if (!isTaken) return [];
  return [
    {
      rule: 'duplicate-id',
      file: place.file,
      line: place.lineOf(keys),
      message: `The id "${id}" is a part of the page ${path} already, where it becomes an anchor.`,
      hint: 'Choose another.',
    },
  ];
}

/** Headings and components in prose whose ids the same page has already. */
function checkProse({ entries, pages }: Briefing): Problem[] {
  return [
    ...[...entries.values()].flatMap((entry) =>
      entry.body === undefined
        ? []
        : inBody(entry.body, entry.place.file, entryPath(entry), {
            reserved: reservedIn(entry.section),
            positions: entry.section === 'glossary',
          }),
    ),
    ...pages.flatMap(({ id, body, place }) =>
      inBody(body, place.file, PAGES[id], {
        reserved: id === 'overview' ? ['sources'] : [],
        positions: false,
      }),
    ),
  ];
}

interface Taken {
  /** Ids of the page itself. */
  reserved: readonly string[];
  /** Whether <Positions/> has an anchor here. */
  positions: boolean;
}

function inBody(body: Root, file: string, path: string, taken: Taken): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(taken.reserved);
  const report = (line: number, message: string, hint: string) =>
    problems.push({ rule: 'duplicate-id', file, line, message, hint });
  for (const node of componentsOf(body, 'H')) {
    const id = attribute(node, 'id') ?? '';
    if (ids.has(id) || isOfInterface(id))
      report(
        lineOfNode(node),
        `The anchor "${id}" is made by the page ${path} itself.`,
        'Choose another for the heading.',
      );
  }
  const repeated = taken.positions ? componentsOf(body, 'Positions').slice(1) : [];
  for (const node of repeated)
    report(
      lineOfNode(node),
      `<${node.name ?? ''}> stands twice, and its anchors with it.`,
      'Keep one of them.',
    );
  return problems;
}

/** What every page has: the search field, the place of the text. */
const isOfInterface = (id: string): boolean => id.startsWith('ui-');
