import fc from 'fast-check';
import { expect, it } from 'vitest';
import { divide, type Keyed } from '../../../../src/model/divisions/divide.ts';
import { letterKeys } from '../../../../src/names/letters.ts';

const named = (names: readonly string[]): Keyed<string>[] =>
  names.map((name) => ({ item: name, keys: letterKeys(name) }));
const word = fc.stringMatching(/^[abc]{1,4}$/);

it('lists everything once, whatever the names', () => {
  fc.assert(
    fc.property(fc.array(word), (names) => {
      const listed = divide(named(names), 3).flatMap(({ items }) => items);
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
  expect(a).toEqual({ key: 'a', items: ['a'], inside: ['ad', 'am'] });
  expect(ad?.items).toEqual(['ada', 'adam']);
  expect(am?.items).toEqual(['amy']);
});
