import { describe, expect, it } from 'vitest';
import {
  asksForShards,
  liveFiles,
  makeFiles,
  nameFiles,
  SHARD_ABOVE,
  type Summaries,
} from '../../../src/search/name-files.ts';
import type { NameRecord } from '../../../src/search/name-record.ts';
import type { Rescue } from '../../../src/search/spelling.ts';
import { river } from '../../helpers/river.ts';
import { EN } from '../../../src/words/en.ts';

/** The files of a briefing that is not in shards. */
const UNDIVIDED = ['all', 'background', 'rescue', 'alike', 'summaries', 'entries'];

describe('name files', () => {
  const summaries = { entries: {}, sources: {}, paragraphs: {}, how: '', words: EN.preview };
  const many = (count: number): NameRecord[] =>
    Array.from({ length: count }, (_, i) => ({
      p: `/glossary/t${i}/`,
      k: 'term',
      n: `Term ${i}`,
      f: [`x${i}`],
    }));

  it('are one below the limit', () => {
    const { files, sharded } = makeFiles(
      { records: many(SHARD_ABOVE), background: [] },
      [],
      [],
      summaries,
    );
    expect(sharded).toBe(false);
    expect([...files.keys()]).toEqual(UNDIVIDED);
  });

  it('are shards by the first letters above it, each entry in the shard of each of its words', () => {
    const { files, sharded } = makeFiles(
      { records: many(SHARD_ABOVE + 1), background: [] },
      [],
      [],
      summaries,
    );
    expect(sharded).toBe(true);
    expect(files.get('w-ter')).toContain('Term 300');
    expect(files.get('w-x7')).toContain('"Term 7"');
    expect(files.get('rescue')).toContain('x300');
  });

  it('correct no spelling to a word that only a statement has: the full text has those', () => {
    const said: NameRecord = { p: '/s/', k: 'statement', n: 'On fish', f: ['minutes of fish'] };
    const { files } = makeFiles(
      { records: [...many(SHARD_ABOVE), said], background: ['delta'] },
      [],
      [],
      summaries,
    );
    const { known } = JSON.parse(files.get('rescue') ?? '') as Rescue;
    expect(known).toEqual(expect.arrayContaining(['delta', 'term', 'x7']));
    expect(known).not.toContain('fish');
    expect(known).not.toContain('minutes');
    expect(known).toEqual([...new Set(known)].sort());
    expect(files.get('w-min')).toContain('On fish');
  });

  it('hold the background words of their own letters', () => {
    const { files } = makeFiles(
      { records: many(SHARD_ABOVE + 1), background: ['term', 'x1'] },
      [],
      [],
      summaries,
    );
    expect(JSON.parse(files.get('w-ter') ?? '')).toMatchObject({ background: ['term'] });
  });

  it('hold an entry of a side under each word for that side', () => {
    const mayor: NameRecord = { p: '/m/', k: 'person', n: 'Petra', f: ['mayor of orsted'] };
    const same = { orstedian: 'orst', 'river town': 'orst' };
    const { files } = makeFiles(
      { records: [...many(SHARD_ABOVE), mayor], background: [], same },
      [],
      [],
      summaries,
    );
    for (const shard of ['w-ors', 'w-riv', 'w-tow', 'w-may'])
      expect(files.get(shard)).toContain('"n":"Petra"');
    expect(JSON.parse(files.get('w-riv') ?? '')).toMatchObject({ same });
  });

  it('hold the sentences of many entries by the first letters of their ids', () => {
    const entries = {
      ada: ['person', 'Ada', 'A.'],
      abbot: ['person', 'B', 'B.'],
      weir: ['term', 'W', 'W.'],
    };
    const { files } = makeFiles({ records: many(SHARD_ABOVE + 1), background: [] }, [], [], {
      ...summaries,
      entries: entries as unknown as Summaries['entries'],
      how: 'So.',
    });
    const { entries: _, ...rest } = summaries;
    expect(JSON.parse(files.get('summaries') ?? '')).toEqual({ ...rest, how: 'So.' });
    const { weir, ...others } = entries;
    expect(JSON.parse(files.get('entries-a') ?? '')).toEqual(others);
    expect(JSON.parse(files.get('entries-w') ?? '')).toEqual({ weir });
  });

  it('keep the labels for background apart, which come with the full text', () => {
    const background = ['term', 'x1'];
    const index = { records: many(SHARD_ABOVE), background, same: { x2: 'x1' } };
    const { files } = makeFiles(index, [], [], summaries);
    expect(JSON.parse(files.get('all') ?? '')).toEqual({ ...index, background: [] });
    expect(JSON.parse(files.get('background') ?? '')).toEqual(background);
  });

  it('hold a page of the site under the words by which readers ask for it', () => {
    const records = [...many(SHARD_ABOVE), { p: '/print/', k: 'page', n: 'Term', f: [] }];
    const { files } = makeFiles({ records, background: [] }, [], [], summaries);
    for (const shard of ['w-ter', 'w-pap', 'w-ebo']) expect(files.get(shard)).toContain('/print/');
  });

  it('know small words of other languages, and those that are words of its own, with names in them or none', () => {
    const rescue = (...translated: NameRecord[]) => {
      const index = { records: many(SHARD_ABOVE), background: [] };
      return JSON.parse(
        makeFiles(index, translated, [], summaries).files.get('rescue') ?? '',
      ) as Rescue;
    };
    expect(rescue().foreign).toContain('der');
    expect(rescue().ambiguous).toContain('pace');
    const term: NameRecord = { p: '/t/', k: 'term', n: 'Term 1', f: ['term x1'] };
    const abroad = rescue(term);
    expect(abroad.foreign).toContain('der');
    expect(abroad.ambiguous).not.toContain('term');
    expect(abroad.translated).toEqual([term]);
    expect(abroad.abroad).toMatchObject({ krieg: 'war' });
  });

  it('know the seat of a side as another word for that side', () => {
    const index = { records: many(1), background: [] };
    const { files } = makeFiles(index, [], [['orst', 'hall']], summaries);
    const { otherWords } = JSON.parse(files.get('rescue') ?? '') as Rescue;
    expect(JSON.parse(files.get('alike') ?? '')).toEqual({ otherWords });
    expect(otherWords?.alike.at(-1)).toEqual(['orst', 'hall']);
  });

  it('have no shard for stop words', () => {
    const records = many(SHARD_ABOVE + 1).map((record) => ({
      ...record,
      f: ['head of the board'],
    }));
    const { files } = makeFiles({ records, background: [] }, [], [], summaries);
    expect([...files.keys()].filter((name) => name.startsWith('w-')).sort()).toEqual(
      expect.arrayContaining(['w-boa', 'w-hea', 'w-ter']),
    );
    expect(files.has('w-of')).toBe(false);
    expect(files.has('w-the')).toBe(false);
  });
});

