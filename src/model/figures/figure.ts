/** A number, date or proper name in a text. */
export interface Figure {
  kind: 'number' | 'date' | 'name';
  /** As it stands in the text. */
  text: string;
  start: number;
  /** A number as digits, a time of day as `14:15`, a date as EDTF with `XXXX` for an unknown year, a name in lower case. */
  value: string;
  /** Further values that the text may have: `04/05/2030` is a day in April or in May. */
  also?: string[];
}

/** All values that the text of a figure may have. */
export const readingsOf = ({ value, also = [] }: Figure): string[] => [value, ...also];

/** The text with figures that were read blanked, so that no other reader takes their parts. */
export function blank(text: string, figures: readonly Figure[]): string {
  let left = text;
  for (const { start, text: found } of figures)
    left = left.slice(0, start) + '.'.repeat(found.length) + left.slice(start + found.length);
  return left;
}
