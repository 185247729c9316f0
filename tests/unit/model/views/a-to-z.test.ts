import { describe, expect, it } from 'vitest';
import { atoz } from '../../../../src/model/views/a-to-z.ts';
import type { Meta } from '../../../../src/model/entries/entry.ts';
import { byId, event, party, topic } from '../../../helpers/make-entries.ts';

const EN = { language: 'en' } as Meta;
const list = (...entries: Parameters<typeof byId>) => listIn(EN, ...entries);
const listIn = (meta: Meta, ...entries: Parameters<typeof byId>) =>
  atoz({ entries: byId(...entries) as never, meta }).map(
    ({ letter, items }) => `${letter}: ${items.map(({ name }) => name).join(', ')}`,
  );

describe('atoz', () => {
  it('has every name, alias and title under its letter', () => {
    expect(
      list(
        party('nora', { name: 'Nora O’Brien', aliases: [{ name: 'O’Brien' }] }),
        topic('weir', { name: 'Weir' }),
        event('talks', {}, { name: 'Talks end' }),
      ),
    ).toEqual(['N: Nora O’Brien', 'O: O’Brien', 'T: Talks end', 'W: Weir']);
  });

  it.each([
    ['Łukasz', 'Ł'],
    ['Ørsted', 'Ø'],
    ['Émile', 'E'],
    ['école', 'E'],
    ['“Weir”', 'W'],
    ['’t Hooft', 'T'],
    ['7 May', '0–9'],
    ['٣ شروط', '0–9'],
    ['Зеленський', 'З'],
    ['عدا', 'ع'],
  ])('puts %s under %s', (name, letter) => {
    expect(list(party('x', { name }))).toEqual([`${letter}: ${name}`]);
  });

  it('has the letters and the order of the briefing’s language', () => {
    const people = ['Йосип', 'Інна', 'Їжак', 'Ирій'].map((name, i) => party(`p${i}`, { name }));
    expect(listIn({ language: 'uk' } as Meta, ...people)).toEqual([
      'И: Ирій',
      'І: Інна',
      'Ї: Їжак',
      'Й: Йосип',
    ]);
    const others = ['Zoe', 'Österman'].map((name, i) => party(`p${i}`, { name }));
    expect(listIn({ language: 'sv' } as Meta, ...others)).toEqual(['Z: Zoe', 'Ö: Österman']);
    expect(listIn({ language: 'de' } as Meta, ...others)).toEqual(['O: Österman', 'Z: Zoe']);
  });

  it('sorts as English readers do, other scripts last', () => {
    const names = ['Зоя', 'Zoe', 'ada', 'Ábel', 'Ada B', '9 May'];
    expect(list(...names.map((name, i) => party(`p${i}`, { name })))).toEqual([
      '0–9: 9 May',
      'A: Ábel, ada, Ada B',
      'Z: Zoe',
      'З: Зоя',
    ]);
  });

  it('keeps the language of an alias and leads to its entry', () => {
    const ada = party('ada', { name: 'Ada', aliases: [{ name: 'Ада', lang: 'ru' }] });
    expect(atoz({ entries: byId(ada), meta: EN }).at(-1)?.items).toEqual([
      { name: 'Ада', lang: 'ru', entry: ada },
    ]);
  });

  it('has nothing for nothing', () => {
    expect(atoz({ entries: new Map(), meta: EN })).toEqual([]);
  });
});
