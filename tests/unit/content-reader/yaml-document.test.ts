import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/content-reader/yaml-document.ts';

const problems = (text: string, file = 'x.yaml') =>
  parseYaml(file, text).problems.map(({ line, message }) => `${line} ${message}`);

describe('parseYaml', () => {
  it.each<[string, string, unknown]>([
    ['text', 'a: b', { a: 'b' }],
    ['numbers', 'a: 5', { a: 5 }],
    ['a day, which stays text', 'a: 2026-02-30', { a: '2026-02-30' }],
    ['a clock time, which stays text', 'a: 10:30', { a: '10:30' }],
    ['yes and no, which stay text', 'a: [yes, no, on, off]', { a: ['yes', 'no', 'on', 'off'] }],
    ['a number of base eight, which stays decimal', 'a: 010', { a: 10 }],
    ['quotes', `a: 'it''s'\nb: "\\u00d8"`, { a: "it's", b: 'Ø' }],
    ['a merge key, which is a key', '<<: { a: 1 }', { '<<': { a: 1 } }],
    ['folded text', 'a: >-\n  b\n  c', { a: 'b c' }],
    ['comments', '# a\n- b # c', ['b']],
    ['nothing', '', null],
    ['JSON', '{"a":[1,null,true]}', { a: [1, null, true] }],
  ])('reads %s', (_, text, value) => {
    expect(parseYaml('x.yaml', text)).toMatchObject({ value, problems: [] });
  });

  it.each<[string, string, string[]]>([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3', ['3 The key a stands twice.']],
    ['the same key deep down', 'x:\n  a: 1\n  "a": 3', ['3 The key "a" stands twice.']],
    ['a double mark that is open', 'a: 1\nb: "c\nd: e\n', ['2 A quotation mark is not closed.']],
    ['a single mark that is open', "- 'a'\n- 'b\n", ['2 A quotation mark is not closed.']],
    ['a tab', 'a:\n\t- b', ['2 Tabs are not allowed as indentation.']],
    [
      'a tab that the parser stumbles over on and on',
      '- id: a\n\tat: [a]\n  by: [b]\n',
      ['2 Unexpected scalar at node end.'],
    ],
    ['two documents', 'a: 1\n---\nb: 2', ['2 A second document begins here.']],
    [
      'an alias',
      'a: &x [1]\nb: *x',
      ['1 YAML anchors are not used in content.', '2 YAML anchors are not used in content.'],
    ],
    ['a tag', 'a: 1\nb: !x y', ['2 YAML tags such as !name are not used in content.']],
    ['a map for a key', 'a: b\nc: {{ title }}', ['2 A map or a list stands for a key.']],
    ['a list for a key', '[a]: b', ['1 A map or a list stands for a key.']],
    ['text after a list', 'a: [b] c', ['1 Unexpected scalar at node end.']],
    [
      'a colon in plain text',
      'a: b: c',
      ['1 Nested mappings are not allowed in compact mappings.'],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
    expect(parseYaml('x.yaml', text).value).toBeUndefined();
  });

  it('says once what is wrong with one line', () => {
    expect(problems('['.repeat(3000)).filter((one) => one.includes('too deeply'))).toEqual([
      '1 It is nested too deeply.',
    ]);
  });

  it.each(['{', '[', '{a: '])('refuses a thousand of %j at once', (piece) => {
    expect(problems(`a: ${piece.repeat(1000)}`).length).toBeGreaterThan(0);
  });

  it('speaks of commands, not of YAML, where a command writes the file', () => {
    const [problem] = parseYaml('verified.json', '{').problems;
    expect(problem?.hint).toMatch(/^A command writes this file/);
  });
});

describe('lineOf', () => {
  const text = `a: 1
list:
  - name: b
    tags: [x,
      y]
  - c
deep:
  er:
    est: 1`;

  it.each<[PropertyKey[], number]>([
    [[], 1],
    [['a'], 1],
    [['list'], 2],
    [['list', 0], 3],
    [['list', 0, 'name'], 3],
    [['list', 0, 'tags', 1], 5],
    [['list', 1], 6],
    [['deep', 'er', 'est'], 9],
    [['deep', 'er', 'missing'], 8],
    [['list', 7], 2],
    [['missing', 'altogether'], 1],
  ])('finds %j', (path, line) => {
    expect(parseYaml('x.yaml', text).lineOf(path)).toBe(line);
    expect(parseYaml('x.mdx', text, 2).lineOf(path)).toBe(line + 1);
  });
});

it('tells a slip once, whatever the parser makes of the lines behind it, and the next one further down', () => {
  const item = (id: string) => `- id: ${id}\n  title: A\n  by: [b]\n  gist: C\n`;
  const text = Array.from({ length: 9 }, (_, at) => item(`a${at}`)).join('');
  const lines = (slips: [string, string][]) =>
    parseYaml(
      'x.yaml',
      slips.reduce((all, [from, to]) => all.replace(from, to), text),
    ).problems.map(({ line }) => line);
  expect(lines([['- id: a0', 'id: a0']])).toEqual([1]);
  expect(lines([['id: a2\n  title', 'id: a2: x\n  title']])).toEqual([9]);
  expect(
    lines([
      ['id: a2', '\tid: a2'],
      ['[b]', '[b'],
    ]),
  ).toHaveLength(2);
});
