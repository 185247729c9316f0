import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchangeContents, mendContents } from '../../../src/build/exchange-contents.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { readTree, writeTree } from '../../helpers/tree.ts';

const OLD = { 'index.html': 'old', 'a/b.html': 'old', 'c.txt': 'old' };
const NEW = { 'index.html': 'new', 'a/b.html': 'new', 'd/e.html': 'new' };
/** Three names leave, the folder changes its own, three come, and it changes it again. */
const MOVES = 8;

const folders = () => ({
  target: writeTree(temporaryFolder(), OLD),
  site: writeTree(temporaryFolder(), NEW),
});

describe('exchangeContents', () => {
  it('puts a copy of the new site in place of the old one', async () => {
    const { target, site } = folders();
    let moves = 0;
    await exchangeContents(site, target, (from, to) => {
      moves += 1;
      renameSync(from, to);
    });
    expect(readTree(target)).toEqual(NEW);
    expect(readTree(site)).toEqual(NEW);
    expect(moves).toBe(MOVES);
  });

  it.each(Array.from({ length: MOVES }, (_, i) => i + 1))(
    'leaves the old site as it was when move %i fails',
    async (failing) => {
      const { target, site } = folders();
      let call = 0;
      const move = (from: Parameters<typeof renameSync>[0], to: typeof from) => {
        call += 1;
        if (call === failing) throw new Error('No.');
        renameSync(from, to);
      };
      await expect(exchangeContents(site, target, move)).rejects.toThrow('No.');
      expect(readTree(target)).toEqual(OLD);
    },
  );
});

describe('mendContents', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a copy that was not whole', { ...OLD, '.briefing-new/index.html': 'n' }, OLD],
    [
      'an old site that was leaving',
      {
        'c.txt': 'old',
        '.briefing-leaving/index.html': 'old',
        '.briefing-leaving/a/b.html': 'old',
      },
      OLD,
    ],
    [
      'a new site that was coming',
      {
        'index.html': 'new',
        '.briefing-new/d/e.html': 'new',
        ...Object.fromEntries(Object.entries(OLD).map(([f, t]) => [join('.briefing-old', f), t])),
      },
      OLD,
    ],
    ['a new site that was whole', { ...NEW, '.briefing-gone/index.html': 'old' }, NEW],
    ['nothing', OLD, OLD],
  ])('ends what a killed run left: %s', (_, left, expected) => {
    const target = writeTree(temporaryFolder(), left);
    mendContents(target);
    expect(readTree(target)).toEqual(expected);
    mendContents(target);
    expect(readTree(target)).toEqual(expected);
  });
});
