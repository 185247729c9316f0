import { expect, it } from 'vitest';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { countPages } from '../../../src/search/answer.ts';
import { answerQuery } from '../../../src/search/query.ts';
import { river } from '../../helpers/river.ts';

const answersTo = async (query: string, records = buildNamesIndex(river).records) =>
  (await answerQuery(query, { names: { records, background: [] }, base: '/' })).answers;
const at = async (query: string, path: string) =>
  (await answersTo(query)).find((answer) => answer.path === path);

it('mark what only the background has, and nothing of the article', async () => {
  expect((await at('flood 2019', '/chronology/flood-2019/'))?.background).toBe(true);
  expect((await at('weir', '/glossary/weir/'))?.background).toBe(false);
});

it('say by which other name an entry was found, and of its own name nothing', async () => {
  expect((await at('dam', '/glossary/weir/'))?.via).toBe('dam');
  expect(await at('weir', '/glossary/weir/')).not.toHaveProperty('via');
});

it('show every statement under its speaker, each once', async () => {
  const u = { p: '/whos-who/ann/', k: 'person', n: 'Ann' };
  const said = (p: string): NameRecord => ({
    p,
    k: 'statement',
    n: `At ${p}`,
    f: ['river fish wait long'],
    u,
  });
  const [answer, ...others] = await answersTo('river fish wait', [said('/a/'), said('/b/')]);
  expect(answer?.path).toBe(u.p);
  expect(answer?.parts).toEqual([
    { path: '/a/', title: 'At /a/' },
    { path: '/b/', title: 'At /b/' },
  ]);
  expect(others).toEqual([]);
});

it('stand for a page each, and for each statement below, but not for its sections', () => {
  const answer = { path: '/a/', kind: 'person', name: 'Ann', excerpt: [], background: false };
  const parts = ['/a/#why', '/statements/x/', '/statements/y/'].map((path) => ({
    path,
    title: '',
  }));
  expect(
    countPages([
      { ...answer, parts },
      { ...answer, parts: [] },
    ]),
  ).toBe(4);
  expect(countPages([])).toBe(0);
});
