import { expect, it } from 'vitest';
import { AXIS_X, axisFor, columnsFor } from '../../../../src/model/timeline/layout.ts';
import { formatIn } from '../../../../src/dates/intl.ts';
import { textWidth } from '../../../../src/model/timeline/wrap-text.ts';

const SEPTEMBER = Date.UTC(2030, 8, 28);
const tick = (locale: string) => ({
  y: 0,
  text: formatIn(locale, { day: 'numeric', month: 'short' }).format(SEPTEMBER),
});

it('leaves the axis where it is while the names of its ticks are short', () => {
  expect(axisFor([])).toBe(AXIS_X);
  expect(axisFor([{ y: 0 }, { y: 9, text: '2019' }, { y: 18, text: '28 Nov' }])).toBe(AXIS_X);
});

/** Where it stayed, a German or French reader saw `8. Sept.` for the 28th. */
it.each(['de', 'fr', 'uk'])(
  'gives the longer names of %s the room that they take more',
  (locale) => {
    const more = textWidth(tick(locale).text, 14) - textWidth('28 Nov', 14);
    const axisX = axisFor([tick(locale)]);
    expect(axisX - AXIS_X).toBeGreaterThanOrEqual(more);
    const [short, long] = [columnsFor(1, AXIS_X), columnsFor(1, axisX)];
    expect(short.textWidth - long.textWidth).toBe(axisX - AXIS_X);
  },
);
