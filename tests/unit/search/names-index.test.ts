import { expect, it } from 'vitest';
import type { EventEntry } from '../../../src/model/entries/entry.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { matchNames } from '../../../src/search/names-match.ts';
import { river } from '../../helpers/river.ts';

it('takes the number of a month for no day of it', () => {
  const dated = (id: string, date: string) => ({
    id,
    section: 'chronology' as const,
    kind: 'event' as const,
    name: id,
    aliases: [],
    searchTerms: [],
    when: { date },
    origin: 'article',
  });
  const entries = [
    dated('second', '2031-12-02'),
    dated('twelfth', '2031-12-12'),
    dated('ninth', '2031-09-09'),
  ];
  const { records } = buildNamesIndex({
    ...river,
    entries: new Map(
      entries.map((entry) => [entry.id, { ...entry, summary: '' } as unknown as EventEntry]),
    ),
  });
  const first = (query: string) => matchNames(records, query)[0]?.record.n;
  expect(first('12 December 2031')).toBe('twelfth');
  expect(first('Sep 9 2031')).toBe('ninth');
  expect(first('2 Dec')).toBe('second');
  expect(first('2031-12-02')).toBe('second');
});
