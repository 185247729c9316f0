import { describe, expect, it } from 'vitest';
import { keywords, normalise, shardFor } from '../../../src/names/normalise.ts';

describe('normalise', () => {
  it.each([
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['Straße', 'strasse'],
    ['Đoković', 'dokovic'],
    ['Ægir Cœur', 'aegir coeur'],
    ['Þór Guðrún Ħal', 'thor gudrun hal'],
    ['J. Smith', 'j smith'],
    ['A.B', 'a b'],
    ['İstanbul ısı', 'istanbul isi'],
    ['Зеленський', 'зеленськии'],
    ['Ukraine’s', 'ukraine'],
    ["Ukraine's", 'ukraine'],
    ['O’Brien', 'obrien'],
    ['I.A.E.A. report', 'iaea report'],
    ['U.N.', 'un'],
    ['cease-fire', 'cease fire'],
    ['  two   spaces ', 'two spaces'],
    ['“quoted”', 'quoted'],
    ['<script>', 'script'],
    ['10:30', '10 30'],
    ['5,000 of 600.000', '5000 of 600000'],
    ['19.3 in 2,0251', '19 3 in 2 0251'],
    ['2nd, 3rd and 4th', '2 3 and 4'],
    ['', ''],
    ['—', ''],
  ])('%j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each([
    ['what are the security guarantees', ['security', 'guarantees']],
    ['who is the mayor', ['mayor']],
    ['to be or not to be', ['to', 'be', 'or', 'not', 'to', 'be']],
    ['', []],
  ])('keeps the keywords of %j', (text, expected) => {
    expect(keywords(text)).toEqual(expected);
  });
});

describe('shardFor', () => {
  it.each([
    ['who is the mayor of the town', 'w-may'],
    ['4 may 2031', 'w-may'],
    ['2031', 'w-203'],
    ['UN', 'w-un'],
    ['nora ob', 'w-nor'],
    ['ob nora', 'w-nor'],
    ['b52 2031', 'w-b52'],
    ['a1 20 xyz', 'w-xyz'],
    ['52b 2031', 'w-52b'],
    ['ab 1234567 x', 'w-ab'],
    ['', undefined],
  ])('hold what %j names in %j', (query, shard) => {
    expect(shardFor(query)).toBe(shard);
  });
});
