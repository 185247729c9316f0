import { describe, expect, it } from 'vitest';
import { fold, NameTrie } from '../../../src/names/name-trie.ts';

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
  ['Brien', 'brien'],
  ['G7', 'g7'],
  ['U.S.', 'us'],
  ['AT&T', 'att'],
  ['Jean-Luc', 'jean'],
  ['Ada B. Cole', 'cole'],
  ['Zo\u00eb', 'zoe'],
  ['Rada', 'ukraine-rada'],
  ['River Gazette', ''],
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
    ['Brien’s', ['Brien=brien']],
    ['the anglers’ River', ['River=river']],
    ['’Brien', ['Brien=brien']],
    ['the G7 met', ['G7=g7']],
    ['U.S. troops', ['U.S.=us']],
    ['AT&T said', ['AT&T=att']],
    ['Jean‑Luc and Jean-Luc', ['Jean‑Luc=jean', 'Jean-Luc=jean']],
    ['Ada B. Cole, not Ada Abbott', ['Ada B. Cole=cole', 'Ada Abbott=ada']],
    ['Zo\u00eb and Zoe\u0308', ['Zo\u00eb=zoe', 'Zoe\u0308=zoe']],
    ['🐟 River 🐟', ['River=river']],
    ['“River”', ['River=river']],
    ['River/Abbott', ['River=river', 'Abbott=ada']],
    ['RIVER TRUST', ['RIVER TRUST=trust']],
    ['River\u00a0Trust', ['River\u00a0Trust=trust']],
    ['River Trust Trust', ['River Trust=trust']],
    ['Abbott-led talks', ['Abbott=ada']],
    ['the River Gazette on the River', ['River=river']],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('finds nothing', () => {
  it.each([
    'Abbottsford',
    'the River Gazette',
    'Riverside',
    'driver',
    'un autre',
    'security of guarantees',
    'Rule 221',
    'at 10:30 sharp',
    'Зеленськийй',
    'D’Brien',
    "D'Brien",
    'g7',
    'the us and U S',
    'at&t',
    'Ada B Cole',
    'RiverTrust',
    'Riversource_Abbot',
    'Abbot',
    'Zoe',
    'Ørsted',
    'Lukasz Orsted',
    'Вerховна Радa',
    '',
  ])('in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('keeps the first of two names of equal spelling', () => {
  const both = new NameTrie([
    ['Weir', 'first'],
    ['weir', 'second'],
  ]);
  expect(both.match('the weir').map(({ id }) => id)).toEqual(['first']);
});

it.each([[[]], [[['', 'empty']]], [[[' ', 'blank']]]] as [[string, string][]][])(
  'has no names in %j',
  (given) => {
    expect(new NameTrie(given).match('any words, or none: ')).toEqual([]);
  },
);

describe('fold', () => {
  it.each([
    ['O’Brien', "o'brien"],
    ['O‘Brien', "o'brien"],
    ['Oʼbrien', "o'brien"],
    ['Jean‑Luc', 'jean-luc'],
    ['Zoe\u0308', 'zo\u00eb'],
    ['ＵＮ', 'un'],
    ['ØRSTED', 'ørsted'],
    ['ЗЕЛЕНСЬКИЙ', 'зеленський'],
  ])('makes %s %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });
});

it('is linear in the text', () => {
  const text = 'Ada River Rule security step UN '.repeat(20_000);
  expect(names.match(text).length).toBe(40_000);
});

describe('a name that is a common word or a month', () => {
  const common = new NameTrie([
    ['May', 'theresa'],
    ['Theresa May', 'theresa'],
    ['Ford', 'ford'],
    ['Will', 'will'],
  ]);
  const linked = (text: string) =>
    common.match(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['She met May and left.', ['May']],
    ['Then Ford spoke.', ['Ford']],
    ['May’s reply was short.', ['May']],
    ['Theresa May spoke.', ['Theresa May']],
    ['He asked Will, and Ford.', ['Will', 'Ford']],
  ])('is linked in %j', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  it.each([
    'It may rain.',
    'May it rain.',
    'Nobody came. May it rain.',
    'On 12 May they met.',
    'By May 2025 it was done.',
    'It was over in May.',
    'Since early May nothing.',
    'They will ford it.',
    'Will it rain?',
    'MAY DAY',
  ])('is not linked in %j', (text) => {
    expect(linked(text)).toEqual([]);
  });
});
