import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/model/briefing.ts';
import {
  contentsOf,
  partsIn,
  partsOf,
  printedPartsOf,
  promisedOf,
  reservedIn,
} from '../../../../src/model/page-parts/parts-of.ts';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

const read = (files: Parameters<typeof readFolder>[0] = {}): Briefing => {
  const { briefing, problems } = readFolder(files);
  if (briefing === undefined) throw new Error('The briefing cannot be read.');
  expect(problems).toEqual([]);
  return briefing;
};
const of = <Result>(
  briefing: Briefing,
  id: string,
  list: (from: Briefing, entry: NonNullable<ReturnType<Briefing['entries']['get']>>) => Result,
): Result => {
  const entry = briefing.entries.get(id);
  if (entry === undefined) throw new Error(`There is no "${id}".`);
  return list(briefing, entry);
};
const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);

const ROLES = changed(
  'whos-who/ada.mdx',
  'side: town',
  'side: town\nbackground: [{ text: She sat before., source: minutes }]\nrelated: [weir]',
);
const small = read({
  ...ROLES,
  ...changed('overview.mdx', 'The weir stays shut. <Cite', 'Ada Abbot shut the weir. <Cite'),
});

describe('partsOf', () => {
  it('has what the entry has, in the order of the page', () => {
    expect(ids(of(small, 'ada', partsOf))).toEqual([
      'said',
      'background',
      'events',
      'related',
      'mentioned',
      'sources',
    ]);
    expect(ids(of(small, 'ada-weir', partsOf))).toEqual(['paragraph', 'events', 'sources']);
    expect(ids(of(small, 'talks', partsOf))).toEqual(['said', 'sources']);
  });

  it('adds positions where the prose does not place them', () => {
    expect(ids(of(small, 'weir', partsOf))).toContain('positions');
    const placed = read(changed('glossary/weir.mdx', 'It is shut.', '<Positions/>\n\nIt is shut.'));
    expect(ids(of(placed, 'weir', partsOf))).not.toContain('positions');
    expect(ids(of(placed, 'weir', contentsOf))[0]).toBe('positions');
    expect(of(placed, 'weir', promisedOf)).toContain('positions');
  });
});

it('names headings and parts in the contents of the page', () => {
  const headed = read(
    changed('whos-who/ada.mdx', 'She spoke.', '<H id="why">Why she</H>\n\nShe spoke.'),
  );
  expect(of(headed, 'ada', contentsOf).slice(0, 2)).toEqual([
    { id: 'why', title: 'Why she' },
    { id: 'said', title: 'What is reported as said' },
  ]);
  expect(of(headed, 'ada', promisedOf)).toContain('why');
});

it('keeps lists that lead on apart from what is said in the text', () => {
  const inText = ids(of(small, 'ada', (from, entry) => partsIn(from, entry, 'text')));
  const beside = ids(of(small, 'ada', (from, entry) => partsIn(from, entry, 'rail')));
  expect(inText).toEqual(['said', 'background']);
  expect([...inText, ...beside]).toEqual(ids(of(small, 'ada', partsOf)));
});

it('prints background and sources, and not what only leads on', () => {
  const printed = ids(of(small, 'ada', printedPartsOf));
  expect(printed).toEqual(['said', 'background', 'events', 'sources']);
});

it('promises no anchor that another page can take away', () => {
  const promised = of(small, 'ada', promisedOf);
  expect(promised).toEqual(['said', 'background', 'events', 'sources']);
  expect(reservedIn('whos-who')).toEqual(expect.arrayContaining(['mentioned', 'related', 'link']));
});
