import { describe, expect, it } from 'vitest';
import { collectBacklinks, findMentions, sentenceAt } from '../../../src/model/mentions.ts';
import { NameTrie } from '../../../src/names/name-trie.ts';
import { parseBody } from '../../helpers/parse-body.ts';

const names = new NameTrie([
  ['Nora O’Brien', 'nora'],
  ['O’Brien', 'nora'],
  ['River Trust', 'trust'],
  ['River', 'river'],
  ['Зеленський', 'zelensky'],
]);
const mentions = (text: string) =>
  findMentions(parseBody(text), names).map(({ id, sentence }) => `${id}: ${sentence}`);

describe('findMentions', () => {
  it.each<[string, string, string[]]>([
    ['a name', 'It rained. O’Brien spoke.', ['nora: O’Brien spoke.']],
    ['a straight apostrophe', "It rained. O'Brien spoke.", ["nora: O'Brien spoke."]],
    ['a possessive', 'The River’s bed.', ['river: The River’s bed.']],
    ['the longest name', 'The River Trust wrote.', ['trust: The River Trust wrote.']],
    [
      'each entry once, at its first mention',
      'O’Brien spoke. Nora O’Brien left. The River rose.',
      ['nora: O’Brien spoke.', 'river: The River rose.'],
    ],
    ['another script', 'Зеленський прийшов.', ['zelensky: Зеленський прийшов.']],
    [
      'an entry that the author links',
      'It rained. See <Entry id="weir">the weir</Entry> first. Done.',
      ['weir: See the weir first.'],
    ],
    [
      'a quotation in a sentence, with its marks',
      'She said <Quote id="nora-said">not now</Quote> again. Then it rained.',
      ['nora-said: She said “not now” again.'],
    ],
    ['a quotation of its own', '<Quote id="nora-said"/>', ['nora-said: ']],
    [
      'a list item and a table row',
      '- O’Brien left. <Cite at="1"/>\n\n| a |\n| --- |\n| the River rose |',
      ['nora: O’Brien left.', 'river: the River rose'],
    ],
    [
      'a sentence over two lines',
      'The River\nrose\nfast. It fell.',
      ['river: The River rose fast.'],
    ],
    [
      'a sentence without its citation',
      'The River rose. <Cite at="1"/> It fell. <Cite at="2"/>',
      ['river: The River rose.'],
    ],
    ['emphasis', 'The *River* rose. It fell.', ['river: The River rose.']],
    [
      'background',
      '<Background source="m">\n\nThe River rose.\n\n</Background>',
      ['river: The River rose.'],
    ],
    [
      'background on one line',
      '<Background source="m">The River rose. It fell.</Background>',
      ['river: The River rose.'],
    ],
    [
      'a clock time for what it is',
      'At 10:30 the River rose.',
      ['river: At 10:30 the River rose.'],
    ],
  ])('sees %s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each([
    ['headings', '## O’Brien'],
    ['public headings', '<H id="a">O’Brien</H>'],
    ['the head of a table', '| O’Brien |\n| --- |\n| a |'],
    ['quotations', '<Quote>O’Brien</Quote>'],
    ['expressions', 'A <Term source="m">River</Term>.'],
    ['links', '[O’Brien](https://a.example/)'],
    ['parts of words', 'Riverside, Brien and O’Brienesque.'],
  ])('sees no name in %s', (_, text) => {
    expect(mentions(text)).toEqual([]);
  });

  it('takes the earliest of a name and a link in one block', () => {
    expect(mentions('See <Entry id="river">it</Entry>. The River rose. O’Brien left.')).toEqual([
      'river: See it.',
      'nora: O’Brien left.',
    ]);
  });
});

describe('collectBacklinks', () => {
  it('lists who mentions whom, in the order of the bodies', () => {
    const backlinks = collectBacklinks(
      [
        ['overview', parseBody('O’Brien met the River Trust.')],
        ['weir', parseBody('O’Brien shut it.')],
      ],
      names,
    );
    expect([...backlinks]).toEqual([
      [
        'nora',
        [
          { from: 'overview', sentence: 'O’Brien met the River Trust.' },
          { from: 'weir', sentence: 'O’Brien shut it.' },
        ],
      ],
      ['trust', [{ from: 'overview', sentence: 'O’Brien met the River Trust.' }]],
    ]);
  });

  it('leaves out what an entry says of itself', () => {
    expect(collectBacklinks([['nora', parseBody('O’Brien spoke.')]], names).size).toBe(0);
  });
});

describe('sentenceAt', () => {
  it.each([
    ['One. Two. Three.', 6, 'Two.'],
    ['One? Two! Three.', 0, 'One?'],
    ['At 10:30 it rained. Then not.', 3, 'At 10:30 it rained.'],
    ['Half a sentence', 3, 'Half a sentence'],
    ['One.  \n Two.', 8, 'Two.'],
    ['One.', 99, 'One.'],
    ['', 0, ''],
    ['Am 2. Dezember, Nr. 5. Im März.', 20, 'Am 2. Dezember, Nr. 5.'],
    ['Es kostet 1,2 Mio. Euro. Im Jahr.', 2, 'Es kostet 1,2 Mio. Euro.'],
    ['In room 5. He left.', 12, 'He left.'],
  ])('of %j at %i is %j', (text, offset, sentence) => {
    expect(sentenceAt(text, offset)).toBe(sentence);
  });
});

describe('sentenceAt', () => {
  const text = 'It rained at 10:30. Mr. Abbott, who left, said so. Then it stopped.';
  it.each([
    [0, 'It rained at 10:30.'],
    [18, 'It rained at 10:30.'],
    [19, 'It rained at 10:30.'],
    [45, 'Mr. Abbott, who left, said so.'],
    [60, 'Then it stopped.'],
    [999, 'Then it stopped.'],
  ])('gives the sentence at %i', (offset, expected) => {
    expect(sentenceAt(text, offset)).toBe(expected);
  });

  it.each([
    'Am 2. Dezember tagte der Rat.',
    'Sie stammt aus dem 19. Jahrhundert.',
    'Das gilt z. B. Anna und Otto.',
    'Засідання відбулося у м. Київ.',
    'Le rapport de M. Blanc est paru.',
  ])('ends no sentence within %j', (sentence) => {
    expect(sentenceAt(`${sentence} ${sentence}`, 0)).toBe(sentence);
  });
});
