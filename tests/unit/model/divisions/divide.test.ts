import fc from 'fast-check';
import { expect, it } from 'vitest';
import { divide, fillPages, type Keyed } from '../../../../src/model/divisions/divide.ts';
import { letterKeys } from '../../../../src/names/letters.ts';

const named = (names: readonly string[], size = 1): Keyed<string>[] =>
  names.map((name) => ({ item: name, keys: letterKeys(name), size }));
const word = fc.stringMatching(/^[abc]{1,4}$/);

it('lists everything once, whatever the names', () => {
  fc.assert(
    fc.property(fc.array(word), (names) => {
      const listed = divide(named(names), 3).flatMap(({ items }) => items.map(({ item }) => item));
      expect(listed.sort()).toEqual([...names].sort());
    }),
  );
});

it('loses no address when the list grows', () => {
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (names, more) => {
      const keys = (list: string[]) => divide(named(list), 3).map(({ key }) => key);
      expect(keys([...names, ...more])).toEqual(expect.arrayContaining(keys(names)));
    }),
  );
});

it('divides what is too long once more, and says into what', () => {
  const [a, ad, am] = divide(named(['ada', 'adam', 'amy', 'a']), 3);
  expect(a).toEqual({ key: 'a', items: named(['a']), inside: ['ad', 'am'] });
  expect(ad?.items).toEqual(named(['ada', 'adam']));
  expect(am?.items).toEqual(named(['amy']));
});

it('divides by what rows take, not by how many they are', () => {
  expect(divide(named(['ada', 'amy'], 1), 3)).toHaveLength(1);
  expect(divide(named(['ada', 'amy'], 2), 3)).toHaveLength(3);
});

it('fills a page to the last row that it takes, and goes on with the next one', () => {
  expect(fillPages(named(['a', 'b', 'c']), 3)).toHaveLength(1);
  expect(fillPages(named(['a', 'b', 'c', 'd']), 3).map(({ length }) => length)).toEqual([3, 1]);
  // A row that no page takes stands alone, and a list without rows has one page.
  expect(fillPages(named(['a', 'b'], 9), 3)).toHaveLength(2);
  expect(fillPages([], 3)).toEqual([[]]);
});

it('has no page less when rows come in between', () => {
  const size = fc.integer({ min: 1, max: 5 }).map((own) => ({ size: own }));
  fc.assert(
    fc.property(fc.array(size), fc.array(size), size, (before, after, more) => {
      const pages = (list: { size: number }[]) => fillPages(list, 5).length;
      expect(pages([...before, more, ...after])).toBeGreaterThanOrEqual(
        pages([...before, ...after]),
      );
    }),
  );
});
