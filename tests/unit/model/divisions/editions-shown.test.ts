import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../../src/content-reader/read-briefing.ts';
import type { Briefing } from '../../../../src/model/briefing.ts';
import { editionsShown } from '../../../../src/model/divisions/editions-shown.ts';
import { listParts } from '../../../../src/model/divisions/list-parts.ts';
import { edition } from '../../../helpers/edition.ts';

/** The river's briefing after so many editions, one a day. */
function afterEditions(count: number): Briefing {
  const { briefing } = readBriefing('tests/fixtures/river/content');
  if (briefing === undefined) throw new Error('The fixture cannot be read.');
  const dayOf = (at: number) => new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10);
  const updates = Array.from({ length: count }, (_, at) => edition(`e-${at}`, dayOf(at), ['weir']));
  return { ...briefing, updates };
}

describe('the page of updates', () => {
  it('shows every edition as long as they fit', () => {
    const { full, older } = editionsShown(afterEditions(50));
    expect(full).toHaveLength(50);
    expect(full[0]?.id).toBe('e-49');
    expect(older).toEqual([]);
  });

  it('keeps the newest and the anchor of each other edition when it is too long for one page', () => {
    const { full, older } = editionsShown(afterEditions(900));
    expect(full.map(({ id }) => id)).toEqual(full.map((_, at) => `e-${899 - at}`));
    expect(full.length).toBeGreaterThan(10);
    expect(older.map(({ id }) => id)).toEqual(
      Array.from({ length: 900 - full.length }, (_, at) => `e-${899 - full.length - at}`),
    );
  });

  it('leads from each older edition to the one part that has it', () => {
    const briefing = afterEditions(900);
    const paths = new Map(editionsShown(briefing).older.map(({ id, path }) => [id, path]));
    const parts = listParts(briefing, 'updates');
    expect(parts.flatMap(({ items }) => items)).toHaveLength(900);
    expect(paths.get('e-0')).toMatch(/^\/updates\/2031(-01){0,2}\/$/);
    for (const { path, items } of parts)
      for (const { id } of items) expect(paths.get(id) ?? path).toBe(path);
  });
});
