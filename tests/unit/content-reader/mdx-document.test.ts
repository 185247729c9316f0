import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/content-reader/mdx-document.ts';

const read = (text: string) => {
  const { frontmatter, body, problems } = parseMdx('x.mdx', text);
  return {
    value: frontmatter.value,
    text: body && toString(body),
    problems: problems.map(({ rule, line, message }) => `${line} ${rule} ${message}`),
  };
};

/** Items each below the one before. */
const below = (count: number): string =>
  Array.from({ length: count }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');

describe('parseMdx', () => {
  it.each<[string, string, unknown, string]>([
    ['frontmatter and body', '---\na: 1\n---\n\nText.\n', { a: 1 }, 'Text.'],
    ['frontmatter alone', '---\na: 1\n---\n', { a: 1 }, ''],
    ['no last line end', '---\na: 1\n---', { a: 1 }, ''],
    ['empty frontmatter', '---\n---\nText.', null, 'Text.'],
    ['empty frontmatter and a rule', '---\n---\n\nText.\n\n---\n', null, 'Text.'],
    ['a rule in the body', '---\na: 1\n---\n\nOne.\n\n---\n\nTwo.', { a: 1 }, 'One.Two.'],
    [
      'a line in the frontmatter that only looks like its end',
      '---\na: "---"\n---\n',
      { a: '---' },
      '',
    ],
    ['a clock time', '---\na: 1\n---\nAt 10:30:00 sharp.', { a: 1 }, 'At 10:30:00 sharp.'],
    [
      'words that look like directives',
      '---\na: 1\n---\n:note[x] and ::y',
      { a: 1 },
      ':note[x] and ::y',
    ],
  ])('reads %s', (_, text, value, words) => {
    expect(read(text)).toEqual({ value, text: words, problems: [] });
  });

  it.each<[string, string, string]>([
    [
      'no frontmatter',
      'Text.',
      '1 invalid-yaml The file does not begin with frontmatter between two lines of ---.',
    ],
    [
      'an empty line above it',
      '\n---\na: 1\n---\n',
      '1 invalid-yaml The file does not begin with frontmatter between two lines of ---.',
    ],
    [
      'frontmatter that stays open',
      '---\na: 1\n\nText.',
      '1 invalid-yaml The file does not begin with frontmatter between two lines of ---.',
    ],
    [
      'YAML that is wrong, by its line in the file',
      '---\na: 1\na: 2\n---\n',
      '3 invalid-yaml The key a stands twice.',
    ],
    [
      'a tag that stays open, by its line',
      '---\na: 1\n---\n\nText.\n\n<Background>\n\nText.\n',
      '7 invalid-mdx Expected a closing tag for `<Background>`.',
    ],
    [
      'tags that cross',
      '---\na: 1\n---\n\n<Quote><Term></Quote></Term>',
      '5 invalid-mdx Unexpected closing tag `</Quote>`, expected corresponding closing tag for `<Term>`.',
    ],
    [
      'a tag that is closed and was not opened',
      '---\na: 1\n---\n\n\n</Quote>',
      '6 invalid-mdx Unexpected closing slash `/` in tag, expected an open tag first.',
    ],
    [
      'a brace',
      '---\na: 1\n---\n\nA { b',
      '5 invalid-mdx Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
    ],
    [
      'code that does not parse',
      '---\na: 1\n---\n\nimport {',
      '5 invalid-mdx Could not parse import/exports with acorn.',
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });

  it('gives the lines of the file to fields and to the body', () => {
    const { frontmatter, body } = parseMdx('x.mdx', '---\na: 1\nb: 2\n---\n\nText.\n');
    expect(frontmatter.lineOf(['b'])).toBe(3);
    expect(body?.children[0]?.position?.start.line).toBe(6);
  });

  it('refuses lists of which each stands below the one before, before anything parses them', () => {
    const head = '---\na: 1\n---\n\n';
    expect(read(head + below(9)).problems).toEqual([]);
    expect(read(head + below(300)).problems).toEqual([
      '35 invalid-mdx The text is nested more than 30 levels deep.',
    ]);
  });

  it('refuses a paragraph of marks that the parser would take minutes for', () => {
    const head = '---\na: 1\n---\n\n';
    expect(read(head + 'a * '.repeat(1000)).problems).toEqual([]);
    expect(read(`${head}One.\n\n${'a * '.repeat(1001)}`).problems).toEqual([
      '7 invalid-mdx A paragraph has 1001 marks of emphasis, more than 1000.',
    ]);
    expect(read(`${head}${'*'.repeat(2002)}a`).problems).toHaveLength(1);
    expect(read(head + '**a** '.repeat(500)).problems).toEqual([]);
    expect(read(head + 'a * '.repeat(600) + '\n\n' + 'a * '.repeat(600)).problems).toEqual([]);
  });

  it.each([
    ['quotations', '>'.repeat(31) + ' x', '>'.repeat(20) + ' x'],
    ['lists', '- '.repeat(31) + 'x', '- '.repeat(10) + 'x'],
    ['numbered lists', '1. '.repeat(31) + 'x', '1. '.repeat(10) + 'x'],
    [
      'components',
      `${'<A>'.repeat(31)}x${'</A>'.repeat(31)}`,
      `${'<A>'.repeat(20)}x${'</A>'.repeat(20)}`,
    ],
  ])('refuses %s that are nested too deeply, and takes some', (_, deep, some) => {
    const head = '---\na: 1\n---\n\n';
    const tooDeep = '5 invalid-mdx The text is nested more than 30 levels deep.';
    expect(read(head + deep).problems).toEqual([tooDeep]);
    expect(read(head + some).problems).not.toContain(tooDeep);
  });
});
