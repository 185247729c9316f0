import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/content-reader/mdx-document.ts';

const check = (body: string, file = 'content/x.mdx') =>
  parseMdx(file, `---\na: 1\n---\n\n${body}\n`).problems.map(
    ({ rule, line, message }) => `${line} ${rule} ${message}`,
  );

describe('the outline', () => {
  it.each([
    '## One\n\n### Two\n\n#### Three\n\n## Four',
    '<H id="a">One</H>\n\n### Two',
    '<Positions/>\n\n### Two',
    '## Who\n\n<People/>\n\n### Beside',
  ])('takes %s', (body) => {
    expect(check(body, 'content/overview.mdx')).toEqual([]);
  });

  it.each([
    ['### Two', '5 invalid-outline A heading of level 3 follows one of level 1.'],
    ['## One\n\n#### Three', '7 invalid-outline A heading of level 4 follows one of level 2.'],
    [
      '<H id="a">One</H>\n\n#### Three\n\n##### Four',
      '7 invalid-outline A heading of level 4 follows one of level 2.',
    ],
    ['<People/>', '5 invalid-component <People/> stands under no heading.'],
  ])('refuses %j where it is written, and what follows from it once', (body, problem) => {
    expect(check(body, 'content/overview.mdx')).toEqual([problem]);
  });
});

describe('components', () => {
  it.each([
    '<Cite at="5"/>',
    'Text. <Cite source="minutes"/>',
    '<Quote id="a"/>',
    'A <Quote id="a">run</Quote>.',
    'A <Term source="minutes">word</Term>.',
    '<Background source="a b">\n\nText.\n\n</Background>',
    '<Background source="a">\n\n<Quote id="a"/>\n\n</Background>',
    'Text. <Silent/>',
    'See <Entry id="a">*that*</Entry>.',
    '<H id="why-not">Why</H>',
    '<Positions/>',
  ])('takes %s', (body) => {
    expect(check(body)).toEqual([]);
  });

  it.each(['<Timeline/>', '<Meetings/>', '<H id="who">Who</H>\n\n<People/>'])(
    'takes %s on the overview alone',
    (body) => {
      expect(check(body, 'content/overview.mdx')).toEqual([]);
      expect(check(body)).toEqual([expect.stringContaining('stands outside the overview')]);
    },
  );

  it.each([
    ['<Cite/>', '5 invalid-component <Cite> needs exactly one of: at, source.'],
    ['<Cite at=""/>', '5 invalid-component <Cite> needs exactly one of: at, source.'],
    ['<Cite at="1" source="a"/>', '5 invalid-component <Cite> needs exactly one of: at, source.'],
    ['<Quote/>', '5 invalid-component <Quote> needs "id".'],
    ['<Term>a</Term>', '5 invalid-component <Term> needs "source".'],
    ['<Entry id="a"/>', '5 invalid-component <Entry> is empty.'],
    ['<Entry id="a"> </Entry>', '5 invalid-component <Entry> is empty.'],
    ['<H id="a"></H>', '5 invalid-component <H> is empty.'],
    ['<Background source="a"/>', '5 invalid-component <Background> is empty.'],
    ['<Silent>a</Silent>', '5 invalid-component <Silent> holds no text.'],
    ['<Positions entry="a"/>', '5 invalid-component <Positions> has no attribute "entry".'],
    ['<Cite ats="1"/>', '5 invalid-component <Cite> has no attribute "ats".'],
    ['<Cite at="1" at="2"/>', '5 invalid-component <Cite> has "at" twice.'],
    ['<Cite at={5}/>', '5 forbidden-code <Cite> has an attribute that is not plain text.'],
    ['<Cite {...a}/>', '5 forbidden-code <Cite> has an attribute that is not plain text.'],
    ['<Cite at/>', '5 forbidden-code <Cite> has an attribute that is not plain text.'],
    ['<H id="Why Not">a</H>', '5 invalid-id The anchor "Why Not" is not an id.'],
    ['<H id="1">a</H>', '5 invalid-id The anchor "1" is not an id.'],
    ['<Cites at="1"/>', '5 unknown-component There is no component <Cites>.'],
    ['<quote id="a"/>', '5 forbidden-code HTML such as <quote> is not written in content.'],
    ['<toString/>', '5 forbidden-code HTML such as <toString> is not written in content.'],
    ['<svg:a/>', '5 forbidden-code HTML such as <svg:a> is not written in content.'],
    ['a\n\nb <br/>', '7 forbidden-code HTML such as <br> is not written in content.'],
  ])('refuses %s', (body, problem) => {
    expect(check(body)).toEqual([problem]);
  });

  it('says all that is wrong with one of them', () => {
    expect(check('<Cite on="a" in="b">c</Cite>')).toEqual([
      '5 invalid-component <Cite> has no attribute "on".',
      '5 invalid-component <Cite> has no attribute "in".',
      '5 invalid-component <Cite> holds no text.',
    ]);
  });

  it('knows an anchor again on the same page', () => {
    expect(check('<H id="a">A</H>\n\n<H id="b">B</H>\n\n<H id="a">C</H>')).toEqual([
      '9 duplicate-id The anchor "a" stands twice on this page.',
    ]);
  });
});

describe('Markdown', () => {
  it.each([
    '## Why',
    '- a\n- b\n\n1. c',
    '| a |\n| - |\n| b |',
    '**a** and *b*',
    '[a](https://a.example/b?c=d#e)',
    '[a](mailto:a@b.example)',
    'https://a.example/',
    '{/* a */}',
    '{/* a\n * b */}',
    '***',
  ])('takes %j', (body) => {
    expect(check(body)).toEqual([]);
  });

  it.each([
    ['# Why', '5 invalid-outline The h1 is the title of the entry.'],
    ['Why\n===', '5 invalid-outline The h1 is the title of the entry.'],
    ['![a](b.png)', '5 invalid-image Content has no images.'],
    ['`a`', '5 forbidden-code Content has no code.'],
    ['~~~\na\n~~~', '5 forbidden-code Content has no code blocks.'],
    ['~~a~~', '5 forbidden-code Content has no struck-out text.'],
    ['- [x] a', '5 forbidden-code Content has no boxes to tick.'],
    ['> a', '5 unverified-quotation A block quotation is typed.'],
    ['{a}', '5 forbidden-code Content holds no {expressions}.'],
    ['a {1} b', '5 forbidden-code Content holds no {expressions}.'],
    ['{/* a */ b /* c */}', '5 forbidden-code Content holds no {expressions}.'],
    ['{// a\n}', '5 forbidden-code Content holds no {expressions}.'],
    ['import a from "b"', '5 forbidden-code Content does not import or export.'],
    ['export default 1', '5 forbidden-code Content does not import or export.'],
    ['[a](/b/)', '5 broken-link The link "/b/" is written by hand.'],
    ['[a](#b)', '5 broken-link The link "#b" is written by hand.'],
    ['[a](b.mdx)', '5 broken-link The link "b.mdx" is written by hand.'],
    ['[a]()', '5 broken-link The link "" is written by hand.'],
    ['[a](file:///b)', '5 unsafe-html The address "file:///b" is not one that readers may open.'],
    ['[a](VBScript:b)', '5 unsafe-html The address "VBScript:b" is not one that readers may open.'],
    ['[a][b]\n\n[b]: /c', '7 broken-link The link "/c" is written by hand.'],
  ])('refuses %j', (body, problem) => {
    expect(check(body)).toEqual([problem]);
  });
});
