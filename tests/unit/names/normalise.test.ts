import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/names/normalise.ts';

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
    ['L’accord d’hier', 'l accord d hier'],
    ["jusqu'ici, qu'un", 'jusqu ici qu un'],
    ["don't", 'dont'],
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
});
