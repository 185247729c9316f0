import { describe, expect, it } from 'vitest';
import {
  compareRelease,
  type CurrentPage,
  currentPages,
  lostAnchors,
  checkRecord,
  recordRelease,
  withoutRecord,
} from '../../../../src/model/permalinks/release.ts';
import { entryDigest } from '../../../../src/model/permalinks/entry-digest.ts';
import type { Edition, Redirects, ReleasedPage } from '../../../../src/schemas/records.ts';
import { event, statement } from '../../../helpers/make-entries.ts';
import { makeEdition, river, riverEntry } from '../../../helpers/river.ts';

const place = { file: 'content/released.json', lineOf: () => 7 };

function compare(
  pages: CurrentPage[],
  released: Record<string, ReleasedPage>,
  redirects: Redirects = {},
): string[] {
  const context = {
    released: { editions: [], pages: released },
    releasedPlace: place,
    updates: [],
  };
  return compareRelease(pages, { entries: new Map() }, { ...context, redirects }).map(
    ({ file, line, rule, message, hint }) => `${file}:${line} ${rule} ${message} ${hint}`,
  );
}

const person: ReleasedPage = { kind: 'person', anchors: [] };

describe('an id that was published', () => {
  it('may not come back in another section for another kind of thing, even behind a redirect', () => {
    const pages = [{ path: '/glossary/dam/', kind: 'issue', id: 'dam' }];
    expect(
      compare(pages, { '/whos-who/dam/': person }, { '/whos-who/dam/': '/glossary/dam/' }),
    ).toEqual([
      'content/released.json:7 reused-id The id "dam" was published for a person (/whos-who/dam/) and now stands for an issue. Choose a new id; the old address keeps its meaning.',
    ]);
  });

  it('may leave for another id, with a redirect', () => {
    const pages = [{ path: '/glossary/weir/', kind: 'issue', id: 'weir' }];
    expect(
      compare(pages, { '/whos-who/dam/': person }, { '/whos-who/dam/': '/glossary/weir/' }),
    ).toEqual([]);
  });

  it('may move to a section with another name while it stands for the same kind of thing', () => {
    const pages = [{ path: '/whos-who/ada/', kind: 'person', id: 'ada' }];
    expect(
      compare(pages, { '/people/ada/': person }, { '/people/ada/': '/whos-who/ada/' }),
    ).toEqual([]);
  });

  it('is not mistaken for a page of the site that is called alike', () => {
    const pages = [
      { path: '/', kind: 'page' },
      { path: '/search/', kind: 'page' },
    ];
    const released = { '/whos-who/search/': person };
    expect(compare(pages, released, { '/whos-who/search/': '/' })).toEqual([]);
  });

  it('leaves no redirect undemanded', () => {
    expect(
      compare([{ path: '/whos-who/ada/', kind: 'person' }], { '/whos-who/adda/': person }),
    ).toEqual([
      'content/released.json:7 lost-permalink The published page /whos-who/adda/ is gone. Did you mean "/whos-who/ada/"? Bring it back and move it with "npm run rename", or add to redirects.yaml: /whos-who/adda/: /…/.',
    ]);
  });
});

