import { expect, it } from 'vitest';
import { leftOut } from '../../../src/hosting/left-out.ts';

it('says what a build leaves out, and nothing of one that is whole', () => {
  expect(leftOut({ cards: false })[0]).toMatch(/^Without SITE_URL .*feeds, sitemap/);
  const siteUrl = 'https://news.example';
  expect(leftOut({ siteUrl, cards: false })).toEqual(['With CARDS=0 it has no social cards.']);
  expect(leftOut({ siteUrl, cards: true })).toEqual([]);
  expect(leftOut({ siteUrl, cards: true, language: 'en-AU' })).toEqual([]);
  expect(leftOut({ siteUrl, cards: true, language: 'ar' })).toEqual([
    'The words of the interface stay English: src/words/ has no table for "ar".',
    'It has no social cards: their typefaces lack the letters of "ar".',
  ]);
});
