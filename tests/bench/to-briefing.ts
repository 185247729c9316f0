import type { Root } from 'mdast';
import type { Entry } from '../../src/model/entries/entry.ts';
import type { Searchable } from '../../src/search/searchable.ts';
import type { SyntheticEntry } from './synthetic-entry.ts';

const PLACE = { file: 'synthetic', lineOf: () => 1 };
const WHEN = { before: [], after: [], cites: [], elsewhere: [] };

/** The made-up entries as the search's own functions take them. */
export function toBriefing(entries: readonly SyntheticEntry[]): Searchable {
  return {
    entries: new Map(entries.map((entry) => [entry.id, toEntry(entry)])),
    meta: META,
    pages: [],
    sources: new Map(),
    article: ARTICLE,
    verified: new Set(),
    verifiedOn: undefined,
    comparesFigures: false,
    backlinks: new Map(),
    board: [],
    chronology: { background: [], placed: [], undated: [] },
    claims: [],
    released: undefined,
  };
}

function toEntry(entry: SyntheticEntry): Entry {
  const base = {
    id: entry.id,
    name: entry.name,
    aliases: entry.aliases.map((name) => ({ name })),
    searchTerms: [],
    summary: entry.summary,
    cites: ['1'],
    related: [],
    link: true,
    place: PLACE,
  };
  const body = bodyOf(entry);
  const { section, kind } = entry;
  if (section === 'statements')
    return {
      ...base,
      section,
      kind: 'statement',
      title: entry.name,
      by: [entry.by ?? ''],
      gist: entry.summary,
      issues: [],
      at: ['1'],
      ...(entry.words === undefined ? {} : { words: entry.words }),
    };
  if (section === 'chronology')
    return {
      ...base,
      section,
      kind: 'event',
      title: entry.name,
      body,
      when: {
        ...WHEN,
        ...(entry.date === undefined ? {} : { date: entry.date, basis: 'printed' }),
      },
      people: [],
      about: [],
      issues: [],
      origin: 'article',
    };
  if (section === 'glossary')
    return { ...base, section, kind: kind === 'issue' ? 'issue' : 'term', positions: {}, body };
  return {
    ...base,
    section,
    kind: kind === 'person' || kind === 'place' ? kind : 'organisation',
    background: [],
    body,
    ...(entry.role === undefined ? {} : { role: { text: entry.role, cites: ['1'] } }),
  };
}

function bodyOf({ lead, parts }: SyntheticEntry): Root {
  const paragraphs = [...lead, ...parts.flatMap((part) => part.paragraphs)];
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
}

const META: Searchable['meta'] = {
  title: 'A synthetic briefing',
  summary: 'A site that was made up to measure the search.',
  asOf: '2031-12-31',
  language: 'en',
  publisher: 'Nobody',
  corrections: 'None.',
  licence: 'None.',
  sides: [],
  wholeStory: 'The whole',
};

const ARTICLE: Searchable['article'] = {
  id: 'article',
  kind: 'article',
  short: 'None',
  title: 'None',
  publisher: 'Nobody',
  url: 'https://article.example/',
  also: [],
  figures: [],
  accordingTo: [],
  contested: [],
  supports: '',
  grade: 'A',
  paragraphs: {},
  place: PLACE,
};
