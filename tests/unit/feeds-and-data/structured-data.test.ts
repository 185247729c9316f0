import type { EventEntry } from '../../../src/model/entries/entry.ts';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.ts';
import { currentPages } from '../../../src/model/permalinks/release.ts';
import { createRoutes } from '../../../src/model/addresses/routes.ts';
import { entryPath, PAGES } from '../../../src/model/addresses/routes.ts';
import { schemaOrgFaults } from '../../helpers/schema-org.ts';
import { structuredData } from '../../../src/feeds-and-data/structured-data.ts';
import { briefingOf, makeEdition, river, riverEntry, routes, SITE } from '../../helpers/river.ts';

type Node = Record<string, unknown>;

/** What schema.org lets a type say, of what is used here; everything else is a slip. */
const THING = [
  '@type',
  '@id',
  'name',
  'description',
  'disambiguatingDescription',
  'url',
  'image',
  'alternateName',
];
const WORK = [
  ...THING,
  'inLanguage',
  'isPartOf',
  'isBasedOn',
  'dateModified',
  'datePublished',
  'dateCreated',
  'citation',
  'mainEntity',
  'publisher',
  'headline',
  'alternativeHeadline',
  'text',
  'creator',
  'about',
];
const TYPES: Record<string, string[]> = {
  WebPage: [...WORK, 'breadcrumb', '@context'],
  BackgroundNewsArticle: [...WORK, '@context', 'correction'],
  Person: [...THING, 'jobTitle'],
  Organization: THING,
  Place: [...THING, 'geo'],
  GeoCoordinates: ['@type', 'latitude', 'longitude'],
  DefinedTerm: [...THING, 'inDefinedTermSet'],
  DefinedTermSet: [...WORK, 'hasDefinedTerm'],
  Event: [...THING, 'startDate', 'endDate', 'location', 'attendee', 'about'],
  Quotation: WORK,
  Claim: WORK,
  CreativeWork: WORK,
  CorrectionComment: WORK,
  ItemList: [...THING, 'itemListElement'],
  BreadcrumbList: [...THING, 'itemListElement'],
  ListItem: [...THING, 'position', 'item'],
};

const dataOf = (path: string, briefing: Briefing = river, image?: string) =>
  structuredData(briefing, routes, {
    path,
    title: `Title of ${path}`,
    description: `Description of ${path}`,
    ...(image === undefined ? {} : { image }),
  }) as Node | undefined;
const mainOf = (path: string, briefing?: Briefing) =>
  (dataOf(path, briefing) as Node)['mainEntity'] as Node;

/** Every object and every value in some data. */
function* walk(value: unknown): Generator {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* walk(inner);
}

function faults(data: Node, permalinks: ReadonlySet<string>): string[] {
  return [...walk(data)].flatMap((value) => {
    if (value === undefined || value === null || value === '') return ['a value is missing'];
    if (Array.isArray(value)) return value.length > 0 ? [] : ['a list is empty'];
    if (typeof value !== 'object') return [];
    const node = value as Node & { '@id'?: string; '@type'?: string };
    const { '@id': id, '@type': type } = node;
    return [
      ...(id === undefined || permalinks.has(id) ? [] : [`${id} is no permalink`]),
      ...(type === undefined && Object.keys(node).join() !== '@id' ? ['a type is missing'] : []),
      ...Object.keys(node)
        .filter((name) => type !== undefined && TYPES[type]?.includes(name) !== true)
        .map((name) => `${type ?? ''} has no ${name}`),
    ];
  });
}

