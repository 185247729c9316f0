import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/model/citations-and-quotations/article.ts';
import {
  verifyBriefing,
  wrongArticle,
} from '../../../../src/model/citations-and-quotations/verify-briefing.ts';
import { river } from '../../../helpers/river.ts';

const TEXT = readFileSync('tests/fixtures/river/article.txt', 'utf8');

describe('verifyBriefing', () => {
  it('finds nothing wrong between the fixture and its article', () => {
    expect(verifyBriefing(river, TEXT).problems).toEqual([]);
  });

  it('vouches for statements and printed dates, and for no inferred one', () => {
    const { statements, events } = verifyBriefing(river, TEXT);
    const all = [...river.entries.values()].filter(({ section }) => section === 'statements');
    expect(all.length).toBeGreaterThan(0);
    expect(statements).toEqual(all);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ when }) => when.basis === 'printed')).toBe(true);
  });

  it('holds words, dates and paragraphs against the article all at once', () => {
    const rules = verifyBriefing(river, 'A headline.\nA paragraph.').problems.map(
      ({ rule }) => rule,
    );
    expect(new Set(rules)).toEqual(
      new Set(['not-in-article', 'unprinted-date', 'unknown-paragraph']),
    );
  });

  it('reads the marks that the editor has set', () => {
    const meta = { ...river.meta, quotationMarks: 'single' as const };
    expect(verifyBriefing({ ...river, meta }, TEXT).article.marks).toBe('single');
  });
});

describe('wrongArticle', () => {
  const article = parseArticle('Head\nShe spoke.');

  it('is content with the article of the record, and with a first one', () => {
    expect(wrongArticle(article.sha256, article, 'f')).toEqual([]);
    expect(wrongArticle(undefined, article, 'f')).toEqual([]);
  });

  it('stops for another text, so that no record is written over by mistake', () => {
    expect(wrongArticle('0'.repeat(64), article, 'content/verified.json')).toEqual([
      {
        rule: 'wrong-article',
        file: 'content/verified.json',
        line: 1,
        message: `The article is not the one that was verified before (SHA-256 ${article.sha256.slice(0, 12)}…, not 000000000000…).`,
        hint: 'Check the file; if the article itself was changed, run verify with --replace.',
      },
    ]);
  });
});
