import { expect, it } from 'vitest';
import { linkedNames } from '../../../../src/model/entries/linked-names.ts';
import { trieOf } from '../../../../src/names/name-trie.ts';
import { party } from '../../../helpers/make-entries.ts';

const entries = [
  party('riverton', { name: 'Riverton' }),
  party('ada-abbott', { name: 'Ada Abbott', aliases: [{ name: 'Abbott' }] }),
];
const sources = [
  { publisher: 'The Riverton Gazette, from an agency', accordingTo: ['Mayor Abbott'] },
  { publisher: 'Riverton', accordingTo: ['Riverton Institute of Fish'] },
];
const found = (text: string) =>
  trieOf(linkedNames(entries, sources))
    .match(text)
    .map(({ id }) => id);

it.each([
  ['in Riverton', ['riverton']],
  ['the Riverton Gazette wrote', []],
  ['by the Riverton Institute of Fish', []],
  ['Mayor Abbott said', ['ada-abbott']],
])('finds whom %j means, not what the name of a source is made of', (text, ids) => {
  expect(found(text)).toEqual(ids);
});
