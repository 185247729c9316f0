import { describe, expect, it } from 'vitest';
import { COLUMN, drawSkyline, GROUND } from '../../../../src/model/skyline/drawing.ts';
import { MOST_PARTS, type Part, partsOfArticle } from '../../../../src/model/skyline/skyline.ts';
import type { Claim } from '../../../../src/model/citations-and-quotations/claims.ts';
import type { Entry } from '../../../../src/model/entries/entry.ts';
import { readFolder } from '../../../helpers/make-briefing.ts';
import { party, statement } from '../../../helpers/make-entries.ts';

const { briefing } = readFolder();
if (briefing === undefined) throw new Error('The smallest briefing cannot be read.');
const { meta, article } = briefing;

const claim = (paragraph: string): Claim => ({
  from: 'x',
  text: 'It is so.',
  cites: [paragraph],
  silent: false,
});

const given = (paragraphs: number, entries: Entry[] = [], claims: Record<string, number> = {}) => ({
  article: {
    ...article,
    paragraphs: Object.fromEntries(
      Array.from({ length: paragraphs }, (_, i) => [String(i), { gist: 'It says so.' }]),
    ),
  },
  entries: new Map(entries.map((one) => [one.id, one])),
  meta: { ...meta, sides: ['a', 'b'].map((id) => ({ id, name: id, adjective: id })) },
  claimsByCite: new Map(
    Object.entries(claims).map(([key, many]) => [
      key,
      Array.from({ length: many }, () => claim(key)),
    ]),
  ),
});

const people = [party('ann', { side: 'a' }), party('bob', { side: 'b' })];

describe('the parts of an article', () => {
  it.each([
    [0, 0],
    [1, 1],
    [MOST_PARTS, MOST_PARTS],
    [60, 0],
  ])('of %d paragraphs are %d: none where they would not fit', (paragraphs, parts) => {
    expect(partsOfArticle(given(paragraphs))).toHaveLength(parts);
  });

  it('count what rests on them, and know who speaks most and whether in exact words', () => {
    const said = [
      statement('1', { by: ['bob'], at: ['1'] }),
      statement('2', { by: ['bob'], at: ['1'] }),
      statement('3', { by: ['ann'], at: ['1'], words: 'it is so' }),
      statement('4', { by: ['ann'], at: ['2'] }),
    ];
    expect(partsOfArticle(given(4, [...people, ...said], { '1': 3, '2': 1 }))).toEqual([
      { paragraph: '0', claims: 0, quoted: false },
      { paragraph: '1', claims: 3, side: 1, quoted: true },
      { paragraph: '2', claims: 1, side: 0, quoted: false },
      { paragraph: '3', claims: 0, quoted: false },
    ]);
  });

  it('take no act for speech', () => {
    const act = statement('1', { by: ['bob'], at: ['0'], form: 'reported-act' });
    expect(partsOfArticle(given(1, [...people, act]))[0]).not.toHaveProperty('side');
  });

  it('stand in the order of their numbers, the tenth behind the ninth', () => {
    expect(partsOfArticle(given(12)).map(({ paragraph }) => Number(paragraph))).toEqual(
      Array.from({ length: 12 }, (_, i) => i),
    );
  });
});

const parts = (many: number): Part[] =>
  Array.from({ length: many }, (_, i) => ({
    paragraph: String(i),
    claims: i,
    quoted: false,
    ...(i % 2 === 0 ? { side: i % 8 } : {}),
  }));

describe('the skyline', () => {
  it.each([
    [0, []],
    [1, [1]],
    [9, [9]],
    [17, [9, 8]],
    [36, [9, 9, 9, 9]],
    [60, [9, 9, 9, 9, 9, 9, 6]],
  ])('of %d parts has rows of %j, each below 300 pixels', (many, rows) => {
    const drawn = drawSkyline(parts(many));
    expect(drawn.map(({ bars }) => bars.length)).toEqual(rows);
    for (const { width, bars } of drawn) {
      expect(width).toBeLessThanOrEqual(300);
      expect(bars.map(({ x }) => x)).toEqual(bars.map((_, i) => i * COLUMN));
    }
    expect(drawn.flatMap(({ bars }) => bars.map(({ part }) => part))).toEqual(parts(many));
  });

  it('is a finger wide at each bar', () => {
    expect(COLUMN).toBeGreaterThanOrEqual(24);
  });

  it('draws the most claims tallest, none flat but visible, the rest in proportion', () => {
    const tall = [4, 2, 0].map((claims, i) => ({ paragraph: String(i), claims, quoted: false }));
    const heights = drawSkyline(tall)[0]?.bars.map(({ path }) =>
      Number(/v-(\d+)h/.exec(path)?.[1]),
    );
    expect(heights).toEqual([GROUND - 16, (GROUND - 16) / 2, 3]);
  });

  it('sets the shape of the side that speaks above its bar, inside the drawing', () => {
    const [row] = drawSkyline([{ paragraph: '0', claims: 1, side: 1, quoted: true }]);
    const [bar, shape] = row?.bars[0]?.path.split('z') ?? [];
    expect(bar).toContain('v-');
    expect(Number(/M[\d.]+ ([\d.]+)h/.exec(shape ?? '')?.[1])).toBeGreaterThanOrEqual(0);
  });
});
