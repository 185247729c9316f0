import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/model/briefing.ts';
import type { Entry } from '../../../../src/model/entries/entry.ts';
import { eventsOf, statementsOf } from '../../../../src/model/chronology/of-entry.ts';
import {
  entriesById,
  neighbours,
  partiesBySide,
  sectionEntries,
} from '../../../../src/model/views/entry-links.ts';
import { byId, event, party, statement, topic } from '../../../helpers/make-entries.ts';

const nora = party('nora', { name: 'Nora O’Brien', side: 'town' });
const adam = party('adam', { name: 'Zed Adam', side: 'town' });
const council = party('council', { name: 'Council', kind: 'organisation', side: 'town' });
const miller = party('miller', { name: 'Łukasz Ørsted', side: 'mill' });
const hall = party('hall', { name: 'Hall', kind: 'place' });
const weir = topic('weir', { name: 'Weir' });
const angling = topic('angling', { name: 'Ångling', kind: 'term' });
const zoning = topic('zoning', { name: 'zoning' });
const talks = event('talks', { date: '2031-05-04' }, { people: ['nora'], issues: ['weir'] });
const letter = event('letter', {}, { people: ['miller'] });
const flood = event('flood', { date: '2019' }, { origin: 'background', issues: ['weir'] });
const said = statement('said', { by: ['nora', 'council'], issues: ['weir'], event: 'talks' });
const wrote = statement('wrote', { by: ['miller'], event: 'letter' });
const credited = statement('credited', { by: [{ side: 'mill', credit: 'some' }] });

const all: Entry[] = [
  zoning,
  weir,
  angling,
  hall,
  miller,
  council,
  nora,
  adam,
  talks,
  letter,
  flood,
  said,
  wrote,
  credited,
];
const briefing = {
  entries: byId(...all),
  meta: { sides: ['town', 'mill', 'anglers'].map((id) => ({ id })) },
  chronology: { background: [flood], placed: [talks], undated: [letter] },
} as unknown as Briefing;

const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).join(' ');

describe('sectionEntries', () => {
  it.each([
    ['whos-who', 'adam nora council miller hall'],
    ['glossary', 'angling weir zoning'],
    ['chronology', 'flood talks letter'],
    ['statements', 'said wrote credited'],
  ] as const)('gives %s in the order of readers', (section, expected) => {
    expect(ids(sectionEntries(briefing, section))).toBe(expected);
  });
});

describe('partiesBySide', () => {
  it('gives people first, by surname, and those of no side last', () => {
    expect(partiesBySide(briefing).map(({ side, parties }) => [side, ids(parties)])).toEqual([
      ['town', 'adam nora council'],
      ['mill', 'miller'],
      [undefined, 'hall'],
    ]);
  });
});

describe('statementsOf', () => {
  it.each([
    [nora, 'said'],
    [council, 'said'],
    [miller, 'wrote'],
    [hall, ''],
    [weir, 'said'],
    [talks, 'said'],
    [letter, 'wrote'],
    [said, ''],
  ])('of $id', (entry, expected) => {
    expect(ids(statementsOf(briefing, entry))).toBe(expected);
  });
});

describe('eventsOf', () => {
  it.each([
    [nora, 'talks'],
    [weir, 'flood talks'],
    [said, 'talks'],
    [credited, ''],
    [talks, ''],
    [hall, ''],
  ])('of $id', (entry, expected) => {
    expect(ids(eventsOf(briefing, entry))).toBe(expected);
  });
});

describe('neighbours', () => {
  it.each([
    [adam, undefined, 'nora'],
    [council, 'nora', 'miller'],
    [hall, 'miller', undefined],
    [letter, 'talks', undefined],
    [wrote, 'said', 'credited'],
    [party('stranger'), undefined, 'adam'],
  ])('of $id', (entry, previous, next) => {
    const found = neighbours(briefing, entry);
    expect([found.previous?.id, found.next?.id]).toEqual([previous, next]);
  });
});

describe('entriesById', () => {
  it('leaves out ids that do not exist', () => {
    expect(ids(entriesById(briefing, ['weir', 'nobody', 'nora', 'weir']))).toBe('weir nora weir');
  });
});
