import type {
  EventEntry,
  Party,
  Place,
  Statement,
  Topic,
  When,
} from '../../src/model/entries/entry.ts';

/** Names its fields in place of lines, so that a test can see which one was asked for. */
export const placeOf = (file: string): Place => ({ file, lineOf: (path) => path.length });

export const UNDATED: When = { before: [], after: [], cites: [], elsewhere: [] };

const base = (id: string, file: string) => ({
  id,
  name: id,
  aliases: [],
  searchTerms: [],
  summary: `${id} in a sentence.`,
  cites: ['1'],
  related: [],
  place: placeOf(file),
});

export const party = (id: string, given: Partial<Party> = {}): Party => ({
  ...base(id, `whos-who/${id}.mdx`),
  section: 'whos-who',
  kind: 'person',
  link: true,
  background: [],
  ...given,
});

export const topic = (id: string, given: Partial<Topic> = {}): Topic => ({
  ...base(id, `glossary/${id}.mdx`),
  section: 'glossary',
  kind: 'issue',
  link: true,
  positions: {},
  ...given,
});

export const event = (
  id: string,
  when: Partial<When> = {},
  given: Partial<EventEntry> = {},
): EventEntry => ({
  ...base(id, `chronology/${id}.mdx`),
  section: 'chronology',
  kind: 'event',
  title: id,
  when: { ...UNDATED, ...when },
  people: [],
  about: [],
  issues: [],
  origin: 'article',
  ...given,
});

export const statement = (id: string, given: Partial<Statement> = {}): Statement => ({
  ...base(id, 'statements.yaml'),
  section: 'statements',
  kind: 'statement',
  title: id,
  by: [],
  gist: `${id} in a sentence.`,
  issues: [],
  at: ['1'],
  ...given,
});

/** Entries by id, as a briefing holds them. */
export const byId = <Item extends { id: string }>(...items: Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
