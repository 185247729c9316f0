import type { Briefing } from '../briefing.ts';
import { entryPath } from '../addresses/routes.ts';
import {
  type Entry,
  isStatement,
  type Party,
  type Section,
  type Statement,
} from '../entries/entry.ts';
import { listsBy, once } from '../../once.ts';
import { sidesOf } from '../positions/positions.ts';

/** The entries of a section in the order in which readers meet them. */
export const sectionEntries = (briefing: Briefing, section: Section): readonly Entry[] =>
  sectionsOf(briefing)[section];

const sectionsOf = once((briefing: Briefing): Record<Section, readonly Entry[]> => {
  const { background, placed, undated } = briefing.chronology;
  const entries = [...briefing.entries.values()];
  const topics = entries.filter(({ section }) => section === 'glossary');
  return {
    'whos-who': partiesBySide(briefing).flatMap(({ parties }) => parties),
    glossary: topics.sort(byName(briefing.meta, ({ name }) => name)),
    chronology: [...background, ...placed, ...undated],
    statements: entries.filter(isStatement),
  };
});

/** In the order of the alphabet of the briefing's language. */
function byName<One extends Entry>({ language }: Briefing['meta'], nameOf: (entry: One) => string) {
  const collator = new Intl.Collator(language);
  return (a: One, b: One): number => collator.compare(nameOf(a), nameOf(b));
}

/** The entry whose page is at a path below the base; undefined for every other page. */
export function entryAt({ entries }: Pick<Briefing, 'entries'>, path: string): Entry | undefined {
  const [, id = ''] = /^\/[a-z-]+\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const entry = entries.get(id);
  return entry && entryPath(entry) === path ? entry : undefined;
}

/** Everybody by side, people first; last those of no side. */
export const partiesBySide = once((briefing: Briefing): { side?: string; parties: Party[] }[] => {
  const bySurname = byName(briefing.meta, surname);
  const parties = [...briefing.entries.values()]
    .filter((entry): entry is Party => entry.section === 'whos-who')
    .sort((a, b) => rank(a) - rank(b) || bySurname(a, b));
  const knownSide = knownSides(briefing);
  const bySide = Map.groupBy(parties, ({ side }) => knownSide(side));
  const known = briefing.meta.sides.map(({ id }) => ({ side: id, parties: bySide.get(id) ?? [] }));
  return [...known, { parties: bySide.get(undefined) ?? [] }].filter(
    (group) => group.parties.length > 0,
  );
});

/** Of a side only if briefing.yaml lists it: nobody is left out for a slip in a side. */
function knownSides({ meta }: Pick<Briefing, 'meta'>) {
  const known = new Set(meta.sides.map(({ id }) => id));
  return (side: string | undefined) => (side !== undefined && known.has(side) ? side : undefined);
}

/** Every statement once, by the side of its first speaker; last those of no side. */
export function statementsBySide({
  entries,
  meta,
}: Pick<Briefing, 'entries' | 'meta'>): { side?: string; said: Statement[] }[] {
  const known = knownSides({ meta });
  const bySide = Map.groupBy([...entries.values()].filter(isStatement), (statement) =>
    known(sidesOf(statement, entries)[0]),
  );
  return [
    ...meta.sides.map(({ id }) => ({ side: id, said: bySide.get(id) ?? [] })),
    { said: bySide.get(undefined) ?? [] },
  ].filter(({ said }) => said.length > 0);
}

/** Statements that stand in a paragraph of the article. */
export const statementsAt = (briefing: Briefing, paragraph: string): readonly Statement[] =>
  statementsByParagraph(briefing).get(paragraph) ?? [];

const statementsByParagraph = once((briefing: Briefing) =>
  listsBy([...briefing.entries.values()].filter(isStatement), ({ at }) => at),
);

/** The entries before and after one in its section. */
export function neighbours(
  briefing: Briefing,
  entry: Entry,
): { previous: Entry | undefined; next: Entry | undefined } {
  const entries = sectionEntries(briefing, entry.section);
  const at = placesOf(entries).get(entry.id) ?? -1;
  return { previous: at > 0 ? entries[at - 1] : undefined, next: entries[at + 1] };
}

const placesOf = once(
  (entries: readonly Entry[]) => new Map(entries.map(({ id }, place) => [id, place])),
);

/** Entries by id; ids that do not exist are left out. */
export const entriesById = (briefing: Pick<Briefing, 'entries'>, ids: readonly string[]): Entry[] =>
  ids.flatMap((id) => briefing.entries.get(id) ?? []);

const KIND_ORDER = ['person', 'organisation', 'group', 'place'];
const rank = ({ kind }: Party): number => KIND_ORDER.indexOf(kind);
const surname = ({ name }: Party): string => name.split(' ').at(-1) ?? name;
