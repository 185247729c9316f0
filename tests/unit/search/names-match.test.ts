import { describe, expect, it } from 'vitest';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { matchNames } from '../../../src/search/names-match.ts';
import { river } from '../../helpers/river.ts';

const names = buildNamesIndex(river);

describe('matchNames', () => {
  it.each([
    ['Nora O’Brien', '/whos-who/nora-obrien/'],
    ["nora o'brien", '/whos-who/nora-obrien/'],
    ['obrien', '/whos-who/nora-obrien/'],
    ['mayor', '/whos-who/nora-obrien/'],
    ['municipal mayor', '/whos-who/nora-obrien/'],
    ['mayor of the town', '/whos-who/nora-obrien/'],
    ['orsted', '/whos-who/lukasz-orsted/'],
    ['Лукаш Эрстед', '/whos-who/lukasz-orsted/'],
    ['mill owner', '/whos-who/lukasz-orsted/'],
    ['mill-owner', '/whos-who/lukasz-orsted/'],
    ['millowner', '/whos-who/lukasz-orsted/'],
    ['river', '/glossary/river/'],
    ['river trust', '/whos-who/river-trust/'],
    ['RT', '/whos-who/river-trust/'],
    ['dam', '/glossary/weir/'],
    ['sharing water', '/glossary/water-share/'],
    ['4 may', '/chronology/town-hall-talks/'],
    ['May 4, 2031', '/chronology/town-hall-talks/'],
    ['march 2031', '/chronology/weir-shut/'],
    ['2019', '/chronology/flood-2019/'],
    ['who is petra vane', '/whos-who/petra-vane/'],
    ['petra va', '/whos-who/petra-vane/'],
  ])('%j', (query, path) => {
    expect(matchNames(names.records, query)[0]?.record.p).toBe(path);
  });

  it.each(['', '   ', '???', 'zebra', 'a zebra in the river'])('knows nothing of %j', (query) => {
    expect(matchNames(names.records, query)).toEqual([]);
  });
});
