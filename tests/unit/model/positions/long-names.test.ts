import { expect, it } from 'vitest';
import type { Meta } from '../../../../src/model/entries/entry.ts';
import { hasLongNames } from '../../../../src/model/positions/positions.ts';

/** A head that stands level would be cut into pieces: `Bürgeri / nitiativ / e`. */
it.each([
  ['United States', false],
  ['Ukraine', false],
  ['Stadt', false],
  ['Bürgerinitiative', true],
  ['Rhein-Kreis', false],
])('%s stands upright in a narrow column: %j', (name, upright) => {
  expect(hasLongNames([{ name }] as unknown as Meta['sides'])).toBe(upright);
});
