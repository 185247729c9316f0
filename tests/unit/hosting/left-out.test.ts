import { expect, it } from 'vitest';
import { leftOut } from '../../../src/hosting/left-out.ts';

it('says what a build leaves out, and nothing of one that is whole', () => {
  expect(leftOut({ cards: false })).toMatch(/^Without SITE_URL .*feeds, sitemap/);
  const siteUrl = 'https://news.example';
  expect(leftOut({ siteUrl, cards: false })).toBe('With CARDS=0 it has no social cards.');
  expect(leftOut({ siteUrl, cards: true })).toBeUndefined();
  expect(leftOut({ siteUrl, cards: true, language: 'uk' })).toBeUndefined();
  expect(leftOut({ siteUrl, cards: true, language: 'ar' })).toBe(
    'It has no social cards: their typefaces lack the letters of "ar".',
  );
});