describe.each([
  ['the fixture', river],
  ['the content', briefingOf('content')],
])('every page of %s', (_, briefing) => {
  const pages = currentPages(briefing);
  const permalinks = new Set(pages.map(({ path }) => SITE + path));

  it('has terms of schema.org, ids that are permalinks and no empty value', () => {
    const found = pages.flatMap(({ path }) =>
      faults(dataOf(path, briefing) ?? {}, permalinks).map((fault) => `${path}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  it('is the same after it was written and read again', () => {
    for (const { path } of pages) {
      const data = dataOf(path, briefing);
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      expect(data).toMatchObject({ '@context': 'https://schema.org' });
    }
  });

  it('is about a thing of its own where it is an entry or a document', () => {
    const own = pages.filter(({ kind }) => kind !== 'page');
    const ids = own.map(({ path }) => mainOf(path, briefing)['@id']);
    expect(ids).toEqual(own.map(({ path }) => SITE + path));
  });

  it('has a trail from the overview to itself', () => {
    for (const { path } of pages.filter((page) => page.path !== '/')) {
      const { itemListElement } = dataOf(path, briefing)?.['breadcrumb'] as {
        itemListElement: { position: number; item: string }[];
      };
      expect(itemListElement.map(({ position }) => position)).toEqual(
        itemListElement.map((_step, index) => index + 1),
      );
      expect(itemListElement[0]?.item).toBe(`${SITE}/`);
      expect(itemListElement.at(-1)?.item).toBe(SITE + path);
      expect(itemListElement).toHaveLength(path.split('/').length - 1);
    }
  });
});

it('is nothing without an address of the site', () => {
  const page = { path: '/', title: 'Title', description: 'Description' };
  expect(structuredData(river, createRoutes('/sub/'), page)).toBeUndefined();
});

describe('the overview', () => {
  it('is the article itself, with both of its days', () => {
    const updates = [makeEdition('b', '2031-05-08'), makeEdition('a', '2031-05-06')];
    expect(dataOf('/', { ...river, updates }, 'https://news.example/x.png')).toMatchObject({
      '@type': 'BackgroundNewsArticle',
      '@id': `${SITE}/`,
      headline: 'Title of /',
      alternativeHeadline: river.meta.title,
      datePublished: '2031-05-06',
      dateModified: '2031-05-08',
      image: 'https://news.example/x.png',
      isBasedOn: river.article.url,
      publisher: { '@type': 'Organization', name: river.meta.publisher },
    });
  });

  it('has no days before the first edition', () => {
    const data = dataOf('/', { ...river, updates: [] });
    expect(data).not.toHaveProperty('datePublished');
    expect(data).not.toHaveProperty('dateModified');
  });
});

describe('the thing that a page is about', () => {
  it('is a person with role and other names', () => {
    const person = riverEntry('nora-obrien');
    expect(mainOf('/whos-who/nora-obrien/')).toMatchObject({
      '@type': 'Person',
      name: person.name,
      description: person.summary,
      ...(person.section === 'whos-who' && { jobTitle: person.role?.text }),
      alternateName: person.aliases.map(({ name }) => name),
    });
  });

  it('is an organisation, a place or a term', () => {
    expect(mainOf('/whos-who/river-trust/')['@type']).toBe('Organization');
    expect(mainOf('/glossary/weir/')).toMatchObject({
      '@type': 'DefinedTerm',
      inDefinedTermSet: { '@id': `${SITE}/glossary/` },
    });
  });

  it('gives the place of an event with its coordinates, where it has them', () => {
    const talks = riverEntry('town-hall-talks') as EventEntry;
    const path = entryPath(talks);
    const place = { '@type': 'Place', name: 'Town hall, Hollin Bridge' };
    expect(mainOf(path)['location']).toEqual(place);
    const coordinates = { latitude: -45.5, longitude: 168.25 };
    const entries = new Map(river.entries).set(talks.id, { ...talks, coordinates });
    expect(mainOf(path, { ...river, entries })['location']).toEqual({
      ...place,
      geo: { '@type': 'GeoCoordinates', latitude: -45.5, longitude: 168.25 },
    });
  });

  it('is an event with what is known of its days, and no day where none is known', () => {
    expect(mainOf('/chronology/town-hall-talks/')).toMatchObject({ startDate: '2031-05-04' });
    expect(mainOf('/chronology/vane-letter/')).not.toHaveProperty('startDate');
  });

  it.each([
    ['2022-02', { startDate: '2022-02' }],
    ['2025-12-02/2025-12-03', { startDate: '2025-12-02', endDate: '2025-12-03' }],
    ['2014~', {}],
    ['2014?', {}],
  ])('dates an event of %s', (date, expected) => {
    const talks = riverEntry('town-hall-talks');
    if (talks.section !== 'chronology') throw new Error('It is no event.');
    const changed = { ...talks, when: { ...talks.when, date } };
    const entries = new Map([...river.entries, [talks.id, changed]]);
    const { startDate, endDate } = mainOf('/chronology/town-hall-talks/', { ...river, entries });
    expect(JSON.parse(JSON.stringify({ startDate, endDate }))).toEqual(expected);
  });

  it('is a quotation with exact words, else a claim in our words', () => {
    expect(mainOf('/statements/orsted-dry-week/')).toMatchObject({
      '@type': 'Quotation',
      text: 'Every dry week costs us a customer',
      creator: [{ '@id': `${SITE}/whos-who/lukasz-orsted/` }],
      disambiguatingDescription: '5 May [2031] (date inferred)',
    });
    expect(mainOf('/statements/orsted-dry-week/')).not.toHaveProperty('dateCreated');
    expect(mainOf('/statements/orsted-orders/')).toMatchObject({
      '@type': 'Claim',
      text: riverEntry('orsted-orders').summary,
      dateCreated: '2031-05-05',
    });
  });

  it('is, of a reported act, what the article says of somebody, and never their own claim', () => {
    expect(mainOf('/statements/survey-pressed-for/')).toMatchObject({
      '@type': 'Claim',
      creator: { name: river.article.publisher },
      about: [
        { '@id': `${SITE}/whos-who/nora-obrien/` },
        { '@id': `${SITE}/whos-who/river-trust/` },
        { '@id': `${SITE}/glossary/survey/` },
      ],
    });
  });

  it('lets nobody attend an event that is only about them', () => {
    const call = riverEntry('survey-call');
    const changed = { ...call, people: ['river-trust'], about: ['nora-obrien'] } as EventEntry;
    const entries = new Map([...river.entries, [call.id, changed]]);
    expect(mainOf('/chronology/survey-call/', { ...river, entries })).toMatchObject({
      attendee: [{ '@id': `${SITE}/whos-who/river-trust/` }],
      about: [{ '@id': `${SITE}/whos-who/nora-obrien/` }],
    });
  });

  it('is a document with its publisher and address', () => {
    const source = river.sources.get('council-minutes');
    expect(mainOf('/sources/council-minutes/')).toMatchObject({
      '@type': 'CreativeWork',
      name: source?.title,
      url: source?.url,
      publisher: { name: source?.publisher },
    });
  });

  it.each([
    ['2031-05-04', { datePublished: '2031-05-04' }],
    ['2031', { datePublished: '2031' }],
    ['2031~', {}],
    ['2031-05-04/2031-05-05', {}],
  ])('is a document that was published %s', (published, expected) => {
    const minutes = river.sources.get('council-minutes');
    if (minutes === undefined) throw new Error('The fixture has no minutes.');
    const sources = new Map([...river.sources, [minutes.id, { ...minutes, published }]]);
    const { datePublished } = mainOf('/sources/council-minutes/', { ...river, sources });
    expect(JSON.parse(JSON.stringify({ datePublished }))).toEqual(expected);
  });

  it('is the list of a section, in its order', () => {
    const list = mainOf('/whos-who/')['itemListElement'] as Node[];
    expect(list).toHaveLength([...river.entries.values()].filter(isParty).length);
    expect(mainOf('/glossary/')['@type']).toBe('DefinedTermSet');
  });

  it('is every correction on the page of updates, and nothing where there is none', () => {
    const correction = makeEdition('b', '2031-05-08', { kind: 'correction' });
    const updates = [makeEdition('a', '2031-05-06'), correction];
    expect(mainOf('/updates/', { ...river, updates })['correction']).toEqual([
      { '@type': 'CorrectionComment', datePublished: '2031-05-08', text: 'What b changed.' },
    ]);
    expect(dataOf('/updates/', { ...river, updates: [] })).not.toHaveProperty('mainEntity');
  });
});

const isParty = ({ section }: { section: string }) => section === 'whos-who';

it('has a validator that sees what is not of schema.org', () => {
  const context = { '@context': 'https://schema.org' };
  const page = { ...context, '@type': 'WebPage', name: 'x', url: 'https://news.example/' };
  expect(schemaOrgFaults(page)).toEqual([]);
  expect(schemaOrgFaults({ ...page, '@context': 'http://x' })).toEqual([
    'no context of schema.org',
  ]);
  expect(schemaOrgFaults({ ...context, '@type': 'WebPag' })).toEqual([': no class "WebPag"']);
  expect(schemaOrgFaults({ ...page, jobTitle: 'x' })).toEqual([
    '/WebPage.jobTitle: no such property',
  ]);
  expect(schemaOrgFaults({ ...page, dateModified: 'May' })).toEqual([
    '/WebPage.dateModified: takes no "May"',
  ]);
  expect(schemaOrgFaults({ ...page, breadcrumb: { '@type': 'Person', name: 'x' } })).toEqual([
    '/WebPage.breadcrumb: takes no Person',
  ]);
});

it('is of schema.org for every entry and page of the fixture', () => {
  const entries = [...river.entries.values()].map((entry) => entryPath(entry));
  for (const path of [...entries, ...Object.values(PAGES)]) {
    const described = { path, title: 'Title', description: 'Description.' };
    expect(schemaOrgFaults(structuredData(river, routes, described)), path).toEqual([]);
  }
});
