import { describe, expect, it } from 'vitest';
import { draft } from '../../bench/drafting/found.ts';
import { readGold } from '../../bench/drafting/gold.ts';
import { addScores, type Measure, score } from '../../bench/drafting/score.ts';

const scores = addScores(
  readGold('tests/drafting/articles').map((gold) => score(gold, draft(gold))),
);

describe('drafting, on the articles that its rules were made with', () => {
  it.each<[Measure, number, number]>([
    ['people', 0.99, 0.98],
    ['organisations', 0.97, 0.97],
    ['places', 0.95, 0.97],
    ['kinds', 0.95, 0.95],
    ['roles', 0.95, 0.95],
    ['speakers', 0.97, 0.95],
    ['reported', 0.93, 0.96],
    ['dates', 0.97, 0.97],
    ['events', 0.86, 0.91],
    ['issues', 0.6, 0.61],
  ])(
    'finds %s: at least %d of what an editor marks, at most little else',
    (measure, recall, precision) => {
      const { wanted, hit, proposed, right } = scores[measure];
      expect(hit / wanted).toBeGreaterThanOrEqual(recall);
      expect(right / proposed).toBeGreaterThanOrEqual(precision);
    },
  );
});
