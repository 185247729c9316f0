import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/model/entries/entry.ts';
import { buildNamesIndex, searchKind, translatedNames } from '../../../src/search/names-index.ts';
import type { Searchable } from '../../../src/search/searchable.ts';
import { river, riverEntry } from '../../helpers/river.ts';

/** The fixture with entries that say something else than they do. */
const riverWith = (
  changed: Record<string, object>,
  given: Partial<Searchable> = {},
): Searchable => ({
  ...river,
  ...given,
  entries: new Map([...river.entries].map(([id, entry]) => [id, { ...entry, ...changed[id] }])),
});
const recordOf = (id: string, briefing: Searchable) =>
  buildNamesIndex(briefing).records.find(({ p }) => p.endsWith(`/${id}/`));

describe('names in other languages', () => {
  it('are kept with the entry’s own name and none of its other forms', () => {
    const briefing = riverWith({
      weir: { translations: { de: ['Das Wehr', 'Weir'], fr: ['Barrage', ''] } },
      'obrien-share': { translations: { de: ['Wasser teilen'] } },
      'flood-2019': { translations: { de: ['Hochwasser'] } },
    });
    const mayor = { p: '/whos-who/nora-obrien/', k: 'person', n: 'Nora O’Brien' };
    expect(translatedNames(briefing)).toEqual(
      expect.arrayContaining([
        { p: '/glossary/weir/', k: 'issue', n: 'Weir', f: ['das wehr', 'barrage'] },
        expect.objectContaining({ p: '/statements/obrien-share/', f: ['wasser teilen'], u: mayor }),
        expect.objectContaining({ p: '/chronology/flood-2019/', f: ['hochwasser'], b: 1 }),
      ]),
    );
    const own = translatedNames(river).length;
    expect(translatedNames(briefing).length).toBeLessThanOrEqual(own + 3);
    for (const { f } of translatedNames(briefing)) expect(f).not.toEqual([]);
  });
});

describe('the names of a briefing', () => {
  it('begin with what it speaks of most', () => {
    const once = { from: 'weir', sentence: [] } as never;
    const backlinks = new Map([
      ['river-trust', [once, once, once]],
      ['petra-vane', [once, once]],
    ]);
    const [first, second] = buildNamesIndex({ ...river, backlinks }).records;
    expect([first?.p, second?.p]).toEqual(['/whos-who/river-trust/', '/whos-who/petra-vane/']);
  });

  it('mark events of the background alone, which give way to those of the article', () => {
    expect(recordOf('flood-2019', river)?.b).toBe(1);
    expect(recordOf('town-hall-talks', river)).not.toHaveProperty('b');
    const foreign = riverWith({ weir: { origin: 'background' } });
    expect(recordOf('weir', foreign)).not.toHaveProperty('b');
  });

  it('say how many of the forms are aliases, and of what has none nothing', () => {
    const briefing = riverWith({
      weir: { aliases: [{ name: 'The sluice' }], searchTerms: ['barrier'] },
      'petra-vane': { aliases: [] },
    });
    expect(recordOf('weir', briefing)?.a).toBe(1);
    expect(recordOf('weir', briefing)?.f[0]).toBe('the sluice');
    expect(recordOf('weir', briefing)?.f).toContain('barrier');
    expect(recordOf('petra-vane', briefing)).not.toHaveProperty('a');
  });

  it('call a statement that nobody said a reported act, and nothing else', () => {
    const said = riverEntry('obrien-share');
    expect(searchKind(said)).toBe('statement');
    expect(searchKind({ ...said, form: 'reported-act' } as unknown as Entry)).toBe('reported act');
    expect(searchKind({ ...riverEntry('weir'), form: 'reported-act' } as unknown as Entry)).toBe(
      'issue',
    );
  });

  it('know an office by what a question makes of it', () => {
    const keeper = { role: { text: 'Press secretary of the mill' } };
    expect(recordOf('nora-obrien', riverWith({ 'nora-obrien': keeper }))?.f).toEqual(
      expect.arrayContaining(['press secretary of the mill', 'spokesman of the mill']),
    );
  });

  it('know who leads by one word of several, and nobody by none', () => {
    const leads = riverWith({ 'nora-obrien': { role: { text: 'Mayor and keeper of the keys' } } });
    expect(recordOf('nora-obrien', leads)?.f).toContain('leader town');
    const first = riverWith({ 'nora-obrien': { role: { text: 'Prime minister' } } });
    expect(recordOf('nora-obrien', first)?.f).toContain('leader town');
    const one = riverWith({ 'nora-obrien': { role: { text: 'Minister of health' } } });
    expect(recordOf('nora-obrien', one)?.f.join()).not.toContain('leader');
    const plain = riverWith({ 'nora-obrien': { role: undefined } });
    expect(recordOf('nora-obrien', plain)?.f.join()).not.toContain('leader');
  });

  it('ask about the main event by the title of the overview, and by that of no other page', () => {
    const about = { ...river.pages[0], id: 'about', title: 'Who wrote all this' } as never;
    const forms = recordOf('town-hall-talks', { ...river, pages: [...river.pages, about] })?.f;
    expect(forms).toContain('the weir stays shut for now');
    expect(forms).not.toContain('who wrote all this');
  });

  it('take no group for somebody who met', () => {
    const briefing = riverWith({
      'weir-shut': { people: ['nora-obrien', 'river-trust', 'petra-vane'] },
    });
    expect(recordOf('weir-shut', briefing)?.f).toContain('meetings obrien vane');
  });

  it('write a date as far as it is known, and the last day by its name', () => {
    const on = (date: string) =>
      recordOf(
        'weir-shut',
        riverWith({ 'weir-shut': { when: { date, before: [], after: [], elsewhere: [] } } }),
      )?.f;
    expect(on('2030-09')).toEqual(expect.arrayContaining(['september sept sep 2030', '2030 09 9']));
    // Who types 5.5.2031 leaves the noughts out.
    expect(on('2031-05-06')).toContain('2031 05 5 06 6');
    expect(on('1987')).toContain('1987');
    expect(on('2031-05-05')).toContain('05 5 may 2031 monday');
    expect(on('2031-04-29')?.join()).toContain('tuesday');
    expect(on('2031-04-28')?.join()).not.toContain('monday');
  });

  it('take the shortest word for a side for all of them', () => {
    const side = { id: 'us', name: 'United States', adjective: 'American', also: ['US', 'us'] };
    const meta = { ...river.meta, sides: [side] } as Searchable['meta'];
    expect(buildNamesIndex({ ...river, meta }).same).toEqual({
      'united states': 'us',
      american: 'us',
    });
  });
});

it('says what the press is called that published the article, where that is more than a word', () => {
  const pressOf = (publisher: string, type?: 'newspaper') =>
    buildNamesIndex({ ...river, article: { ...river.article, publisher, type } }).press;
  expect(pressOf('The Gazette (Bern), with agencies', 'newspaper')).toBe('The Gazette');
  expect(pressOf('Gazette', 'newspaper')).toBeUndefined();
  expect(pressOf('The Gazette')).toBeUndefined();
});
