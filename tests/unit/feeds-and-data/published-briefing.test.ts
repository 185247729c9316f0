import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.ts';
import type { EventEntry } from '../../../src/model/entries/entry.ts';
import { publishedBriefing } from '../../../src/feeds-and-data/published-briefing.ts';
import { createRoutes } from '../../../src/model/addresses/routes.ts';
import { type PublishedBriefing, publishedJsonSchema } from '../../../src/schemas/published.ts';
import { briefingOf, makeEdition, river, riverEntry, routes, SITE } from '../../helpers/river.ts';

const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true, discriminator: false }));
const validate = ajv.compile(publishedJsonSchema());

/** What an independent reader of JSON Schema has against some data. */
function errors(data: unknown): string[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
const copy = (): PublishedBriefing =>
  JSON.parse(JSON.stringify(publishedBriefing(river, routes))) as PublishedBriefing;

it.each([
  ['the fixture', river],
  ['the content', briefingOf('content')],
])('%s is valid data by its own schema, before and after it is written', (_, briefing) => {
  const data = publishedBriefing(briefing, routes);
  expect(errors(data)).toEqual([]);
  const written: unknown = JSON.parse(JSON.stringify(data));
  expect(errors(written)).toEqual([]);
  expect(written).toEqual(data);
});

describe('the schema refuses', () => {
  it.each<[string, (data: PublishedBriefing) => unknown, string]>([
    [
      'a field that it does not name',
      (data) => Object.assign(data, { x: 1 }),
      ' additionalProperties',
    ],
    ['a missing title', (data) => Reflect.deleteProperty(data, 'title'), ' required'],
    ['an address that is none', (data) => (data.url = 'news'), '/url format'],
    [
      'a day that is none',
      (data) => data.editions[0] && (data.editions[0].date = '2031-02-30'),
      '/editions/0/date format',
    ],
    [
      'an unknown kind of edition',
      (data) => data.editions[0] && Object.assign(data.editions[0], { kind: 'x' }),
      '/editions/0/kind enum',
    ],
    [
      'an entry of no section',
      (data) => data.entries[0] && Object.assign(data.entries[0], { section: 'x' }),
      '/entries/0 oneOf',
    ],
    [
      'a field of another section',
      (data) => data.entries[0] && Object.assign(data.entries[0], { when: {} }),
      '/entries/0 oneOf',
    ],
    ['a missing source', (data) => Reflect.deleteProperty(data, 'sources'), ' required'],
  ])('%s', (_, spoil, expected) => {
    const data = copy();
    spoil(data);
    expect(errors(data)).toContain(expected);
  });
});

describe('the data', () => {
  const data = publishedBriefing(river, routes);

  it('has every entry, source, side and edition of the briefing', () => {
    expect(data.entries.map(({ id }) => id)).toEqual([...river.entries.keys()]);
    expect(data.sources.map(({ id }) => id)).toEqual([...river.sources.keys()]);
    expect(data.sides.map(({ id }) => id)).toEqual(river.meta.sides.map(({ id }) => id));
    expect(data.editions.map(({ id }) => id)).toEqual(river.updates.map(({ id }) => id));
  });

  it('names only entries and sources that it has', () => {
    const entries = new Set(data.entries.map(({ id }) => id));
    const sources = new Set(data.sources.map(({ id }) => id));
    const named = data.entries.flatMap((entry) => [
      ...entry.related,
      ...('people' in entry ? entry.people : []),
      ...('issues' in entry ? entry.issues : []),
      ...('when' in entry ? [...entry.when.before, ...entry.when.after] : []),
      ...('event' in entry ? [entry.event ?? ''] : []),
    ]);
    expect(named.filter((id) => id !== '' && !entries.has(id))).toEqual([]);
    expect(
      data.entries.flatMap((entry) => entry.citations.sources).filter((id) => !sources.has(id)),
    ).toEqual([]);
  });

  it('has the permalink of everything, absolute', () => {
    expect(data.url).toBe(`${SITE}/`);
    expect(data.$schema).toBe(`${SITE}/briefing.schema.json`);
    expect(data.entries.find(({ id }) => id === 'weir')?.url).toBe(`${SITE}/glossary/weir/`);
    expect(data.sources.map(({ url }) => url)).toEqual([
      `${SITE}/sources/`,
      ...[...river.sources.keys()].slice(1).map((id) => `${SITE}/sources/${id}/`),
    ]);
    expect(data.editions[0]?.url).toBe(`${SITE}/updates/#first-edition`);
  });

  it('gives a statement its words, its speaker and the date of its event', () => {
    expect(data.entries.find(({ id }) => id === 'obrien-share')).toMatchObject({
      by: [{ entry: 'nora-obrien' }],
      words: 'We are ready to share the water, but not the bill',
      when: { date: '2031-05-04', text: '4 May [2031]' },
      event: 'town-hall-talks',
    });
    expect(data.entries.find(({ id }) => id === 'orsted-orders')).not.toHaveProperty('words');
  });

  it('lists editions newest first and dates entries by them', () => {
    const updates = [
      makeEdition('a', '2031-05-06'),
      makeEdition('b', '2031-05-08', { entries: ['weir'] }),
    ];
    const { editions, entries } = publishedBriefing({ ...river, updates }, routes);
    expect(editions.map(({ id }) => id)).toEqual(['b', 'a']);
    const changed = (of: string) => entries.find(({ id }) => id === of)?.changed;
    expect([changed('weir'), changed('river')]).toEqual(['2031-05-08', '2031-05-06']);
    const none = publishedBriefing({ ...river, updates: [] }, routes);
    expect(none.entries.filter((entry) => 'changed' in entry)).toEqual([]);
  });

  it('has no prose, search terms or places of files', () => {
    const text = JSON.stringify(data);
    expect(text).not.toMatch(/"(body|place|searchTerms|lineOf)"/);
    expect(text).not.toContain('.mdx');
  });
});

it('refuses a site without an address', () => {
  expect(() => publishedBriefing(river, createRoutes('/'))).toThrow(
    'Published data needs the address of the site.',
  );
});

it('gives the coordinates of an event that has them, by its own schema', () => {
  const talks = riverEntry('town-hall-talks') as EventEntry;
  const placeOf = (briefing: Briefing) => {
    const data = publishedBriefing(briefing, routes);
    expect(errors(data)).toEqual([]);
    const found = data.entries.find(({ id }) => id === talks.id);
    return found?.section === 'chronology' ? found.coordinates : 'no event';
  };
  const coordinates = { latitude: -45.5, longitude: 168.25 };
  const entries = new Map(river.entries).set(talks.id, { ...talks, coordinates });
  expect([placeOf(river), placeOf({ ...river, entries })]).toEqual([undefined, coordinates]);
});

it('tells words, reported speech and acts apart, and who took part from whom it is about', () => {
  const { entries, sources, version } = publishedBriefing(river, routes);
  const formOf = (id: string) => {
    const found = entries.find((entry) => entry.id === id);
    return found?.section === 'statements' ? found.form : undefined;
  };
  expect(version).toBe(4);
  expect(formOf('vane-fish')).toBe('words');
  expect(formOf('orsted-orders')).toBe('reported-speech');
  expect(formOf('survey-pressed-for')).toBe('reported-act');
  expect(sources.find(({ id }) => id === 'council-minutes')).toMatchObject({
    type: 'official-text',
    language: 'en',
    archive: 'https://archive.example/minutes-212',
  });
});
