import { describe, expect, it } from 'vitest';
import { NameTrie } from '../../../src/model/name-trie.ts';

const names = new NameTrie([
  ['Ada Abbott', 'ada'],
  ['Abbott', 'ada'],
  ['River', 'river'],
  ['River Trust', 'trust'],
  ['O’Brien', 'nora'],
  ['Łukasz Ørsted', 'lukasz'],
  ['Володимир Зеленський', 'cyrillic'],
  ['UN', 'un'],
  ['security guarantees', 'guarantees'],
  ['Rule 22', 'rule'],
  ['step-by-step', 'step'],
]);

const found = (text: string) =>
  names.match(text).map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);

describe('finds', () => {
  it.each([
    ['Ada Abbott spoke.', ['Ada Abbott=ada']],
    ['ada abbott spoke.', ['ada abbott=ada']],
    ['Abbott’s word', ['Abbott=ada']],
    ["Abbott's word", ['Abbott=ada']],
    ['the River Trust', ['River Trust=trust']],
    ['the River, the Trust', ['River=river']],
    ["O'Brien and O’Brien", ["O'Brien=nora", 'O’Brien=nora']],
    ['Łukasz Ørsted', ['Łukasz Ørsted=lukasz']],
    ['Володимир Зеленський сказав', ['Володимир Зеленський=cyrillic']],
    ['the UN said', ['UN=un']],
    ['(security guarantees)', ['security guarantees=guarantees']],
    ['security\nguarantees', ['security\nguarantees=guarantees']],
    ['Rule 22, at 10:30', ['Rule 22=rule']],
    ['a step-by-step report', ['step-by-step=step']],
    ['Ada Abbott and Abbott', ['Ada Abbott=ada', 'Abbott=ada']],
    ['Ada River', ['River=river']],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('finds nothing', () => {
  it.each([
    'Abbottsford',
    'Riverside',
    'driver',
    'un autre',
    'security of guarantees',
    'Rule 221',
    'at 10:30 sharp',
    'Зеленськийй',
    '',
  ])('in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('is linear in the text', () => {
  const text = 'Ada River Rule security step UN '.repeat(20_000);
  expect(names.match(text).length).toBe(40_000);
});
