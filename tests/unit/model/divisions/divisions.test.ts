import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/model/briefing.ts';
import { meetingsOf } from '../../../../src/model/chronology/meetings.ts';
import { claimPages } from '../../../../src/model/divisions/claim-pages.ts';
import { dividedPages } from '../../../../src/model/divisions/divided-pages.ts';
import { editionPartAt, editionParts } from '../../../../src/model/divisions/edition-parts.ts';
import { DIVIDED, isDivided, listParts } from '../../../../src/model/divisions/list-parts.ts';
import { currentPages } from '../../../../src/model/permalinks/release.ts';
import { promisedAnchors } from '../../../../src/model/page-parts/page-anchors.ts';
import { length } from '../../../../src/schemas/fields.ts';
import { readBriefing } from '../../../../src/content-reader/read-briefing.ts';
import { writeContent } from '../../../bench/build/write-content.ts';
import { temporaryFolder } from '../../../helpers/build.ts';

async function made(size: number): Promise<Briefing> {
  const folder = temporaryFolder();
  await writeContent(size, folder, 60);
  const { briefing, problems } = readBriefing(folder);
  if (briefing === undefined) throw new Error('The made-up briefing cannot be read.');
  expect(problems).toEqual([]);
  return briefing;
}

const [small, large] = [await made(30), await made(1000)];
/** The large one with the entries, sources and claims of the small one: what a list looks like after it has grown. */
const grown: Briefing = {
  ...large,
  entries: new Map([...small.entries, ...large.entries]),
  sources: new Map([...small.sources, ...large.sources]),
  claimsByCite: new Map([...small.claimsByCite, ...large.claimsByCite]),
};

const paths = (briefing: Briefing): string[] => currentPages(briefing).map(({ path }) => path);

describe('a list that grows', () => {
  it('keeps every address that it had', () => {
    expect(paths(grown)).toEqual(expect.arrayContaining(paths(small)));
  });

  it('keeps every anchor of the pages that list, whether they are divided or not', () => {
    const before = promisedAnchors(small);
    const after = promisedAnchors(large);
    for (const path of ['/whos-who/', '/statements/', '/sources/', '/chronology/', '/positions/']) {
      const ofEntries = new Set(small.entries.keys());
      const fixed = (before.get(path) ?? []).filter((id) => !ofEntries.has(id));
      expect(after.get(path), path).toEqual(expect.arrayContaining(fixed));
    }
    const events = [...large.entries.values()].filter(({ kind }) => kind === 'event');
    expect(after.get('/chronology/')).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
  });

  it('is divided when it is too long, and holds all that it held', () => {
    expect(DIVIDED.filter((list) => isDivided(small, list))).toEqual([]);
    expect(DIVIDED.filter((list) => isDivided(large, list))).toEqual(
      expect.arrayContaining(['whos-who', 'search']),
    );
    const listed = listParts(large, 'whos-who').flatMap(({ items }) => items.map(({ id }) => id));
    const parties = [...large.entries.values()].filter(({ section }) => section === 'whos-who');
    expect(listed.sort()).toEqual(parties.map(({ id }) => id).sort());
  });

  it('divides meetings by the time at which they were, like events', () => {
    const parts = listParts(large, 'meetings');
    expect(isDivided(large, 'meetings')).toBe(true);
    expect(parts.map(({ path }) => path)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\/who-met-whom\/\d{4}\/$/)]),
    );
    const listed = parts.flatMap(({ items }) => items.map(({ id }) => id));
    expect(listed.sort()).toEqual(
      meetingsOf(large)
        .map(({ event }) => event.id)
        .sort(),
    );
  });
});

describe('every divided page', () => {
  it.each([
    ['of a small briefing', small],
    ['of a large one', large],
  ])('has a title and a sentence of its own, each of the length that a page needs: %s', (_, of) => {
    const pages = dividedPages(of);
    const others = pages.filter(({ isDocument }) => !isDocument);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    const unfit = others.filter(
      ({ title, description }) =>
        length(title) > 60 || length(description) < 50 || length(description) > 160,
    );
    expect(unfit).toEqual([]);
  });
});

describe('claims', () => {
  it('stand once each on the pages of what they rest on, and no page takes more than it can hold', () => {
    const pages = [...claimPages(large).values()];
    for (const [cite, claims] of large.claimsByCite)
      expect(pages.filter(({ of }) => of === cite).flatMap((page) => page.claims)).toEqual(claims);
    const sizes = pages.map(({ claims }) => claims.reduce((sum, { text }) => sum + text.length, 0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12_000);
    expect(pages.some(({ part }) => part > 1)).toBe(true);
  });

  it('leave a released page behind when they go', () => {
    const released = {
      editions: [],
      pages: {
        '/sources/paragraph-1/3/': { kind: 'page', anchors: ['claims'] },
        '/glossary/letter-q/': { kind: 'page', anchors: [] },
        '/chronology/1999/': { kind: 'page', anchors: [] },
        '/newsletter/glossary/2/': { kind: 'page', anchors: [] },
        '/print/glossary/': { kind: 'page', anchors: [] },
      },
    };
    expect(paths({ ...small, released })).toEqual(
      expect.arrayContaining(Object.keys(released.pages)),
    );
    expect(claimPages({ ...small, released }).get('/sources/paragraph-1/3/')?.claims).toEqual([]);
  });
});

describe('editions', () => {
  it('hold every entry once, blocks always by section and print only where it would be too long', () => {
    expect(editionParts(small, 'print')).toEqual([]);
    expect(editionParts(small, 'newsletter').map(({ path }) => path)).toEqual([
      '/newsletter/whos-who/',
      '/newsletter/glossary/',
      '/newsletter/chronology/',
      '/newsletter/statements/',
    ]);
    const parts = editionParts(large, 'print');
    for (const section of ['whos-who', 'statements'] as const) {
      const own = parts.filter((part) => part.section === section);
      expect(own.map(({ from }) => from)).toEqual(
        own.map((_, index) => (index === 0 ? 0 : own[index - 1]?.to)),
      );
      const count = [...large.entries.values()].filter((entry) => entry.section === section).length;
      expect(own.at(-1)?.to).toBeGreaterThanOrEqual(count);
    }
  });
});

describe('a page of blocks for newsletters', () => {
  it('leads to the other pages of its section, and to none of another', () => {
    const first = editionPartAt(large, 'newsletter', '/newsletter/whos-who/');
    const pages = editionParts(large, 'newsletter').filter(({ section }) => section === 'whos-who');
    expect(first?.part).toEqual(pages[0]);
    expect(first?.siblings.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
    expect(first?.siblings[1]?.label).toBe('Page 2');
  });

  it('is none where nothing was divided', () => {
    expect(editionPartAt(small, 'newsletter', '/newsletter/whos-who/2/')).toBeUndefined();
  });
});
