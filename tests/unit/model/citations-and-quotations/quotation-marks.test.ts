import { describe, expect, it } from 'vitest';
import { findTypedMark } from '../../../../src/model/citations-and-quotations/quotation-marks.ts';

describe('findTypedMark', () => {
  it.each([
    ['“no”', 0],
    ['”no“', 0],
    ['She said ″no″ and "no"', 9],
    ['a ´b´', 2],
    ['a ′b′', 2],
    ['a ＇b c＇', 2],
    ['a ❛b❜', 2],
    ['a ｢b｣', 2],
    ['a ﹃b﹄', 2],
    ['a ❮b❯', 2],
    ['a <<b>>', 2],
    ["a ,,b''", 2],
    ["a '…b'", 2],
    ['a „b“', 2],
    ['a ‚b‘', 2],
    ['a ‹b›', 2],
    ['a »b«', 2],
    ['a 「b」', 2],
    ['a 『b』', 2],
    ['a ＂b＂', 2],
    ['a ❝b❞', 2],
    ['a ‘b', 2],
    ["a 'b c' d", 2],
    ["a 'b'", 2],
    ["a 'b.'", 2],
    ["a ('b')", 3],
    ['a ’b’ c', 2],
    ["a 'it's no good' b", 2],
    ['a ’it’s no good’ b', 2],
    ["a 'b\nc' d", 2],
    ['a 5" pipe', 3],
  ])('finds the first mark of %j', (text, offset) => {
    expect(findTypedMark(text)?.offset).toBe(offset);
  });

  it.each([
    'It’s O’Brien’s weir, isn’t it?',
    "It's O'Brien's weir, isn't it?",
    'the anglers’ view of the owners’ view',
    'the ’90s and the ’80s',
    'rock ’n roll',
    'Nora’s and the anglers’ weir',
    'five feet, 5′ 10″',
    'the Hawaiian ʻokina',
    'at 40° 26′ 46″ north, 79° 58′ 56″ west',
    'a < b, c > d',
    'at 10:30 — or later…',
    '',
  ])('finds none in %j', (text) => {
    expect(findTypedMark(text)).toBeUndefined();
  });

  it('shows thirty characters on one line', () => {
    expect(findTypedMark('She said “no\nand   no” to all of it, twice over')?.excerpt).toBe(
      '“no and no” to all of it, tw',
    );
  });
});

describe('findTypedMark', () => {
  it.each([
    ['He said “no”.', '“no”.'],
    ['He said "no".', '"no".'],
    ['He said „nein“.', '„nein“.'],
    ['Il dit «non».', '«non».'],
    ['He said ‘no’.', '‘no’.'],
    ["He said 'no'.", "'no'."],
    ['He said ’no’.', '’no’.'],
  ])('finds %j', (text, excerpt) => {
    expect(findTypedMark(text)?.excerpt).toBe(excerpt);
  });

  it.each([
    'It’s Abbott’s weir.',
    "It's Abbott's weir.",
    'The sides’ view and the dogs’ view.',
    'O’Brien and D’Arcy',
    'the ’90s',
    'Fifteen minutes: 10:30',
    '',
  ])('leaves %j alone', (text) => {
    expect(findTypedMark(text)).toBeUndefined();
  });
});
