import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/model/citations-and-quotations/article.ts';
import {
  verifyBriefing,
  wrongArticle,
} from '../../../../src/model/citations-and-quotations/verify-briefing.ts';
import type { Entry, Meta, Source } from '../../../../src/model/entries/entry.ts';
import { byId, event, party, placeOf, statement } from '../../../helpers/make-entries.ts';

const TEXT =
  'Talks end\nThey met on May 4. “Not now, and not before autumn,” she said.\nHe called it ‘a fine mess’.';
const printed = { date: '2031-05-04', basis: 'printed' as const, cites: ['1'] };
const said = statement('said', { words: 'Not now', at: ['1'] });
const talks = event('talks', printed);
const briefing = {
  entries: byId<Entry>(party('ada'), said, talks, event('flood', { date: '2019' })),
  article: {
    paragraphs: { '0': { gist: 'Head.' }, '1': { gist: 'No.' }, '2': { gist: 'A mess.' } },
    place: placeOf('sources.yaml'),
  } as unknown as Source,
  meta: { year: { value: 2031 } } as Meta,
};

describe('verifyBriefing', () => {
  it('finds nothing wrong where words, dates and paragraphs are those of the article', () => {
    expect(verifyBriefing(briefing, TEXT).problems).toEqual([]);
  });

  it('vouches for statements and printed dates, and for no inferred one', () => {
    const { statements, events } = verifyBriefing(briefing, TEXT);
    expect(statements).toEqual([said]);
    expect(events).toEqual([talks]);
  });

  it('holds words, dates and paragraphs against the article all at once', () => {
    const { problems } = verifyBriefing(briefing, 'A headline.\nA paragraph.');
    expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'statements.yaml not-in-article',
      'chronology/talks.mdx unprinted-date',
      'sources.yaml unknown-paragraph',
    ]);
  });

  it('misses no paragraphs of a source that could not be read', () => {
    const article = { ...briefing.article, paragraphs: {} };
    expect(verifyBriefing({ ...briefing, article }, TEXT).problems).toEqual([]);
  });

  it('takes a day that is printed without a year for one of the year that the editor names', () => {
    const { problems } = verifyBriefing({ ...briefing, meta: {} as Meta }, TEXT);
    expect(problems.map(({ rule }) => rule)).toEqual(['unprinted-date']);
  });

  it('reads the marks that the editor has set', () => {
    const meta = { ...briefing.meta, quotationMarks: 'single' as const };
    const entries = byId<Entry>(statement('mess', { words: 'a fine mess', at: ['2'] }));
    expect(verifyBriefing({ ...briefing, entries }, TEXT).problems).toHaveLength(1);
    expect(verifyBriefing({ ...briefing, entries, meta }, TEXT).problems).toEqual([]);
  });
});

describe('wrongArticle', () => {
  const read = () => parseArticle('Head\nShe spoke.');

  it('is content with the article of the record, and with a first one', () => {
    expect(wrongArticle(read().sha256, read(), 'f')).toEqual([]);
    expect(wrongArticle(undefined, read(), 'f')).toEqual([]);
  });

  it('stops for another text, so that no record is written over by mistake', () => {
    const article = read();
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
