import { expect, it } from 'vitest';
import { uncitedHeadings } from '../../../../src/model/citations-and-quotations/uncited-headings.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

const isName = (word: string) => word === 'Nora' || word === 'mcHale';
/** What each heading says that the first text under it does not. */
const missing = (text: string, language = 'en') =>
  uncitedHeadings(parseBody(text), isName, language).map((found) => found.missing);

it.each([
  ['a name', 'The talks with Ada', ['Ada']],
  ['a name that stands first', 'Nora and the weir', ['Nora']],
  ['a figure', 'The weir in 2030', ['2030']],
  ['a figure with a mark in it', 'Some 1,200 litres', ['1,200']],
  ['each of them', 'The weir of Ada in 2030', ['Ada', '2030']],
  ['a name with a mark in it', 'The talks with O’Brien', ['O’Brien']],
])('names %s that its section does not have', (_, heading, expected) => {
  expect(missing(`## ${heading}\n\nThe weir is shut. <Cite at="1"/>`)).toEqual([expected]);
});

it.each([
  ['the first word, which has a capital anyway', 'Weirs', 'They are shut.'],
  ['words in small letters, whatever is in them', 'The eBay sale', 'It is over.'],
  ['a word in small letters of which some entry is called', 'The mcHale plan', 'It is shut.'],
  ['names that the text has, in any case', 'The talks with Ada', 'Then ADA spoke.'],
  ['a figure that the text sets a comma in', 'Some 1140 litres', 'It lost 1,140.'],
  ['the owner whom the text names', 'Peskov’s weir of Dogs’', 'Peskov and dogs.'],
  ["the owner whom the text names, typed straight, of Peskov's", "The weir of Ada's", 'Ada spoke.'],
])('asks nothing of %s', (_, heading, text) => {
  expect(missing(`## ${heading}\n\n${text} <Cite at="1"/>`)).toEqual([]);
});

it('tells the line and the words, and looks no further than the first text under the heading', () => {
  const text =
    '## The weir\n\nShut. <Cite at="1"/>\n\n## The talks with Ada\n\nThey met. <Cite at="1"/>\n\nAda spoke. <Cite at="1"/>';
  expect(uncitedHeadings(parseBody(text), isName, 'en')).toEqual([
    { text: 'The talks with Ada', line: 5, missing: ['Ada'] },
  ]);
  expect(missing('## The talks with Ada')).toEqual([['Ada']]);
  expect(missing('## …\n\nShut. <Cite at="1"/>')).toEqual([]);
});

it('takes no noun for a name where every noun has a capital, but the name of an entry', () => {
  expect(missing('## Nach dem Regen\n\nEs regnet. <Cite at="1"/>', 'de')).toEqual([]);
  expect(missing('## Der Regen und Nora\n\nEs regnet. <Cite at="1"/>', 'de')).toEqual([['Nora']]);
});
