import { describe, expect, it } from 'vitest';
import {
  QUOTATION_STYLE_NAMES,
  type QuotationStyleName,
} from '../../../../src/model/citations-and-quotations/quotation-styles.ts';
import {
  findStyle,
  mixedSpans,
  quotedSpans,
} from '../../../../src/model/citations-and-quotations/quoted-spans.ts';
import { metaSchema } from '../../../../src/schemas/entries.ts';

const read = (name: QuotationStyleName, ...paragraphs: string[]) =>
  quotedSpans(paragraphs, name).map(({ spans }, index) =>
    spans.map(({ start, end }) => paragraphs[index]?.slice(start, end)),
  );

describe('quotedSpans', () => {
  it.each<[string, QuotationStyleName, string, string[]]>([
    ['double marks', 'double', '“One,” he said. “Two.”', ['One,', 'Two.']],
    ['straight marks', 'double', '"One," he said. ("Two.")', ['One,', 'Two.']],
    ['straight marks with punctuation outside', 'double', 'He said "one". "Two"?', ['one', 'Two']],
    ['single marks', 'single', '‘One,’ he said. ‘It’s two.’', ['One,', 'It’s two.']],
    ['straight single marks', 'single', "'One,' he said. 'It's two.'", ['One,', "It's two."]],
    ['no apostrophes', 'single', "The owners’ weir, O’Brien's and the '90s’ weir", []],
    [
      'a possessive inside',
      'single',
      '‘The owners’ view is clear,’ he said.',
      ['The owners’ view is clear,'],
    ],
    ['a plural that ends a quotation', 'single', 'The ‘owners’ and the anglers’ weir', ['owners']],
    [
      'a plural before another quotation',
      'single',
      'Of ‘owners’ she said: ‘No.’',
      ['owners', 'No.'],
    ],
    ['guillemets', 'guillemets', '«Un», dit-il. « Deux »', ['Un', ' Deux ']],
    ['corners', 'corner', '他說「我們需要時間」。「好」', ['我們需要時間', '好']],
    ['guillemets that point inwards', 'inward', '»Eins«, sagte er. »Zwei«', ['Eins', 'Zwei']],
    ['low marks', 'low', '„Eins“, sagte er. „Zwei”', ['Eins', 'Zwei']],
    ['quotations inside quotations', 'double', '“She said ‘no’ to us.”', ['She said ‘no’ to us.']],
    [
      'the same marks inside',
      'double',
      '“She said “no” to us.” He left.',
      ['She said “no” to us.'],
    ],
    ['double inside single', 'single', '‘She said “no” to us.’', ['She said “no” to us.']],
    ['single inside guillemets', 'guillemets', '«Il a dit „non“.»', ['Il a dit „non“.']],
    ['a measure in inches', 'double', 'At 5"10 he said "no" and left.', ['no']],
    ['a measure before a space', 'double', 'A 5" pipe is "long" here.', ['long']],
    ['a measure inside', 'double', '"He is 5"10 tall," she said.', ['He is 5"10 tall,']],
    ['a mark that nothing closes', 'double', 'He “ran. She said “no” to it.', ['no']],
    ['a mark that nothing opens', 'double', 'He ran.” She said “no” to it.', ['no']],
    ['nothing between marks', 'double', '“” and “ ”', []],
  ])('reads %s', (_, style, text, expected) => {
    expect(read(style, text)).toEqual([expected]);
  });

  it('goes on to the end of a paragraph whose quotation the next one takes up', () => {
    expect(
      read('double', 'He said: “One.', '“Two ‘three’.', '“Four,” and left.', 'He “ran.', 'No.”'),
    ).toEqual([['One.'], ['Two ‘three’.'], ['Four,'], [], []]);
    expect(read('single', '‘It’s one.', '‘Two.’')).toEqual([['It’s one.'], ['Two.']]);
    expect(read('double', '"One.', '"Two."')).toEqual([['One.'], ['Two.']]);
  });

  it('tells which marks have no partner', () => {
    expect(quotedSpans(['He “ran. “No” he said.”'], 'double')[0]?.lone).toEqual([]);
    expect(quotedSpans(['He “ran. “No” he said.'], 'double')[0]?.lone).toEqual([3]);
    expect(quotedSpans(['He ran.”'], 'double')[0]?.lone).toEqual([7]);
  });
});

describe('findStyle', () => {
  it.each<[QuotationStyleName, string]>([
    ['double', 'He said: “It’s ‘no’ for us.” It was the owners’ weir.'],
    ['double', "It's O'Brien's weir."],
    ['single', '‘It’s “no” for us,’ he said.'],
    ['single', "'It's no,' he said of O'Brien's weir."],
    ['guillemets', 'Il a dit: «Elle a dit „non“.»'],
    ['guillemets', '«Ні», – сказав виданню «Час» один із членів делегації «Схід».'],
    ['inward', 'Er sagte: »Sie sagte ›nein‹.« Und: »Ja.«'],
    ['low', 'Er sagte: „Sie sagte ‚nein‘.“'],
  ])('finds %s marks in %j', (style, text) => {
    expect(findStyle(['A headline', text])).toBe(style);
  });
});

describe('mixedSpans', () => {
  const mixed = (text: string) => {
    const { spans, others } = mixedSpans([text], findStyle([text]));
    return [...others, ...(spans[0] ?? []).map(({ start, end }) => text.slice(start, end))];
  };

  it.each<[string, string[]]>([
    [
      '“We have moved three times and more.” ‘They have not moved,’ he said. “Not once.”',
      ['single', 'We have moved three times and more.', 'They have not moved,', 'Not once.'],
    ],
    ['‘Nobody will,’ he said. 「是」', ['corner', 'Nobody will,', '是']],
    ['«Nobody will,» he said. “We have moved.”', ['guillemets', 'Nobody will,', 'We have moved.']],
    [
      'Er sagte: „Wir kommen heute.“ Sie: »Nie.« Und: »Nun.«',
      ['inward', 'Wir kommen heute.', 'Nie.', 'Nun.'],
    ],
    ['‘We have moved,’ he said. "I see," she said.', ['double', 'We have moved,', 'I see,']],
    [
      'Er sagte: „Wir kommen heute.“ ‚Nie‘, rief ›einer‹. «Doch.»',
      ['guillemets', 'Wir kommen heute.', 'Doch.'],
    ],
  ])('has each quotation of %s', (text, found) => {
    expect(mixed(text)).toEqual(found);
  });

  it.each([
    [
      'a quotation inside another',
      '“He said: ‘Go home.’ I went.”',
      ['He said: ‘Go home.’ I went.'],
    ],
    ['a title', '“I read it,” she said of ‘Wet Feet’ again.', ['I read it,']],
    ['apostrophes', '“I know,” she said of the ’90s. The owners’ view was old.', ['I know,']],
    ['an apostrophe before one', '"Go," he said. The Smiths\' dogs\' bowls. "No."', ['Go,', 'No.']],
    [
      'straight ones',
      '"Go on, all of you," he said. \'Tis late. The dogs\' home.',
      ['Go on, all of you,'],
    ],
  ])('leaves out %s', (_, text, found) => {
    expect(mixed(text)).toEqual(found);
  });
});

it('has the styles that briefing.yaml takes', () => {
  expect(metaSchema.shape.quotationMarks.unwrap().options).toEqual(QUOTATION_STYLE_NAMES);
});
