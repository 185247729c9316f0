import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from '../../../src/search/answer.ts';

interface Query {
  q: string;
  expect: string | null | string[];
  /** The page may be offered as one that has some of the words. */
  offered?: boolean;
}

const QUERIES = parse(readFileSync(join('tests', 'search', 'hallenbad.yaml'), 'utf8')) as Query[];

/** What the names of the fixture answer, through modules that were loaded with the German tables. */
let ask: (query: string) => Promise<Answers>;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('#search-words', () => import('../../../src/words/search/de.ts'));
  vi.doMock('#asking-words', () => import('../../../src/words/asking/de.ts'));
  const { readBriefing } = await import('../../../src/content-reader/read-briefing.ts');
  const { buildNamesIndex, translatedNames } = await import('../../../src/search/names-index.ts');
  const { answerQuery } = await import('../../../src/search/query.ts');
  const { spellingOf } = await import('../../../src/search/spelling.ts');
  const { briefing } = readBriefing('tests/fixtures/hallenbad/content');
  if (briefing === undefined) throw new Error('The fixture cannot be read.');
  ask = (query) => {
    const names = buildNamesIndex(briefing);
    const rescue = () =>
      Promise.resolve({ ...spellingOf(names), translated: translatedNames(briefing) });
    return answerQuery(query, { names, base: '/', rescue });
  };
});

afterAll(() => {
  vi.doUnmock('#search-words');
  vi.doUnmock('#asking-words');
  vi.resetModules();
});

describe('a German briefing', () => {
  it.each(QUERIES)('answers “$q”', async ({ q, expect: expected, offered = false }) => {
    const { how, answers } = await ask(q);
    const first = how === 'some-words' && !offered ? null : (answers[0]?.path ?? null);
    expect([expected].flat()).toContain(first);
  });
});
