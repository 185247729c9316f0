import { expect, it } from 'vitest';
import { addressOf, statusText } from '../../../src/search/ui/render.ts';

const PLACES = { base: '/sub/', names: '', sharded: false };

it('reads out the beginning of a very long query alone', () => {
  const status = statusText({ how: 'none', answers: [] }, '\u{1F525}'.repeat(5000), false);
  expect(status.length).toBeLessThan(400);
  expect(status.isWellFormed()).toBe(true);
});

it('writes an address for any query, half a character in it or not', () => {
  const path = '/glossary/weir/#said';
  expect(addressOf(path, 'weir', PLACES)).toBe('/sub/glossary/weir/?hl=weir#said');
  expect(addressOf(path, 'weir \ud83d', PLACES)).toContain('?hl=weir%20');
  expect(addressOf(path, 'weir '.repeat(2000), PLACES).length).toBeLessThan(400);
});

it('says that nothing could be searched, not that there is nothing', () => {
  expect(statusText({ how: 'failed', answers: [] }, 'weir', true)).toMatch(/did not load/);
});
