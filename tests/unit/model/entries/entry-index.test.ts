import { describe, expect, it } from 'vitest';
import { indexEntries } from '../../../../src/model/entries/entry-index.ts';
import type { Entry, Source } from '../../../../src/model/entries/entry.ts';
import { event, party, placeOf, statement, topic } from '../../../helpers/make-entries.ts';

const source = (id: string): Source => ({
  id,
  kind: 'document',
  short: id,
  title: id,
  publisher: id,
  url: 'https://a.example/',
  also: [],
  figures: [],
  accordingTo: [],
  contested: [],
  supports: id,
  grade: 'A',
  place: placeOf('sources.yaml'),
});

const index = (entries: Entry[], sources: Source[] = []) =>
  indexEntries({ entries, sources, pages: [] });
const problems = (entries: Entry[], sources: Source[] = []) =>
  index(entries, sources).problems.map(({ rule, file, message }) => `${rule} ${file} ${message}`);

describe('indexEntries', () => {
  it('finds entries and sources by id', () => {
    const [ada, minutes] = [party('ada'), source('minutes')];
    const { entries, sources, problems: found } = index([ada], [minutes]);
    expect(entries.get('ada')).toBe(ada);
    expect(sources.get('minutes')).toBe(minutes);
    expect(found).toEqual([]);
  });

  it('keeps the first of two entries with one id', () => {
    const first = party('ada', { name: 'Ada' });
    const second = topic('ada', { name: 'Other' });
    expect(index([first, second]).entries.get('ada')).toBe(first);
    expect(problems([first, second])).toEqual([
      'duplicate-id glossary/ada.mdx The id "ada" stands for something else already (whos-who/ada.mdx).',
    ]);
  });

  it('holds ids of sources against ids of entries', () => {
    expect(problems([party('ada')], [source('ada')])).toEqual([
      'duplicate-id sources.yaml The id "ada" stands for something else already (whos-who/ada.mdx).',
    ]);
  });

  it('names every further one', () => {
    expect(problems([], [source('a'), source('a'), source('a')])).toHaveLength(2);
  });
});

describe('names', () => {
  it.each([
    ['the same', 'Weir', 'Weir'],
    ['case', 'Weir', 'weir'],
    ['the kind of apostrophe', 'O’Brien', "O'Brien"],
    ['the kind of hyphen', 'Jean-Luc', 'Jean‑Luc'],
    ['composition', 'Zo\u00eb', 'Zoe\u0308'],
    ['width', 'ＵＮ', 'UN'],
  ])('are one for two entries where they differ in %s', (_, first, second) => {
    expect(problems([party('a', { name: first }), topic('b', { name: second })])).toEqual([
      `duplicate-name glossary/b.mdx The name "${second}" belongs to "a" already (whos-who/a.mdx).`,
    ]);
  });

  it.each([
    ['Weir', 'Weirs'],
    ['Ørsted', 'Orsted'],
    ['River', 'River Trust'],
    ['Ада', 'Ada'],
  ])('may differ as %s and %s do', (first, second) => {
    expect(problems([party('a', { name: first }), topic('b', { name: second })])).toEqual([]);
  });

  it('are compared with aliases and titles', () => {
    const ada = party('ada', {
      name: 'Ada Abbot',
      aliases: [{ name: 'Abbot' }, { name: 'Talks' }],
    });
    expect(
      problems([ada, event('talks', {}, { name: 'Talks' }), statement('said', { name: 'abbot' })]),
    ).toEqual([
      'duplicate-name chronology/talks.mdx The name "Talks" belongs to "ada" already (whos-who/ada.mdx).',
      'duplicate-name statements.yaml The name "abbot" belongs to "ada" already (whos-who/ada.mdx).',
    ]);
  });

  it('say where the field stands, and what to do', () => {
    const twice = party('ada', { name: 'Ada', aliases: [{ name: 'x' }, { name: 'ada' }] });
    expect(index([twice]).problems).toEqual([
      {
        rule: 'duplicate-name',
        file: 'whos-who/ada.mdx',
        line: ['aliases', 1].length,
        message: 'The name "ada" belongs to "ada" already (whos-who/ada.mdx).',
        hint: 'Remove it here: it stands twice.',
      },
    ]);
    const [problem] = index([party('a', { name: 'X' }), party('b', { name: 'X' })]).problems;
    expect(problem?.hint).toBe(
      'Names and titles are unique: change one, or move it to searchTerms.',
    );
  });

  it('are not compared with search terms', () => {
    expect(
      problems([party('a', { name: 'X', searchTerms: ['y'] }), party('b', { name: 'Y' })]),
    ).toEqual([]);
  });
});
