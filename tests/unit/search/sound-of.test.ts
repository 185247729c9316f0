import { expect, it } from 'vitest';
import { soundOf } from '../../../src/search/sound-of.ts';

it.each([
  ['Лавров', 'Lawrow'],
  ['Khamov', 'Hamov'],
  ['Philin', 'Filin'],
  ['Brucker', 'Bruker'],
  ['Gorin', 'Horin'],
  ['Alexin', 'Aleksin'],
  ['Yurij', 'Iuri'],
  ['Miednov', 'Mednov'],
  ['Ossip', 'Osip'],
  ['Ivanov', 'Ivanoff'],
  ['Whitby', 'Witby'],
])('takes %s for %s, which sounds like it', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

it.each([
  ['Khamov', 'Amov'],
  ['Gorin', 'Orin'],
  ['Miednov', 'Midnov'],
  ['Brucker', 'Bruer'],
])('tells %s from %s', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
