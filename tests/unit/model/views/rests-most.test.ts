import { expect, it } from 'vitest';
import { restsMost } from '../../../../src/model/views/rests-most.ts';

const claim = (from: string) => ({ from, text: 'x', cites: ['minutes'], silent: false });
const rests = (...from: string[]) =>
  restsMost(
    {
      claimsByCite: new Map([['minutes', from.map(claim)]]),
      entries: new Map(['ada', 'weir'].map((id) => [id, { id }])) as never,
    },
    'minutes',
  )?.id;

it.each([
  ['with the most claims', ['ada', 'weir', 'weir'], 'weir'],
  ['that comes first, of equals', ['ada', 'weir'], 'ada'],
  ['and never a page', ['overview', 'overview', 'weir'], 'weir'],
  ['or none, where only pages rest on it', ['overview'], undefined],
])('is the entry %s', (_, from, expected) => {
  expect(rests(...from)).toBe(expected);
});

it('is none for a source that nothing cites', () => {
  expect(restsMost({ claimsByCite: new Map(), entries: new Map() }, 'minutes')).toBeUndefined();
});
