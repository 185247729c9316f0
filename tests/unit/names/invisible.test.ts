import { describe, expect, it } from 'vitest';
import { invisibleIn } from '../../../src/names/invisible.ts';
import { parseMdx } from '../../../src/content-reader/mdx-document.ts';
import { parseYaml } from '../../../src/content-reader/yaml-document.ts';

/** Everything that takes no room or turns text, of all planes. */
const HIDDEN = [
  '\u0007',
  '\u001B',
  '\u0085',
  '\u00AD',
  '\u034F',
  '\u061C',
  '\u115F',
  '\u17B4',
  '\u180B',
  '\u180E',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u2028',
  '\u2029',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2060',
  '\u2061',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u206A',
  '\u3164',
  '\uFE00',
  '\uFE0F',
  '\uFEFF',
  '\uFFA0',
  '\uFFF9',
  '\u{E0001}',
  '\u{E0041}',
  '\u{E0100}',
];

describe('invisibleIn', () => {
  it.each(
    HIDDEN.map(
      (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    ),
  )('finds %s between letters', (code) => {
    const char = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    expect(invisibleIn(`Put${char}in`)).toEqual({ code, index: 3 });
  });

  it.each([
    'Łukasz Ørsted’s “weir” – 30 % …',
    'عدا عبوت',
    'Ada \u200Fعدا',
    'می\u200Cخواهم',
    'क्\u200Dष',
    'a\tb\nc\u00A0d\u202Fe',
    '👩\u200D👧 ❤\uFE0F',
    'Côte d’Ivoire, 東京, Україна',
  ])('lets what readers write pass: %s', (text) => {
    expect(invisibleIn(text)).toBeUndefined();
  });

  it('finds the first', () => {
    expect(invisibleIn('a\u200Db\u202Ec')).toEqual({ code: 'U+200D', index: 1 });
  });
});

describe('a character that nobody sees', () => {
  const escape = (char: string) =>
    [...new Array(char.length).keys()]
      .map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join('');

  it('is refused in every value and key of YAML, written as an escape as well', () => {
    for (const char of HIDDEN.filter((one) => one.length === 1))
      for (const text of [
        `a: "x${escape(char)}y"`,
        `"a${escape(char)}b": x`,
        `a: [{ b: "x${escape(char)}y" }]`,
      ]) {
        const rules = parseYaml('a.yaml', text).problems.map(({ rule }) => rule);
        expect(rules, text).toContain('invisible-character');
      }
  });

  it('is refused in every place of prose, written as a reference as well', () => {
    const places = [
      'aXb',
      '**aXb**',
      '[aXb](/c/)',
      '[a](/c/ "aXb")',
      '- aXb',
      '| aXb |\n| - |',
      '<Entry id="c">aXb</Entry>',
      '<Cite at="aXb"/>',
      '## aXb',
    ];
    for (const place of places) {
      const text = `---\na: b\n---\n\n${place.replace('X', '&#x200B;')}\n`;
      const rules = parseMdx('a.mdx', text).problems.map(({ rule }) => rule);
      expect(rules, place).toContain('invisible-character');
    }
  });
});
