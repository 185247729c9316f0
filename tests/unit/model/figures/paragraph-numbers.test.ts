import { describe, expect, it } from 'vitest';
import { dayWords } from '../../../../src/dates/day-words.ts';
import { parseArticle } from '../../../../src/model/citations-and-quotations/article.ts';
import { numbersByParagraph } from '../../../../src/model/figures/paragraph-numbers.ts';

describe('what is kept of each paragraph', () => {
  it('are its numbers and days, and none of its words', () => {
    const article = parseArticle(
      'The weir\nAda Abbot shut it on Tuesday, May 4.\nNobody came.\nIt cost 9 million, she said yesterday, 28 in all.',
    );
    expect(numbersByParagraph(article, 'en')).toEqual({
      1: ['May 4', 'Tuesday'],
      3: ['9 million', '28', 'yesterday'],
    });
  });
});

describe('dayWords', () => {
  it.each([
    ['en', 'on Tuesday', true],
    ['en', 'on Tuesdays', true],
    ['en', 'on May 4', false],
    ['de', 'am Dienstag', true],
    ['de', 'gestern', true],
    ['fr', 'mardi soir', true],
    ['fr', "dès aujourd'hui", true],
    ['uk', 'у середу', true],
    ['uk', "у п'ятницю", true],
    ['uk', 'у квітні', false],
  ])('%s: %s', (language, text, is) => {
    expect(dayWords(language).test(text)).toBe(is);
  });
});
