import { describe, expect, it } from 'vitest';
import { type Figures, overall, share, spread } from '../../bench/figures.ts';
import { judge, misses } from '../../bench/measure-relevance.ts';
import { QUERY_KINDS } from '../../bench/make-queries.ts';
import { renderReport, table } from '../../bench/report.ts';

const one = (value: number) => ({ p50: value, p95: value, worst: value });
const figures = (changes: Partial<Figures> = {}): Figures => ({
  before: 1400,
  opened: 7900,
  firstNamed: one(2200),
  firstFullText: { p50: 144_000, p95: 149_000, worst: 151_000 },
  warm: one(3),
  build: { seconds: 0.3, bytes: 266_000 },
  relevance: Object.fromEntries(
    QUERY_KINDS.map((kind) => [kind, { asked: 10, hits: 10, nothing: 0 }]),
  ) as Figures['relevance'],
  ...changes,
});
const setting = { machine: '2 cores', node: '24.0.0', browser: 'Chromium 1', seed: 5 };
const render = (briefing: Figures, size = 60) =>
  renderReport([{ size, figures: { briefing, minisearch: figures() } }], setting);

it('makes a table of Markdown', () => {
  expect(
    table(
      ['', 'A'],
      [
        ['x', '1'],
        ['y', '2'],
      ],
    ),
  ).toEqual(['|  | A |', '| --- | ---: |', '| x | 1 |', '| y | 2 |']);
});

describe('the report', () => {
  it('names seed, machine and version', () => {
    expect(render(figures())).toMatch(/seed 5.*Chromium 1 on 2 cores, with Node 24\.0\.0/s);
  });

  it('says what is reached, what only in the middle, and what not', () => {
    const text = render(figures({ warm: one(11) }));
    expect(text).toContain(
      '| Search bytes before any interaction | 1.4 KB | 1.4 KB | 2.0 KB | yes |',
    );
    expect(text).toContain(
      '| 144 KB (at most 151 KB) | 144 KB (at most 151 KB) | 150 KB | median only |',
    );
    expect(text).toContain('| Warm query, 95th percentile | 11 ms | 3.0 ms | 10 ms | **no** |');
    expect(text).toContain('| Right page first | 100 % | 100 % | 95 % | yes |');
  });

  it('knows no targets for other sizes', () => {
    expect(render(figures(), 200)).toContain('| 1.4 KB | 1.4 KB | – | – |');
  });

  it('lists where MiniSearch is ahead, and only that', () => {
    const text = render(figures({ opened: 9000, firstNamed: one(100) }));
    const end = text.slice(text.indexOf('## Where MiniSearch'));
    expect(end).toContain('our scripts that opening it adds (7.9 KB against 9.0 KB)');
    expect(end).not.toContain('first named answer');
    expect(render(figures())).toContain('in nothing that is measured here');
  });
});

describe('figures', () => {
  it('have a median, a 95th percentile and a worst', () => {
    const numbers = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(spread(numbers)).toEqual({ p50: 50, p95: 95, worst: 100 });
    expect(spread([7])).toEqual({ p50: 7, p95: 7, worst: 7 });
    expect(spread([])).toEqual({ p50: 0, p95: 0, worst: 0 });
  });

  it('count hits and empty answers by kind', () => {
    const queries = [
      { kind: 'alias', text: 'a', right: ['/a/'] },
      { kind: 'alias', text: 'b', right: ['/b/', '/c/'] },
      { kind: 'role', text: 'd', right: ['/d/'] },
      { kind: 'role', text: 'e', right: ['/e/'] },
    ] as const;
    const given = queries.map((query) => ({ ...query, right: [...query.right] }));
    const asked = [['/a/'], ['/c/', '/b/'], [], ['/x/', '/e/']].map((paths) => ({
      paths,
      milliseconds: 1,
    }));
    const relevance = judge(given, asked);
    expect(relevance.alias).toEqual({ asked: 2, hits: 2, nothing: 0 });
    expect(relevance.role).toEqual({ asked: 2, hits: 0, nothing: 1 });
    expect(overall(relevance)).toEqual({ asked: 4, hits: 2, nothing: 1 });
    expect(share(overall(relevance))).toBe(50);
    expect(misses(given, asked)).toEqual([
      'role: d -> nothing, not /d/',
      'role: e -> /x/, /e/, not /e/',
    ]);
  });
});
