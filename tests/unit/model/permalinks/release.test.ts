import { describe, expect, it } from 'vitest';
import { compareRelease, type CurrentPage } from '../../../../src/model/permalinks/release.ts';
import type { Redirects, ReleasedPage } from '../../../../src/schemas/records.ts';

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
      'content/released.json:7 lost-permalink The published page /whos-who/adda/ is gone. Did you mean "/whos-who/ada/"? Bring it back, or add to redirects.yaml: /whos-who/adda/: /…/.',
    ]);
  });
});
