import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/model/citations-and-quotations/article.ts';
import {
  printedDates,
  verifyDates,
} from '../../../../src/model/citations-and-quotations/verify-dates.ts';
import { event, statement, UNDATED } from '../../../helpers/make-entries.ts';

const TEXT = 'Head\nOn May 4 she spoke.\nShe went on.\nIt shut in March 2031.';
const check = (
  ...entries: Parameters<typeof printedDates>[0] extends Iterable<infer One> ? One[] : never
) =>
  verifyDates(printedDates(entries), parseArticle(TEXT), 2031).map(
    ({ rule, message, hint }) => `${rule} ${message} ${hint}`,
  );
const printed = (date: string) => ({ ...UNDATED, date, basis: 'printed' as const });

describe('a date that is marked as printed', () => {
  it('is fine where a paragraph of the statement prints it', () => {
    expect(check(statement('s', { at: ['2', '1'], when: printed('2031-05-04') }))).toEqual([]);
    expect(check(event('e', { ...printed('2031-03'), cites: ['3'] }))).toEqual([]);
  });

  it.each([
    [
      'a statement whose day stands elsewhere',
      statement('s', { at: ['2'], when: printed('2031-05-04') }),
      'unprinted-date "s": paragraph 2 does not print 2031-05-04. It stands in 1. Leave "when" out to carry the day over from its event, or write basis: inferred with a note.',
    ],
    [
      'a day that is off by one',
      statement('s', { at: ['1'], when: printed('2031-05-05') }),
      'unprinted-date "s": paragraph 1 does not print 2031-05-05. No paragraph does. Leave "when" out to carry the day over from its event, or write basis: inferred with a note.',
    ],
    [
      'an event that cites another paragraph',
      event('e', { ...printed('2031-05-04'), cites: ['2', '3'] }),
      'unprinted-date "e": paragraph 2, 3 does not print 2031-05-04. It stands in 1. Cite the paragraph that prints it, or write basis: inferred with a note.',
    ],
    [
      'an event with a day where a month is printed',
      event('e', { ...printed('2031-03-01'), cites: ['3'] }),
      'unprinted-date "e": paragraph 3 does not print 2031-03-01. No paragraph does. Cite the paragraph that prints it, or write basis: inferred with a note.',
    ],
  ])('is refused for %s', (_, entry, expected) => {
    expect(check(entry)).toEqual([expected]);
  });

  it('is nobody’s business where it is inferred, from background, or none', () => {
    const when = { ...UNDATED, date: '2031-05-09' };
    expect(check(event('a', { ...when, basis: 'inferred' }), event('b'), statement('c'))).toEqual(
      [],
    );
  });
});
