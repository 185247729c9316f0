import { ABROAD } from '../words/abroad.ts';
import type { OtherWords } from '../words/search-words.ts';
import type { Abroad } from './from-abroad.ts';
import { type Alike, ONLY_FOR } from './thesaurus.ts';
import { normalise, words } from '../names/normalise.ts';

/** The tables of a language as the browser gets them. */
export const otherWordsOf = (table: OtherWords): { otherWords: Alike; abroad: Abroad } => ({
  otherWords: {
    forms: rows(table.forms ?? '').map(words),
    alike: rows(table.alike).map(group),
    phrases: rows(table.phrases ?? '').map(phrase),
    light: words(table.light),
    lightEndings: words(table.lightEndings ?? ''),
    before: words(table.before),
    numbers: {
      units: words(table.numbers.units),
      tens: words(table.numbers.tens),
      cut: table.numbers.cut,
    },
  },
  abroad: table.column === undefined ? {} : abroadFor(table.column),
});

/** The words of a group, with `ONLY_FOR` between those that are asked and those that only stand for them. */
const group = (row: string): string[] =>
  row.split(ONLY_FOR).flatMap((part, i) => [...(i > 0 ? [ONLY_FOR] : []), ...words(part)]);

const phrase = (row: string): [string[], string[]] => {
  const [together = '', alone = ''] = row.split('=');
  return [words(together), words(alone)];
};

const rows = (table: string): string[] => table.split('\n').filter((row) => row.trim() !== '');

/** What each word of the other columns is in one of them. The first meaning counts. */
function abroadFor(column: number): Record<string, string> {
  const said = rows(ABROAD).flatMap((row) => {
    const cells = row.split(';');
    const own = normalise(cells[column] ?? '');
    // The first language has phrases, the others have several words for one.
    const meaning = column === 0 ? own : (own.split(' ')[0] ?? '');
    return cells
      .flatMap((cell, i) => (i === column || meaning === '' ? [] : wordsIn(cell, i)))
      .filter((word) => word !== meaning)
      .map((word) => [word, meaning] as const);
  });
  return Object.fromEntries(said.toReversed());
}

/** A phrase of the first language is no word of it by itself: `in` of `son in law` means nothing. */
function wordsIn(cell: string, column: number): string[] {
  const found = words(cell);
  return column === 0 && found.length > 1 ? [] : found;
}
