import { expect, it } from 'vitest';
import { TABLES, withMarks, type Words } from '../../../src/words/words.ts';

/** A head that is too long or too short is refused by every build of a briefing in that language. */
it.each(Object.entries<Words>(TABLES))('the table %s has heads that fit', (_, words) => {
  const sections = Object.values(words.sections);
  expect(sections.filter(({ title }) => title.length > 60)).toEqual([]);
  expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
  const descriptions = [
    ...sections.map(({ summary }) => summary),
    words.claimPages.paragraphSummary('12'),
    words.claimPages.notSaidSummary,
    words.claimPages.more(words.marks.paragraph('12'), 12, 14),
    words.page.partOfList(words.sections.search.title, 'A'),
    words.newsletter.previewSummary,
    ...sections.flatMap(({ title }) => [
      words.print.sectionSummary(words.claimPages.withPart(title, 12), 14),
      words.newsletter.sectionSummary(words.claimPages.withPart(title, 12), 14),
    ]),
  ];
  expect(descriptions.filter(({ length }) => length < 50 || length > 160)).toEqual([]);
});

it('gives a quotation within a text the marks of its language', () => {
  expect(withMarks('Sie sagt “nein” dazu.', { quote: { open: '„', close: '“' } })).toBe(
    'Sie sagt „nein“ dazu.',
  );
});
