import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/content-reader/validate.ts';
import { parseYaml } from '../../../src/content-reader/yaml-document.ts';

const schema = z.strictObject({
  name: z.string(),
  kind: z.enum(['issue', 'term']).optional(),
  flag: z.boolean().default(false),
  count: z.int().optional(),
  list: z.array(z.union([z.string(), z.strictObject({ side: z.string() })])).default([]),
  map: z.record(z.string().regex(/^[a-z]$/, { error: 'It is no letter.' }), z.string()).optional(),
  deep: z.strictObject({ inner: z.string() }).optional(),
  address: z.string().min(1, { error: 'It is empty.' }).describe('Where to write.').optional(),
});

function problems(text: string): string[] {
  const { value, lineOf } = parseYaml('x.yaml', text);
  return validate(schema, value, { file: 'x.yaml', lineOf }).problems.map(
    ({ rule, line, message, hint }) => `${line} ${rule} | ${message} | ${hint}`,
  );
}

describe('validate', () => {
  it('gives data with its defaults', () => {
    const { value, lineOf } = parseYaml('x.yaml', 'name: a');
    const result = validate(schema, value, { file: 'x.yaml', lineOf });
    expect(result).toEqual({ data: { name: 'a', flag: false, list: [] }, problems: [] });
  });

  it.each<[string, string, string[]]>([
    [
      'nothing',
      '',
      [
        '1 invalid-field | It is not keys and values. | Write keys and values: name, kind, flag, count, list, map, deep, address.',
      ],
    ],
    [
      'a list',
      '- a',
      [
        '1 invalid-field | It is not keys and values. | Write keys and values: name, kind, flag, count, list, map, deep, address.',
      ],
    ],
    ['no name', 'flag: true', ['1 invalid-field | "name" is missing. | Add "name".']],
    [
      'a number for text',
      'name: 5',
      ['1 invalid-field | name: It is not text. | Write text, in quotes.'],
    ],
    [
      'nothing for text',
      'name:',
      ['1 invalid-field | name: It is not text. | Write text, in quotes.'],
    ],
    [
      'text for a truth',
      'name: a\nflag: yes',
      ['2 invalid-field | flag: It is not true or false. | Write true or false.'],
    ],
    [
      'half a number',
      'name: a\ncount: 1.5',
      ['2 invalid-field | count: It is not a whole number. | Write a whole number.'],
    ],
    [
      'a value with a slip',
      'name: a\nkind: isue',
      [
        '2 invalid-field | kind: "isue" is not one of its values. | Did you mean "issue"? Write one of: issue, term.',
      ],
    ],
    [
      'a value of another world',
      'name: a\nkind: 7',
      ['2 invalid-field | kind: "7" is not one of its values. | Write one of: issue, term.'],
    ],
    [
      'text for a list',
      'name: a\nlist: b',
      ['2 invalid-field | list: It is not a list. | Write a list.'],
    ],
    [
      'a form that none fits',
      'name: a\nlist:\n  - b\n  - 5',
      [
        '4 invalid-field | list.1: It is neither text nor keys and values. | Write text or keys and values.',
      ],
    ],
    [
      'a form that fits in part',
      'name: a\nlist:\n  - { side: 5 }',
      ['3 invalid-field | list.0.side: It is not text. | Write text, in quotes.'],
    ],
    [
      'a form with a slip',
      'name: a\nlist:\n  - { sid: b }',
      [
        '3 invalid-field | "list.0.side" is missing. | Add "list.0.side".',
        '3 unknown-key | list.0: Unknown key "sid". | Did you mean "side"? Known: side.',
      ],
    ],
    [
      'a key of a map',
      'name: a\nmap:\n  AB: c',
      ['3 invalid-field | map.AB: It is no letter. | Change it.'],
    ],
    [
      'a key with a slip',
      'name: a\nflg: true',
      [
        '2 unknown-key | Unknown key "flg". | Did you mean "flag"? Known: name, kind, flag, count, list, map, deep, address.',
      ],
    ],
    [
      'a key deep down',
      'name: a\ndeep:\n  inner: b\n  innr: c',
      ['4 unknown-key | deep: Unknown key "innr". | Did you mean "inner"? Known: inner.'],
    ],
    [
      'the rest of a text that a comma has ended',
      'name: a\ndeep: { inner: b, and c }',
      [
        '2 unknown-key | deep: Unknown key "and c". | Within { }, put a text that has a comma in quotes. Known: inner.',
      ],
    ],
    [
      'an empty text, and says what it is for',
      'name: a\naddress: ""',
      ['2 invalid-field | address: It is empty. | Write it: Where to write.'],
    ],
    [
      'all that is wrong',
      'kind: x\nflag: 1',
      [
        '1 invalid-field | "name" is missing. | Add "name".',
        '1 invalid-field | kind: "x" is not one of its values. | Write one of: issue, term.',
        '2 invalid-field | flag: It is not true or false. | Write true or false.',
      ],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('names no number of an item, whose line says which it is', () => {
    const { value, lineOf } = parseYaml('x.yaml', '- name: a\n- name: 5');
    const list = validate(z.array(schema), value, { file: 'x.yaml', lineOf });
    expect(list.problems).toMatchObject([{ line: 2, message: 'name: It is not text.' }]);
    const item = validate(schema, { name: 5 }, { file: 'x.yaml', lineOf, at: [1] });
    expect(item.problems).toEqual(list.problems);
  });
});
