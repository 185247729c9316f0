/** A text of a table with where it stands: `dates.about`, `page.movedPart.1`. */
export type Text = readonly [path: string, text: string];

/** Every text of a table of words, those that take something with 7, 8, 9 … in its place; in the table's order. */
export function textsOf(table: unknown, path = ''): Text[] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return [[path, said(table as Says, path)]];
  return Object.entries(table as object).flatMap(([key, value]) =>
    textsOf(value, path === '' ? key : `${path}.${key}`),
  );
}

type Says = (...given: unknown[]) => string;

const said = (says: Says, path: string): string =>
  path === 'cards.paragraphs' ? says(['7', '8']) : says('7', '8', '9', '10', '11');
