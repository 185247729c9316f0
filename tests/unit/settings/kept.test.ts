import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { forgetUnused, keep, keepNow } from '../../../src/settings/kept.ts';
import { temporaryFolder } from '../../helpers/build.ts';

let folder = '';
let made = 0;
beforeEach(() => {
  folder = temporaryFolder();
  made = 0;
});

const make = (ingredients: readonly string[]) =>
  keep('cakes', ingredients, () => Promise.resolve({ number: ++made }), folder);
const files = () => readdirSync(join(folder, 'cakes')).map((name) => join(folder, 'cakes', name));

it('makes a thing once, and again when any ingredient is another', async () => {
  expect(await make(['flour', 'egg'])).toEqual({ number: 1 });
  expect(await make(['flour', 'egg'])).toEqual({ number: 1 });
  expect(await make(['flour', 'eggs'])).toEqual({ number: 2 });
  expect(await make(['floure', 'gg'])).toEqual({ number: 3 });
  expect(await make(['flour', 'egg'])).toEqual({ number: 1 });
});

it('keeps kinds apart', async () => {
  await make(['flour']);
  expect(await keep('bread', ['flour'], () => Promise.resolve('bread'), folder)).toBe('bread');
});

it.each(['', '{', 'null', '{"other":1}'])('makes it again where "%s" is kept', async (text) => {
  await make(['flour']);
  for (const file of files()) writeFileSync(file, text);
  expect(await make(['flour'])).toEqual({ number: 2 });
  expect(await make(['flour'])).toEqual({ number: 2 });
});

it('keeps nothing of what failed', async () => {
  const fail = () => keep('cakes', ['flour'], () => Promise.reject(new Error('burnt')), folder);
  await expect(fail()).rejects.toThrow('burnt');
  expect(await make(['flour'])).toEqual({ number: 1 });
});

it('goes on where nothing can be kept', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await keep('cakes', ['flour'], () => Promise.resolve('cake'), file)).toBe('cake');
});

it('throws away what nobody has asked for in two weeks', async () => {
  await make(['flour']);
  await make(['egg']);
  const [old = '', fresh = ''] = files();
  const day = 86_400_000;
  utimesSync(old, new Date(), new Date(Date.now() - 15 * day));
  forgetUnused(folder);
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
});

it('keeps what is asked for, however long ago it was made', async () => {
  await make(['flour']);
  const [file = ''] = files();
  utimesSync(file, new Date(), new Date(Date.now() - 15 * 86_400_000));
  expect(await make(['flour'])).toEqual({ number: 1 });
  forgetUnused(folder);
  expect(existsSync(file)).toBe(true);
});

it('has nothing to throw away before the first build', () => {
  expect(() => {
    forgetUnused(join(folder, 'none'));
  }).not.toThrow();
});

it('hands out what it has made as it will be read', async () => {
  const made = () => Promise.resolve({ number: Infinity, absent: undefined });
  const first = await keep<object>('cakes', ['flour'], made, folder);
  expect(first).toStrictEqual({ number: null });
  expect(await keep('cakes', ['flour'], made, folder)).toStrictEqual(first);
});

it('keeps what is made at once as well', () => {
  const bake = (egg: string) =>
    keepNow('cakes', ['flour', egg], () => ({ number: ++made }), folder);
  expect([bake('one'), bake('one'), bake('two')].map(({ number }) => number)).toEqual([1, 1, 2]);
});
