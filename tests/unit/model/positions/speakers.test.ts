import { expect, it } from 'vitest';
import { speakerNames } from '../../../../src/model/positions/speakers.ts';
import { river, riverEntry } from '../../../helpers/river.ts';
import { EN } from '../../../../src/words/en.ts';

const nora = riverEntry('nora-obrien').name;
const petra = riverEntry('petra-vane').name;

it.each<[Parameters<typeof speakerNames>[0]['by'], string]>([
  [['nora-obrien'], nora],
  [['nora-obrien', 'petra-vane'], `${nora} and ${petra}`],
  [
    ['nora-obrien', 'petra-vane', { side: 'mill', credit: 'the mill' }],
    `${nora}, ${petra} and the mill`,
  ],
  [[{ side: 'town', credit: 'a town official' }], 'a town official'],
])('puts the speakers %j into words', (by, expected) => {
  expect(speakerNames({ by }, river.entries, EN)).toBe(expected);
});
