import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/problems/problem.ts';
import { changed, readFolder } from '../helpers/make-briefing.ts';

const ADA = 'whos-who/ada.mdx';
const named = (name: string) => changed(ADA, 'name: Ada Abbot', `name: ${JSON.stringify(name)}`);
const body = (text: string) => changed(ADA, 'She spoke. <Cite at="1"/>', text);
const printed = (files: Record<string, string>) => readFolder(files).problems.map(formatProblem);

describe('names that look odd and are right', () => {
  it.each([
    'O’Brien',
    "O'Brien",
    'Łukasz Ørsted',
    'Ñuñoa-Peña, Jr.',
    'Олена Річка',
    'عدا عبوت',
    '阿达',
    'Ada 🙂',
    'Ada < Abbot > Co',
    '{Ada}',
    'R&D & Sons',
    '10:30',
    'constructor',
    '__proto__',
    '#1: the weir',
    'A — B',
    'The dogs’ weir',
    '$& $1 \\n',
  ])('%s', (name) => {
    expect(printed(named(name))).toEqual([]);
    expect(readFolder(named(name)).briefing?.entries.get('ada')?.name).toBe(name);
  });
});

describe('prose that looks odd and is right', () => {
  it.each([
    ['a clock time', 'At 10:30 she spoke. <Cite at="1"/>'],
    ['escaped marks of MDX', 'A \\< B and \\{C}. <Cite at="1"/>'],
    ['markup as entities', '&lt;script&gt; <Cite at="1"/>'],
    ['a comment', '{/* ask Ada */}\n\nShe spoke. <Cite at="1"/>'],
    ['an address of the web', '[Minutes](https://town.example/) <Cite at="1"/>'],
    ['an address for mail', '[Ada](mailto:ada@town.example) <Cite at="1"/>'],
    [
      'a rule between paragraphs',
      'She spoke. <Cite at="1"/>\n\n***\n\nShe did not leave. <Silent/>',
    ],
    ['what the article does not say', 'Her age. <Cite at="1"/> <Silent/>'],
    ['apostrophes of every kind', 'It’s the dogs’, it\'s O’Brien’s ’90s. <Cite at="1"/>'],
    ['a whole quotation', '<Quote id="ada-weir"/>'],
    [
      'a run of a quotation',
      'She said <Quote id="ada-weir">the weir stays</Quote>. <Cite at="1"/>',
    ],
    ['an expression of a document', 'A <Term source="minutes">wet</Term> year. <Cite at="1"/>'],
    [
      'background that names a document twice',
      '<Background source="minutes minutes">\n\nSo.\n\n</Background>',
    ],
    ['a table', '| a | b |\n| --- | --- |\n| c | d <Cite at="1"/> |'],
    ['lists in lists', '- a <Cite at="1"/>\n  - b <Cite at="1"/>\n    - c <Silent/>'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(printed(body(text))).toEqual([]);
  });
});

describe('data that looks odd and is right', () => {
  it.each([
    ['numbers for paragraphs', changed(ADA, "cites: ['1']", 'cites: [0, 1, minutes]')],
    ['a folded summary', changed(ADA, 'summary: A', 'summary: >-\n  A')],
    ['comments of YAML', changed(ADA, 'side: town', 'side: town # hers')],
    ['an alias in another language', changed(ADA, '[Abbot]', '[{ name: Абот, lang: ru }]')],
    ['the same word to search for, twice', changed(ADA, 'side: town', 'searchTerms: [a, a]')],
    ['a briefing without statements', { 'statements.yaml': '[]\n', ...body('Not Ada. <Silent/>') }],
    ['notes beside the content', { 'notes.txt': 'x', 'README.md': 'x', '.hidden.yaml': ':' }],
    ['a backup of an editor', { 'whos-who/ada.mdx~': 'x', 'whos-who/.ada.mdx.swp': 'x' }],
  ])('%s', (_, files) => {
    expect(printed(files)).toEqual([]);
  });
});
