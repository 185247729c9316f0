import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/model/briefing.ts';
import { dividedPages } from '../../../../src/model/divisions/divided-pages.ts';
import {
  entryList,
  entryListPages,
  entryListParts,
} from '../../../../src/model/divisions/entry-lists.ts';
import { ENTRY_LISTS, rowsOf } from '../../../../src/model/divisions/entry-rows.ts';
import { listParts } from '../../../../src/model/divisions/list-parts.ts';
import { currentPages } from '../../../../src/model/permalinks/release.ts';
import { length } from '../../../../src/schemas/fields.ts';
import { readBriefing } from '../../../../src/content-reader/read-briefing.ts';
import { type Crowd, CROWDED_DAY, type Hubs, makeCrowded } from '../../../bench/build/crowded.ts';
import { temporaryFolder } from '../../../helpers/build.ts';

async function crowded(crowd: Crowd): Promise<{ briefing: Briefing; hubs: Hubs }> {
  const folder = temporaryFolder();
  const { files, hubs } = makeCrowded(60, crowd);
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const { briefing, problems } = readBriefing(folder);
  if (briefing === undefined) throw new Error('The made-up briefing cannot be read.');
  expect(problems).toEqual([]);
  return { briefing, hubs };
}

const [none, some, many] = [
  await crowded({ statements: 0, events: 0 }),
  await crowded({ statements: 40, events: 40 }),
  await crowded({ statements: 700, events: 400 }),
];

const entryOf = (briefing: Briefing, id: string) => {
  const entry = briefing.entries.get(id);
  if (entry === undefined) throw new Error(`There is no "${id}".`);
  return entry;
};
const paths = (briefing: Briefing) => currentPages(briefing).map(({ path }) => path);

describe('the lists of an entry', () => {
  it('stand on its page alone while they fit', () => {
    expect([...entryListPages(none.briefing).keys()]).toEqual([]);
  });

  it('have pages of their own where they do not, with every row once', () => {
    const { briefing, hubs } = many;
    for (const name of ['said', 'met', 'events', 'mentioned'] as const) {
      const list = entryList(briefing, { id: hubs.person }, name);
      const rows = rowsOf(briefing, entryOf(briefing, hubs.person), name).map(({ id }) => id);
      const pages = [...entryListPages(briefing).values()].filter((page) => page.list === list);
      expect(rows.length, name).toBeGreaterThanOrEqual(400);
      expect(pages.flatMap(({ items }) => items).sort(), name).toEqual(rows.sort());
      expect(list?.shown.size, name).toBeGreaterThanOrEqual(5);
    }
    expect(entryList(briefing, { id: hubs.issue }, 'positions')?.path).toBe(
      `/glossary/${hubs.issue}/positions/`,
    );
    expect(entryList(briefing, { id: hubs.event }, 'said')?.path).toBe(
      `/chronology/${hubs.event}/said/`,
    );
  });

  it('show the newest rows on the page of the entry, and those of one day in their order', () => {
    const { briefing, hubs } = many;
    const [newest] = rowsOf(briefing, entryOf(briefing, hubs.person), 'events');
    const days = rowsOf(briefing, entryOf(briefing, hubs.person), 'events').map(
      ({ keys }) => keys.at(-1) ?? '',
    );
    expect(days).toEqual(days.toSorted().reverse());
    expect(entryList(briefing, { id: hubs.person }, 'events')?.shown).toContain(newest?.id);
  });

  it('cut no side before another', () => {
    const { briefing, hubs } = many;
    const shown = entryList(briefing, { id: hubs.issue }, 'positions')?.shown ?? new Set();
    const others = [...briefing.entries.values()].filter(
      (one) =>
        one.section === 'statements' &&
        one.issues.includes(hubs.issue) &&
        !one.by.includes(hubs.person),
    );
    expect(others.length).toBeLessThan(shown.size);
    for (const { id } of others) expect(shown).toContain(id);
  });

  it('keep every address when they grow', () => {
    expect(entryListPages(some.briefing).size).toBeGreaterThan(0);
    expect(paths(many.briefing)).toEqual(expect.arrayContaining(paths(some.briefing)));
  });

  it('keep an address that was released when there is room again, and one whose rows have gone', () => {
    const { briefing, hubs } = none;
    const said = `/whos-who/${hubs.person}/said/`;
    const pages = Object.fromEntries(
      [said, `${said}2031/`, `${said}2031/3/`, `/whos-who/${hubs.person}/done/`].map((path) => [
        path,
        { kind: 'page', anchors: [] },
      ]),
    );
    const later = { ...briefing, released: { editions: [], pages } };
    expect(paths(later)).toEqual(expect.arrayContaining(Object.keys(pages)));
    const list = entryList(later, { id: hubs.person }, 'said');
    expect(list?.shown.size).toBe(list?.items.length);
    expect(list && entryListParts(later, list).map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  it('go on from page to page where no day and no letter divides them', () => {
    const { briefing, hubs } = many;
    const list = entryList(briefing, { id: hubs.person }, 'met');
    const ofDay = (list ? entryListParts(briefing, list) : []).filter(({ path }) =>
      path.startsWith(`${list?.path ?? ''}${CROWDED_DAY}/`),
    );
    expect(ofDay.map(({ path }) => path)).toEqual([
      `/whos-who/${hubs.person}/met/${CROWDED_DAY}/`,
      `/whos-who/${hubs.person}/met/${CROWDED_DAY}/2/`,
    ]);
    expect(ofDay[1]?.pages.map(({ label }) => label)).toEqual(['1', '2']);
  });

  it('have a title and a sentence of their own, each of the length that a page needs', () => {
    const pages = dividedPages(many.briefing).filter(({ path }) =>
      ENTRY_LISTS.some((name) => path.includes(`/${name}/`)),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    const unfit = pages.filter(
      ({ title, description }) =>
        length(title) > 60 || length(description) < 50 || length(description) > 160,
    );
    expect(unfit).toEqual([]);
  });
});

it('divides the meetings of one day, which no date divides', () => {
  const parts = listParts(many.briefing, 'meetings').filter(({ path }) =>
    path.startsWith(`/who-met-whom/${CROWDED_DAY}/`),
  );
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(400);
  expect(Math.max(...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(150);
});