describe('what a release would break', () => {
  const asked: string[] = [];
  const lineOf = (path: readonly PropertyKey[]) => asked.push(path.join('.'));
  const at = ({ file, line, hint }: { file: string; line: number; hint: string }) =>
    `${file} ${asked[line - 1] ?? ''}: ${hint}`;
  const weir = {
    ...riverEntry('weir'),
    place: { file: 'content/glossary/weir.mdx', lineOf },
  };
  const released = { '/glossary/weir/': { kind: 'issue', anchors: ['why'], digest: 'old' } };
  const releasedPlace = { file: 'content/released.json', lineOf };
  const shown = (pages: CurrentPage[]) =>
    compareRelease(
      pages,
      { entries: new Map([['weir', weir]]) },
      {
        released: { editions: [], pages: released },
        releasedPlace,
        redirects: {},
        updates: [],
      },
    ).map(at);

  it('is shown at the kind of the entry that took an id', () => {
    expect(shown([{ path: '/glossary/weir/', kind: 'term', id: 'weir' }])).toEqual([
      'content/glossary/weir.mdx kind: Choose a new id; the old address keeps its meaning.',
    ]);
  });

  it('is shown at the sentence of an entry whose data changed', () => {
    expect(shown([{ path: '/glossary/weir/', kind: 'issue', id: 'weir', digest: 'new' }])).toEqual([
      'content/glossary/weir.mdx summary: Add an edition to updates.yaml whose entries name "weir"; "npm run updates" drafts it.',
    ]);
  });

  it('is shown in the record where the page is gone', () => {
    expect(shown([{ path: '/glossary/wier/', kind: 'issue', id: 'wier' }])).toEqual([
      'content/released.json pages./glossary/weir/: Did you mean "/glossary/wier/"? Bring it back and move it with "npm run rename", or add to redirects.yaml: /glossary/weir/: /…/.',
    ]);
  });

  it('is shown in the record where an anchor is gone, and asks nothing of a page that is not built', () => {
    const context = { released: { editions: [], pages: released }, releasedPlace, redirects: {} };
    const lost = lostAnchors([{ path: '/glossary/weir/', ids: ['whys'] }], () => false, context);
    expect(lost.map(({ rule }) => rule)).toEqual(['lost-anchor']);
    expect(lost.map(at)).toEqual([
      'content/released.json pages./glossary/weir/: Did you mean "whys"? Bring it back, or redirect it in redirects.yaml: /glossary/weir/#why: /glossary/weir/#….',
    ]);
    expect(lostAnchors([], () => false, context)).toEqual([]);
  });

  it('is nothing in a page of the site, which has no data that could change', () => {
    const page = { kind: 'page', anchors: [], digest: 'old' };
    expect(compare([{ path: '/search/', kind: 'page' }], { '/search/': page })).toEqual([]);
  });
});

