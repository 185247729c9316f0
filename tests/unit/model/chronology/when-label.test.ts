import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/model/briefing.ts';
import {
  labelOf,
  sureDate,
  type Certainty,
  whenLabel,
  whenOf,
  whenWords,
} from '../../../../src/model/chronology/when-label.ts';
import { byId, event, statement, topic, UNDATED } from '../../../helpers/make-entries.ts';
import { EN } from '../../../../src/words/en.ts';

const label = (when: Partial<typeof UNDATED>, year?: number) =>
  whenLabel(
    { ...UNDATED, ...when },
    { language: 'en', ...(year && { year: { value: year, source: 'x', note: 'x' } }) },
  );

describe('whenLabel', () => {
  it.each([
    ['2031-05-04', 'printed', '4 May [2031]', '2031-05-04'],
    ['2031-05-04', 'inferred', '4 May [2031]', '2031-05-04'],
    ['2031-05-04', 'background', '4 May 2031', '2031-05-04'],
    ['2030-05-04', 'printed', '4 May 2030', '2030-05-04'],
    ['2031-03', 'printed', 'March 2031', '2031-03'],
    ['2031', 'printed', '2031', '2031'],
    ['2014~', 'background', 'about 2014', '2014'],
    ['2014-05-04?', 'background', '4 May 2014 (uncertain)', '2014-05-04'],
  ] as const)('shows %s, %s', (date, basis, text, iso) => {
    expect(label({ date, basis }, 2031)).toEqual({
      text,
      certainty: basis,
      iso,
      before: [],
      after: [],
    });
  });

  it('gives no machine-readable date for an interval', () => {
    expect(label({ date: '2031-05-04/2031-05-05', basis: 'printed' }, 2031)).toEqual({
      text: '4–5 May [2031]',
      certainty: 'printed',
      before: [],
      after: [],
    });
  });

  it('says undated, with what bounds it', () => {
    expect(label({ before: ['b'], after: ['a'] }, 2031)).toEqual({
      text: 'Undated',
      certainty: 'undated',
      before: ['b'],
      after: ['a'],
    });
  });

  it.each([{ date: '2031-02-30', basis: 'printed' as const }, { date: '2031-02-03' }])(
    'takes %j for undated',
    (when) => {
      expect(label(when).certainty).toBe('undated');
    },
  );

  it('puts no year in brackets where none was assumed', () => {
    expect(label({ date: '2031-05-04', basis: 'printed' }).text).toBe('4 May 2031');
  });
});

describe('whenWords', () => {
  it.each([
    ['2031-05-04', 'printed', '4 May [2031]'],
    ['2031-05-04', 'inferred', '4 May [2031] (date inferred)'],
    ['2030', 'background', '2030 (date from background)'],
    ['2014~', 'background', 'about 2014 (date from background)'],
    [undefined, undefined, 'undated'],
  ] as const)('says how sure %s, %s is, and nothing where it is printed', (date, basis, words) => {
    const when = { ...(date && { date }), ...(basis && { basis }) };
    expect(whenWords(label(when, 2031), EN)).toBe(words);
  });

  it('says that a statement has its date from its event', () => {
    expect(whenWords({ text: '4 May', certainty: 'carried', before: [], after: [] }, EN)).toBe(
      '4 May (date carried over)',
    );
  });
});

describe('sureDate', () => {
  it.each<[Certainty, string | undefined]>([
    ['printed', '2031-05-04'],
    ['background', '2031-05-04'],
    ['inferred', undefined],
    ['carried', undefined],
    ['undated', undefined],
  ])('hands machines a date that is %s as %s', (certainty, date) => {
    const shown = { text: '4 May', certainty, before: [], after: [] };
    expect(sureDate({ ...UNDATED, date: '2031-05-04' }, shown)).toBe(date);
  });
});

describe('whenOf', () => {
  const briefing = {
    entries: byId(
      event('talks', { date: '2031-05-04', basis: 'printed' }) as never,
      topic('weir') as never,
    ),
    meta: { language: 'en', year: { value: 2031 } },
  } as unknown as Briefing;

  it('takes the statement’s own time first', () => {
    const own = { ...UNDATED, date: '2031-05-05', basis: 'inferred' as const };
    const said = statement('s', { event: 'talks', when: own });
    expect(whenOf(briefing, said)).toBe(own);
    expect(labelOf(briefing, said).text).toBe('5 May [2031]');
  });

  it('takes its event’s time next', () => {
    expect(labelOf(briefing, statement('s', { event: 'talks' })).text).toBe('4 May [2031]');
  });

  it.each(['nobody', 'weir', undefined])('is undated with the event %s', (id) => {
    const said = statement('s', id === undefined ? {} : { event: id });
    expect(whenOf(briefing, said)).toEqual(UNDATED);
  });

  it('labels an event by its own time', () => {
    expect(labelOf(briefing, event('x', { after: ['talks'] }))).toMatchObject({
      text: 'Undated',
      after: ['talks'],
    });
  });
  it.each([
    ['the date that its event prints', 'printed', 'carried'],
    ['the date that its event infers', 'inferred', 'inferred'],
    ['the date of an event in a document', 'background', 'background'],
  ] as const)('never shows %s as printed with a statement', (_, basis, certainty) => {
    const talks = event('talks', { date: '2031-05-04', basis });
    const told = { ...briefing, entries: byId(talks) } as unknown as Briefing;
    expect(labelOf(told, statement('s', { event: 'talks' })).certainty).toBe(certainty);
    expect(labelOf(told, talks).certainty).toBe(basis);
  });

  it.each([
    [['7'], ['7'], 'printed'],
    [['7'], ['7', '8'], 'printed'],
    [['7'], ['8'], 'carried'],
    [['7', '8'], ['8'], 'carried'],
  ] as const)('of a day printed in %j, a statement in %j has it %s', (cites, at, certainty) => {
    const talks = event('talks', { date: '2031-05-04', basis: 'printed', cites: [...cites] });
    const told = { ...briefing, entries: byId(talks) } as unknown as Briefing;
    expect(labelOf(told, statement('s', { event: 'talks', at: [...at] })).certainty).toBe(
      certainty,
    );
  });

  it('shows a date that is printed with the statement itself as printed', () => {
    const own = { ...UNDATED, date: '2031-05-05', basis: 'printed' as const };
    expect(labelOf(briefing, statement('s', { event: 'talks', when: own })).certainty).toBe(
      'printed',
    );
  });

  it('puts no year in brackets where the article states none to assume', () => {
    const dated = event('x', { date: '2031-05-04', basis: 'printed' });
    expect(
      labelOf({ ...briefing, meta: { language: 'en' } } as unknown as Briefing, dated).text,
    ).toBe('4 May 2031');
  });
});
