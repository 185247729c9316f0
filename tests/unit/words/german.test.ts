import { describe, expect, it } from 'vitest';
import { DE } from '../../../src/words/de.ts';
import { withMarks } from '../../../src/words/words.ts';

/** What would stand wrong on a German page. */
describe('German labels within a sentence', () => {
  it.each([
    ['Zitat', 'Zitat'],
    ['Berichtete Handlung', 'berichtete Handlung'],
    ['Sinngemäße Wiedergabe', 'sinngemäße Wiedergabe'],
    ['Ohne Datum', 'ohne Datum'],
    ['Nachrichtenagentur', 'Nachrichtenagentur'],
    ['Nach: ', 'nach: '],
    ['Amtlicher Text oder amtliche Seite', 'amtlicher Text oder amtliche Seite'],
  ])('%j is %j', (label, within) => {
    expect(DE.inText(label)).toBe(within);
  });
});

describe('what the drawing of meetings shows', () => {
  it.each([
    [1, 1, 3, 'Ein Treffen.'],
    [5, 2, 3, 'Fünf Treffen. Bei zwei davon saßen alle drei Seiten am Tisch.'],
    [3, 0, 4, 'Drei Treffen. Bei keinem saßen alle vier Seiten am Tisch.'],
    [2, 2, 3, 'Zwei Treffen. Bei jedem saßen alle drei Seiten am Tisch.'],
    [14, 1, 3, '14 Treffen. Bei einem davon saßen alle drei Seiten am Tisch.'],
  ])('%i meetings, %i with all of %i sides', (meetings, withAll, sides, sentence) => {
    expect(DE.meetings.summary(meetings, withAll, sides)).toBe(sentence);
  });
});

it('has no kind of entry, statement or source whose first word keeps the capital of an adjective', () => {
  const kept = [DE.kinds, DE.forms, DE.sourceTypes]
    .flatMap((table) => Object.values(table))
    .filter((label) => / \p{Lu}/u.test(label) && DE.inText(label) === label)
    .filter((label) => /^\p{L}+(?:e|er|es) /u.test(label));
  expect(kept).toEqual(['Studie oder Analyse', 'Seite einer Organisation']);
});

it('counts in German', () => {
  expect(DE.page.from(1)).toBe('Aus einem Artikel und 1 Hintergrunddokument.');
  expect(DE.page.from(2)).toBe('Aus einem Artikel und 2 Hintergrunddokumenten.');
  expect(DE.cards.paragraphs(['5', '6', '7'])).toBe('Absätze 5, 6 und 7 des Artikels');
});

it('gives a quotation within a text the marks of its language', () => {
  expect(withMarks('Sie sagt “nein” dazu.', DE)).toBe('Sie sagt „nein“ dazu.');
});
