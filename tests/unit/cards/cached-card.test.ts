import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachedCard } from '../../../src/cards/cached-card.ts';
import { cardVersion } from '../../../src/cards/card-version.ts';
import { renderCard } from '../../../src/cards/render-card.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { makeCard } from '../../helpers/make-card.ts';

describe('cachedCard', () => {
  it('draws a card once and then takes what it kept', async () => {
    const folder = join(temporaryFolder(), 'not', 'there');
    const { png } = await renderCard(makeCard());
    expect((await cachedCard(makeCard(), folder)).equals(png)).toBe(true);
    const [file = '', ...more] = readdirSync(folder);
    expect([file, ...more]).toEqual([`${cardVersion(makeCard())}.png`]);
    writeFileSync(join(folder, file), 'kept');
    expect((await cachedCard(makeCard(), folder)).toString()).toBe('kept');
  });

  it('draws a changed card anew and leaves no half picture behind', async () => {
    const folder = temporaryFolder();
    const first = await cachedCard(makeCard(), folder);
    const other = await cachedCard(makeCard({ head: 'Ada Abbott' }), folder);
    expect(other.equals(first)).toBe(false);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.png'))).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('gives the same picture to all that ask at once', async () => {
    const folder = temporaryFolder();
    const all = await Promise.all([1, 2, 3].map(() => cachedCard(makeCard(), folder)));
    expect(new Set(all.map((png) => png.toString('base64'))).size).toBe(1);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('cardVersion', () => {
  it('is short, made of hex digits and the same for the same card', () => {
    expect(cardVersion(makeCard())).toMatch(/^[0-9a-f]{12}$/);
    expect(cardVersion(makeCard())).toBe(cardVersion(makeCard()));
  });

  it('differs with everything that a card says', () => {
    const changes = [
      { kicker: 'x' },
      { sides: [1] },
      { head: 'x' },
      { isQuotation: true },
      { quote: { open: '„', close: '“' } },
      { text: 'x' },
      { publisher: 'x' },
      { briefing: 'x' },
      { covers: 'x' },
      {},
    ];
    const versions = changes.map((change) => cardVersion(makeCard(change)));
    expect(Object.keys(Object.assign({}, ...changes) as object)).toEqual(Object.keys(makeCard()));
    expect(new Set(versions).size).toBe(changes.length);
  });
});