describe('release', () => {
  const pages = currentPages(river).map((page) => ({ ...page, anchors: ['said', 'why'] }));
  const released = recordRelease(undefined, pages, 'first');
  const compare = (
    current: typeof pages,
    { redirects = {}, updates = [] }: { redirects?: Redirects; updates?: Edition[] } = {},
  ) =>
    compareRelease(current, river, { released, releasedPlace: place, redirects, updates }).map(
      ({ rule, message }) => `${rule}: ${message}`,
    );

  it('records every path once, with its kind and anchors', () => {
    expect(released.editions).toEqual(['first']);
    expect(released.pages['/glossary/weir/']).toMatchObject({
      kind: 'issue',
      anchors: ['said', 'why'],
    });
    expect(released.pages['/']).toEqual({ kind: 'page', anchors: ['said', 'why'] });
    expect(released.pages['/sources/council-minutes/']?.kind).toBe('source');
  });

  it('records paths and anchors in order, so that two releases differ by what changed alone', () => {
    const turned = pages.toReversed().map((page) => ({ ...page, anchors: ['why', 'said', 'why'] }));
    const other = recordRelease(undefined, turned, 'first');
    expect(JSON.stringify(other.pages)).toBe(JSON.stringify(released.pages));
    expect(Object.keys(other.pages)).toEqual(Object.keys(other.pages).sort());
  });

  it('tells a record from which somebody took a path, an anchor or an edition', () => {
    const [path = '', page] = Object.entries(released.pages)[0] ?? [];
    const { [path]: _, ...fewer } = released.pages;
    const rules = (record: typeof released) => checkRecord(record, place).map(({ rule }) => rule);
    expect(rules(released)).toEqual([]);
    expect(rules({ ...released, pages: fewer })).toEqual(['lost-permalink']);
    expect(rules({ ...released, editions: [] })).toEqual(['lost-permalink']);
    const bare = { ...released.pages, [path]: { kind: page?.kind ?? '', anchors: [] } };
    expect(rules({ ...released, pages: bare })).toEqual(['lost-permalink']);
  });

  it('takes a record of the first releases, which had no digest of its own', () => {
    const { check: _, ...former } = released;
    expect(checkRecord(former, place)).toEqual([]);
    expect(recordRelease(former, pages, 'second').check).toMatch(/^[0-9a-f]{16}$/);
  });

  it('says that no address is permanent where there are editions and no record', () => {
    const edition = {} as Edition;
    expect(withoutRecord(undefined, [edition])[0]).toContain('released.json is not there');
    expect(withoutRecord(undefined, [])).toEqual([]);
    expect(withoutRecord(released, [edition])).toEqual([]);
  });

  it('takes a record in another order of keys', () => {
    const turned = Object.fromEntries(Object.entries(released.pages).toReversed());
    expect(checkRecord({ ...released, pages: turned }, place)).toEqual([]);
  });

  it('names an edition once, however often it is released, and all that are published with it', () => {
    expect(recordRelease(released, pages, 'second', 'third').editions).toEqual([
      'first',
      'second',
      'third',
    ]);
    expect(recordRelease(released, pages, 'first').editions).toEqual(['first']);
  });

  it('knows what each path stands for', () => {
    const of = (wanted: string) => currentPages(river).find(({ path }) => path === wanted);
    expect(of('/glossary/weir/')).toEqual({
      path: '/glossary/weir/',
      kind: 'issue',
      id: 'weir',
      digest: entryDigest(riverEntry('weir')),
    });
    expect(of('/search/')).toEqual({ path: '/search/', kind: 'page' });
    expect(of('/sources/council-minutes/')).toEqual({
      path: '/sources/council-minutes/',
      kind: 'source',
    });
  });

  it('only adds', () => {
    const later = recordRelease(
      released,
      pages.slice(0, 1).map((page) => ({ ...page, anchors: ['new'] })),
      'second',
    );
    expect(Object.keys(later.pages)).toEqual(Object.keys(released.pages));
    expect(later.pages[pages[0]?.path ?? '']?.anchors).toEqual(['new', 'said', 'why']);
    expect(later.editions).toEqual(['first', 'second']);
  });

  it('finds nothing wrong with what is unchanged', () => {
    expect(compare(pages)).toEqual([]);
  });

  it('misses a page that is gone, unless it is redirected', () => {
    const fewer = pages.filter(({ path }) => path !== '/glossary/weir/');
    expect(compare(fewer)).toEqual(['lost-permalink: The published page /glossary/weir/ is gone.']);
    expect(compare(fewer, { redirects: { '/glossary/weir/': '/glossary/survey/' } })).toEqual([]);
  });

  it('sees an id that stands for another kind of thing', () => {
    const other = pages.map((page) =>
      page.path === '/glossary/weir/' ? { ...page, kind: 'term' } : page,
    );
    expect(compare(other)).toEqual([
      'reused-id: /glossary/weir/ was published for an issue and now stands for a term.',
    ]);
  });

  it('sees what stands at an address that was published for another entry, whatever an edition tells', () => {
    const [weir, survey] = [riverEntry('weir'), riverEntry('survey')];
    const entries = new Map(river.entries)
      .set('weir', { ...survey, id: 'weir' })
      .set('survey', { ...weir, id: 'survey' });
    const swapped = currentPages({ ...river, entries });
    const updates = [makeEdition('second', '2031-05-08', { entries: ['weir', 'survey'] })];
    const context = { released, releasedPlace: place, redirects: {}, updates };
    expect(
      compareRelease(swapped, { entries }, context).map(
        ({ rule, message }) => `${rule}: ${message}`,
      ),
    ).toEqual([
      'reused-id: /glossary/survey/ was published for something else: what stands there now was /glossary/weir/.',
      'reused-id: /glossary/weir/ was published for something else: what stands there now was /glossary/survey/.',
    ]);
  });

  it('takes an entry that became another for a change, while the other stands where it was published', () => {
    const entries = new Map(river.entries).set('weir', { ...riverEntry('survey'), id: 'weir' });
    const updates = [makeEdition('second', '2031-05-08', { entries: ['weir'] })];
    const context = { released, releasedPlace: place, redirects: {}, updates };
    expect(compareRelease(currentPages({ ...river, entries }), { entries }, context)).toEqual([]);
  });

  it('asks for an edition that tells of changed data', () => {
    const other = pages.map((page) =>
      page.path === '/glossary/weir/' ? { ...page, digest: '0'.repeat(16) } : page,
    );
    expect(compare(other)).toEqual([
      'unrecorded-change: The data of "weir" changed since it was published, and no new edition says so.',
    ]);
    const edition: Edition = {
      id: 'second',
      date: '2031-06-01',
      kind: 'minor',
      title: 'T',
      summary: 'S',
      entries: ['weir'],
    };
    expect(compare(other, { updates: [edition] })).toEqual([]);
    expect(compare(other, { updates: [{ ...edition, id: 'first' }] })).toHaveLength(1);
  });

  it('misses an anchor that is gone from its page', () => {
    const built = [{ path: '/glossary/weir/', ids: ['said'] }];
    const lost = (mayGo: (path: string, anchor: string) => boolean) =>
      lostAnchors(built, mayGo, { released, releasedPlace: place, redirects: {} }).map(
        ({ message }) => message,
      );
    expect(lost(() => false)).toEqual(['The published anchor /glossary/weir/#why is gone.']);
    expect(lost((path, anchor) => path === '/glossary/weir/' && anchor === 'why')).toEqual([]);
  });

  it('misses an anchor that is gone since its page moved', () => {
    const redirects = { '/glossary/weir/': '/glossary/the-weir/' };
    const lost = (ids: string[], record = released) =>
      lostAnchors([{ path: '/glossary/the-weir/', ids }], () => false, {
        released: record,
        releasedPlace: place,
        redirects,
      }).map(({ hint }) => hint);
    expect(lost(['said', 'why'])).toEqual([]);
    expect(lost(['said'])).toEqual([
      'Bring it back, or redirect it in redirects.yaml: /glossary/the-weir/#why: /glossary/the-weir/#….',
    ]);
    const both = { ...released.pages, '/glossary/the-weir/': { kind: 'issue', anchors: [] } };
    expect(lost(['said'], { ...released, pages: both })).toEqual([]);
  });

  it('gives data a digest that wording does not change', () => {
    const weir = river.entries.get('weir');
    if (weir?.section !== 'glossary') throw new Error('The fixture has no weir.');
    const digest = entryDigest(weir);
    expect(entryDigest({ ...weir, searchTerms: ['dam'], related: [] })).toBe(digest);
    expect(entryDigest({ ...weir, summary: 'Another claim.' })).not.toBe(digest);
    expect(entryDigest({ ...weir, cites: ['2'] })).not.toBe(digest);
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
  });

  it('gives an event that is about nobody the digest that it had before events could be', () => {
    const talks = event('talks', { date: '2031-05-04' });
    const { about: _about, ...before } = talks;
    expect(entryDigest(talks)).toBe(entryDigest(before as typeof talks));
    expect(entryDigest({ ...talks, about: ['ada'] })).not.toBe(entryDigest(talks));
  });

  it('minds the order of a list, not that of fields', () => {
    const said = statement('s', { by: ['ada', 'bo'] });
    expect(entryDigest({ ...said, by: ['bo', 'ada'] })).not.toBe(entryDigest(said));
    const turned = Object.fromEntries(Object.entries(said).toReversed()) as typeof said;
    expect(entryDigest(turned)).toBe(entryDigest(said));
  });
});