it('shows the sentence of every entry and paragraph in previews', () => {
  const made = nameFiles(river);
  expect(nameFiles(river)).toBe(made);
  const { sources, paragraphs } = JSON.parse(made.files.get('summaries') ?? '') as Summaries;
  const entries = JSON.parse(made.files.get('entries') ?? '') as Summaries['entries'];
  const weir = river.entries.get('weir');
  expect(entries['weir']).toEqual(['Issue', weir?.name, weir?.summary]);
  expect(entries['orsted-orders']?.[3]).toContain('Compared: By a program');
  expect(sources['council-minutes']?.slice(0, 2)).toEqual([
    'Minutes of the town council',
    river.sources.get('council-minutes')?.supports,
  ]);
  expect(Object.keys(entries)).toHaveLength(river.entries.size);
  expect(paragraphs['1']).toBe(river.article.paragraphs?.['1']?.gist);
  const documents = [...river.sources.values()].filter(({ kind }) => kind === 'document');
  expect(Object.keys(sources)).toEqual(documents.map(({ id }) => id));
});

describe('the pages of a site look for names', () => {
  it('in shards where there are many, and never while they are written', () => {
    const [entry] = river.entries.values();
    const entries = Array.from({ length: SHARD_ABOVE + 1 }, (_, i) => [`e${i}`, entry] as const);
    const large = { ...river, entries: new Map(entries) } as typeof river;
    expect(asksForShards({ briefing: river, isLive: false })).toBe(false);
    expect(asksForShards({ briefing: large, isLive: false })).toBe(true);
    expect(asksForShards({ briefing: large, isLive: true })).toBe(false);
    expect([...liveFiles(large).keys()]).toEqual(UNDIVIDED);
  });
});
