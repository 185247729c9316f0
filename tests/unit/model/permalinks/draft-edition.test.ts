import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Briefing } from '../../../../src/model/briefing.ts';
import { changesSince, draftEdition } from '../../../../src/model/permalinks/draft-edition.ts';
import type { Entry, Topic } from '../../../../src/model/entries/entry.ts';
import { currentPages, recordRelease } from '../../../../src/model/permalinks/release.ts';
import { type Edition, updatesSchema } from '../../../../src/schemas/records.ts';
import { parseBody } from '../../../helpers/parse-body.ts';
import { makeEdition, river, riverEntry } from '../../../helpers/river.ts';

const released = recordRelease(
  undefined,
  currentPages(river).map((page) => ({ ...page, anchors: [] })),
  'first-edition',
);

/** The fixture with an entry in place of another, or with one more. */
const withEntry = (entry: Entry, more: Partial<Briefing> = {}): Briefing => ({
  ...river,
  ...more,
  entries: new Map([...river.entries, [entry.id, entry]]),
});
const weir = riverEntry('weir') as Topic;
const told = (briefing: Briefing) => {
  const { added, changed } = changesSince(released, briefing);
  return { added: added.map(({ id }) => id), changed: changed.map(({ id }) => id) };
};
const NOTHING = { added: [], changed: [] };

describe('changesSince', () => {
  it('finds nothing in what was released', () => {
    expect(told(river)).toEqual(NOTHING);
  });

  it.each<[string, Partial<Topic>]>([
    ['name', { name: 'Dam' }],
    ['sentence', { summary: 'Another sentence that is long enough to be the one of an entry.' }],
    ['citations', { cites: ['2'] }],
    ['other names', { aliases: [{ name: 'Barrage' }] }],
    ['question', { question: 'Why?' }],
    ['status', { status: { is: 'agreed', why: 'They agreed.', cites: ['1'] } }],
  ])('finds another %s', (_, change) => {
    expect(told(withEntry({ ...weir, ...change }))).toEqual({ added: [], changed: ['weir'] });
  });

  it.each<[string, Partial<Topic>]>([
    ['prose', { body: parseBody('Other words. <Cite at="1"/>') }],
    ['search terms', { searchTerms: ['dyke'] }],
    ['related links', { related: ['river'] }],
    ['place in a file', { place: { file: 'x.mdx', lineOf: () => 9 } }],
  ])('takes other %s for no news', (_, change) => {
    const briefing = withEntry({ ...weir, ...change });
    expect(told(briefing)).toEqual(NOTHING);
  });

  it('takes another order of fields for no news', () => {
    const turned = Object.fromEntries(Object.entries(weir).toReversed()) as unknown as Topic;
    expect(Object.keys(turned)).not.toEqual(Object.keys(weir));
    expect(told(withEntry(turned))).toEqual(NOTHING);
  });

  it('finds a new entry', () => {
    expect(told(withEntry({ ...weir, id: 'sluice' }))).toEqual({ added: ['sluice'], changed: [] });
  });

  it('takes a new address alone for no news, and what changed behind it for a change', () => {
    const moved = (entry: Topic): Briefing => {
      const { weir: _, ...others } = Object.fromEntries(river.entries);
      return {
        ...river,
        entries: new Map([...Object.entries(others), [entry.id, entry]]),
        redirects: new Map([['/glossary/weir/', `/glossary/${entry.id}/`]]),
      };
    };
    expect(told(moved({ ...weir, id: 'dam' }))).toEqual(NOTHING);
    expect(told(moved({ ...weir, id: 'dam', name: 'Dam' }))).toEqual({
      added: [],
      changed: ['dam'],
    });
  });

  it('leaves out what an edition that is not released names already, and counts no released one', () => {
    const changed = { ...weir, name: 'Dam' };
    const naming = (id: string) => makeEdition(id, '2031-05-08', { entries: ['weir'] });
    expect(told(withEntry(changed, { updates: [naming('second')] }))).toEqual(NOTHING);
    expect(told(withEntry(changed, { updates: [naming('first-edition')] })).changed).toEqual([
      'weir',
    ]);
  });
});

describe('draftEdition', () => {
  const DAY = '2031-05-08';
  const draft = (changes: { added?: Entry[]; changed?: Entry[] }, editions: Edition[] = []) =>
    draftEdition({ added: [], changed: [], ...changes }, editions, DAY);
  const read = (text: string) => parse(text) as Record<string, unknown>[];

  it('names every changed entry and leaves the words to the editor', () => {
    const text = draft({ added: [riverEntry('river')], changed: [weir] });
    expect(text.split('\n').slice(0, 2)).toEqual([
      `# New: ${riverEntry('river').name}`,
      `# Changed: ${weir.name}`,
    ]);
    expect(read(text)).toEqual([
      {
        id: 'update-2031-05-08',
        date: DAY,
        kind: 'minor',
        title: '',
        summary: '',
        entries: ['river', 'weir'],
      },
    ]);
  });

  it('says nothing of new entries where there are none', () => {
    expect(draft({ changed: [weir, riverEntry('river')] }).split('\n')[0]).toBe(
      `# Changed: ${weir.name}; ${riverEntry('river').name}`,
    );
    expect(draft({ added: [weir] })).toMatch(/^# New: .+\n- id: /);
  });

  it('is of no day before that of an edition that is there', () => {
    const [item] = read(draft({ changed: [weir] }, [makeEdition('first', '2031-05-09')]));
    expect(item).toMatchObject({ id: 'update-2031-05-09', date: '2031-05-09' });
  });

  it('is whole once it has a title and a summary', () => {
    const [item] = read(draft({ changed: [weir] }));
    const words = { title: 'A title', summary: 'A sentence of some length. '.repeat(3) };
    expect(updatesSchema.safeParse([{ ...item, ...words }]).success).toBe(true);
    expect(updatesSchema.safeParse([item]).success).toBe(false);
  });

  it('has an id of its own, however many there are of the day', () => {
    const editions: Edition[] = [];
    for (let round = 0; round < 5; round += 1) {
      const [item] = read(draft({ changed: [weir] }, editions));
      editions.push(makeEdition(String(item?.['id']), DAY));
    }
    expect(new Set(editions.map(({ id }) => id)).size).toBe(5);
    expect(editions.at(-1)?.id).toBe('update-2031-05-08-5');
  });

  it('can be read below any list, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const name = given.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
        const before = '- id: first\n  entries: []\n';
        const text = `${before}\n${draft({ added: [{ ...weir, name }], changed: [weir] })}`;
        expect(read(text).map(({ id }) => id)).toEqual(['first', 'update-2031-05-08']);
      }),
    );
  });
});
