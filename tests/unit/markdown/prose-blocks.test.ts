import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../src/markdown/own-words.ts';
import { proseBlocks } from '../../../src/markdown/prose-blocks.ts';
import { parseBody } from '../../helpers/parse-body.ts';

const blocks = (text: string) => proseBlocks(parseBody(text));

describe('proseBlocks', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['a paragraph of two lines', 'One\ntwo.', ['One\ntwo.']],
    ['items of lists', '- One.\n- Two.\n  1. Three.', ['One.', 'Two.', 'Three.']],
    [
      'rows of tables, not their head',
      '| a | b |\n| - | - |\n| c | d |\n| e | f |',
      ['c d', 'e f'],
    ],
    ['the only row of a table', '| a | b |\n| - | - |', ['a b']],
    ['background', '<Background source="m">\n\nOne.\n\n- Two.\n\n</Background>', ['One.', 'Two.']],
    ['emphasis and links', 'A *b* [c](https://d.example) **e**.', ['A b c e.']],
    ['no headings', '## One\n\n<H id="two">Two</H>\n\nThree.', ['Three.']],
    ['no rules and comments', '***\n\n{/* a */}', []],
    ['no components alone on a line', '<Positions/>\n\n<Timeline/>\n\n<People/>', []],
    ['marks around a run of a quotation', 'He said <Quote id="q">no</Quote>.', ['He said “no”.']],
    ['marks around an expression', 'A <Term source="m">wet</Term> year.', ['A “wet” year.']],
    ['a quotation as a block', '<Quote id="q"/>', ['']],
    ['nothing', '', []],
  ])('finds %s', (_, text, expected) => {
    expect(blocks(text).map((block) => block.text)).toEqual(expected);
  });

  it('tells quotations from prose', () => {
    expect(blocks('<Quote id="q"/>\n\nA <Quote id="q"/>.').map(({ kind }) => kind)).toEqual([
      'quotation',
      'prose',
    ]);
  });

  it('counts lines from the top of the file', () => {
    expect(blocks('One.\n\n- Two.\n- Three.').map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  it('knows the documents around a block', () => {
    const text = `One.

<Background source="a b">

Two.

<Background source="c">

Three.

</Background>

</Background>`;
    expect(blocks(text).map(({ background }) => background)).toEqual([
      [],
      ['a', 'b'],
      ['a', 'b', 'c'],
    ]);
  });

  it('collects what stands in a block, with its place in the text', () => {
    const [block] = blocks(
      'See <Entry id="weir">the weir</Entry>: <Quote id="q">shut</Quote>. <Cite at="1,2"/> <Silent/>',
    );
    expect(block?.text).toBe('See the weir: “shut”.  ');
    expect(block?.marks).toEqual([
      { name: 'Entry', id: 'weir', cites: [], text: 'the weir', offset: 4, line: 1 },
      { name: 'Quote', id: 'q', cites: [], text: 'shut', offset: 15, line: 1 },
      { name: 'Cite', cites: ['1', '2'], text: '', offset: 22, line: 1 },
      { name: 'Silent', cites: [], text: '', offset: 23, line: 1 },
    ]);
  });

  it.each<[string, string, [string, boolean, boolean][]]>([
    ['plain words', 'a', [['a', true, false]]],
    ['emphasis', '*a*', [['a', true, false]]],
    ['a link', '[a](https://b.example)', [['a', false, false]]],
    [
      'an entry',
      'x <Entry id="b">*a*</Entry>',
      [
        ['x ', true, false],
        ['a', false, false],
      ],
    ],
    [
      'a quotation',
      'x <Quote id="b">a</Quote>',
      [
        ['x ', true, false],
        ['a', false, true],
      ],
    ],
    [
      'an expression',
      'x <Term source="b">a</Term>',
      [
        ['x ', true, false],
        ['a', false, true],
      ],
    ],
  ])('says of %s whether names in it become links', (_, text, expected) => {
    const runs = blocks(text).flatMap((block) => block.runs);
    expect(runs.map(({ node, linkable, quoted }) => [node.value, linkable, quoted])).toEqual(
      expected,
    );
  });

  it('gives each run its place in the text of the block', () => {
    const [block] = blocks('A *b* <Quote id="q">c</Quote> d <Entry id="e">f</Entry>.');
    for (const { node, offset } of block?.runs ?? [])
      expect(block?.text.slice(offset, offset + node.value.length)).toBe(node.value);
    expect(block?.runs).toHaveLength(7);
  });
});

describe('ownWords', () => {
  const words = (text: string) => ownWords(parseBody(text)).map((piece) => piece.text);

  it.each<[string, string, string[]]>([
    ['paragraphs', 'One *and* two.', ['One and two.']],
    ['headings of both kinds', '## One\n\n<H id="two">Two</H>', ['One', 'Two']],
    ['cells, those of the head too', '| a | b |\n| - | - |\n| c | |', ['a', 'b', 'c', '']],
    ['lists and background', '<Background source="m">\n\n- One.\n\n</Background>', ['One.']],
    ['links and entries', '[a](https://b.example) <Entry id="c">d</Entry>', ['a d']],
    ['titles of links', '[a](https://b.example "c")', ['a', 'c']],
    ['titles of references', '[a][b]\n\n[b]: https://b.example "c"', ['a', 'c']],
    ['no quotations', 'He said <Quote id="q">no</Quote>.', ['He said \uFFFC.']],
    ['no expressions', 'A <Term source="m">*wet*</Term> year.', ['A \uFFFC year.']],
    ['no comments', '{/* a */}', []],
  ])('finds %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows the line of every place', () => {
    const [piece] = ownWords(parseBody('One\n*two\nthree* <Entry id="a">four</Entry>\nfive'));
    const line = (word: string) => piece?.lineAt(piece.text.indexOf(word));
    expect(['One', 'two', 'three', 'four', 'five'].map(line)).toEqual([1, 2, 3, 3, 4]);
  });
});
