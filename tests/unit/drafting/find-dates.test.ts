import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/model/citations-and-quotations/article.ts';
import { findDates } from '../../../src/drafting/find-dates.ts';

const found = (...lines: string[]) => findDates(parseArticle(lines.join('\n')).paragraphs);

describe('findDates', () => {
  it.each([
    ['on 14 March 2031', '14 March 2031', '2031-03-14'],
    ['on March 14, 2031', 'March 14, 2031', '2031-03-14'],
    ['since May 2031', 'May 2031', '2031-05'],
    ['from 3 to 5 June 2031', '3 to 5 June 2031', '2031-06-03/2031-06-05'],
  ])('reads %s', (text, printed, date) => {
    expect(found(text)).toEqual([{ text: printed, date, paragraphs: [0] }]);
  });

  it.each([
    ['on Dec 2', 'Dec 2'],
    ['on Tuesday', 'Tuesday'],
    ['in June', 'June'],
  ])('gives %s no year that is not printed', (text, printed) => {
    expect(found(text)).toEqual([{ text: printed, paragraphs: [0] }]);
  });

  it.each(['yesterday', 'last month', '3 days ago', 'at 10:30', 'It may rain.', 'paragraph 12'])(
    'takes %s for no date',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('names each date once, with its paragraphs', () => {
    expect(found('On Dec 2 and dec 2', 'Nothing', 'Dec 2')).toEqual([
      { text: 'Dec 2', paragraphs: [0, 2] },
    ]);
  });
});
