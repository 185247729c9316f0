import { length } from '../../schemas/fields.ts';

/** Rows under their heads with columns of one width each; numbers stand at the right. Lines do not end in spaces. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((row) => widthOf(row[column]))));
  const isNumber = heads.map((_, column) =>
    rows.every((row) => /^(–|-?[\d.]+)$/.test(row[column] ?? '')),
  );
  return lines
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, isNumber[column] === true))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number, atRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return atRight ? `${space}${cell}` : `${cell}${space}`;
}

const widthOf = (cell = ''): number => length(cell);
