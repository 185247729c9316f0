import { expect, it } from 'vitest';
import { leftOut } from '../../../src/hosting/left-out.ts';

it('says what a build leaves out, and nothing of one that is whole', () => {
  expect(leftOut({ cards: false })[0]).toMatch(/^Without SITE_URL .*feeds, sitemap/);
  const siteUrl = 'https://news.example';
  expect(leftOut({ siteUrl, cards: false })).toEqual(['With CARDS=0 it has no social cards.']);
  expect(leftOut({ siteUrl, cards: true })).toEqual([]);
  expect(leftOut({ siteUrl, cards: true, language: 'en-AU' })).toEqual([]);
  const undrawn = ['王小明', 'Nguyễn', 'c', 'd', 'e', 'f', 'g'];
  expect(leftOut({ siteUrl, cards: true, undrawn })).toEqual([
    'No social card, since their typefaces lack letters of it: 王小明; Nguyễn; c; d; e and 2 more.',
  ]);
  expect(leftOut({ siteUrl, cards: true, language: 'ar' })).toEqual([
    'The words of the interface stay English: src/words/ has no table for "ar".',
    'It has no social cards: their typefaces lack the letters of "ar".',
  ]);
});
