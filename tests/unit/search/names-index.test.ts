import { expect, it } from 'vitest';
import type { EventEntry } from '../../../src/model/entries/entry.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { matchNames } from '../../../src/search/names-match.ts';
import { parseBody } from '../../helpers/parse-body.ts';
import { river } from '../../helpers/river.ts';

const event = {
  id: 'flood',
  section: 'chronology' as const,
  kind: 'event' as const,
  name: 'The flood',
  aliases: [],
  searchTerms: [],
  origin: 'article',
  people: [],
  summary: '',
};

it('knows the days that documents give, and the questions that a page heads its parts with', () => {
  const { records } = buildNamesIndex({
    ...river,
    entries: new Map([
      [
        'flood',
        {
          ...event,
          when: { before: [], after: [], elsewhere: [{ date: '2031-12-02', source: 'minutes' }] },
          body: parseBody('<H id="a">Who may open the weir?</H>\n\n<H id="b">Background</H>'),
        } as unknown as EventEntry,
      ],
    ]),
  });
  expect(records[0]?.f).toContain('2031 12 02 2');
  expect(records[0]?.f).toContain('who may open the weir');
  expect(records[0]?.f).not.toContain('background');
});

it('takes the number of a month for no day of it', () => {
  const dated = (id: string, date: string) => ({
    ...event,
    id,
    name: id,
    when: { date, before: [], after: [], elsewhere: [] },
  });
  const entries = [
    dated('second', '2031-12-02'),
    dated('twelfth', '2031-12-12'),
    dated('ninth', '2031-09-09'),
  ];
  const { records } = buildNamesIndex({
    ...river,
    entries: new Map(entries.map((entry) => [entry.id, entry as unknown as EventEntry])),
  });
  const first = (query: string) => matchNames(records, query)[0]?.record.n;
  expect(first('12 December 2031')).toBe('twelfth');
  expect(first('Sep 9 2031')).toBe('ninth');
  expect(first('2 Dec')).toBe('second');
  expect(first('2031-12-02')).toBe('second');
});
