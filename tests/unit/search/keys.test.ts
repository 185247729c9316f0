import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/search/keys.ts';

describe('a search meets a name in another number or form', () => {
  it.each([
    ['territories', 'territory'],
    ['compromises', 'compromise'],
    ['kushners', 'kushner'],
    ['zelenskys', 'zelensky'],
    ['annexed', 'annexation'],
    ['annexing', 'annex'],
    ['meetings', 'meet'],
    ['negotiators', 'negotiations'],
    ['beginning', 'begin'],
    ['stopped', 'stop'],
    ['cancelled', 'cancel'],
    ['installed', 'install'],
    ['demilitarization', 'demilitarisation'],
    ['invasion', 'invade'],
    ['verification', 'verify'],
    ['ratified', 'ratification'],
    ['denazify', 'denazification'],
    ['concession', 'concede'],
    ['announcement', 'announced'],
    ['defense', 'defence'],
    ['occupied', 'occupying'],
    ['aims', 'aim'],
    ['votes', 'vote'],
    ['named', 'name'],
    ['immobilized', 'immobilised'],
    ['путина', 'путин'],
    ['зеленского', 'зеленскии'],
    ['территории', 'территория'],
    ['гарантіями', 'гарантія'],
  ])('%s as %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['crimes', 'crimea'],
    ['weird', 'weir'],
    ['united', 'universe'],
    ['news', 'new'],
    ['talk', 'tale'],
    ['status', 'state'],
    ['lasting', 'last'],
    ['press', 'pres'],
    ['this', 'thi'],
    ['moment', 'mom'],
    ['specific', 'specify'],
    ['offers', 'off'],
  ])('but %s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['2025', 'bus', 'песков', 'euro2024', 'crisis'.slice(0, 4)])(
    'leaves %s alone',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );
});
