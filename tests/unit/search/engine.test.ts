import { afterEach, expect, it, vi } from 'vitest';
import { Engine } from '../../../src/search/ui/engine.ts';

afterEach(() => vi.unstubAllGlobals());

const PLACES = { base: '/', names: '/names/', sharded: false };

it('says that it failed where neither names nor full text can be had', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  expect(await new Engine(PLACES).full('weir')).toEqual({ how: 'failed', answers: [] });
});

it('answers from the names alone where the rest does not come, and says so', async () => {
  const all = { records: [{ p: '/glossary/weir/', n: 'Weir', k: 'issue', f: [] }], background: [] };
  vi.stubGlobal('fetch', (url: string) =>
    url.endsWith('/all.json')
      ? Promise.resolve(new Response(JSON.stringify(all)))
      : Promise.reject(new Error('offline')),
  );
  const engine = new Engine(PLACES);
  const { how, answers } = await engine.full('weir');
  expect([how, answers.map(({ path }) => path)]).toEqual(['exact', ['/glossary/weir/']]);
  expect(engine.broken).toBe(true);
});
