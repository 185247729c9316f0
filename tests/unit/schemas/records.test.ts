import { describe, expect, it } from 'vitest';
import {
  redirectsSchema,
  releasedSchema,
  updatesSchema,
  verifiedSchema,
} from '../../../src/schemas/records.ts';

const edition = {
  id: 'first',
  date: '2025-12-04',
  kind: 'major',
  title: 'First edition',
  summary: 'The briefing is published with everything that the article has.',
};

describe('redirectsSchema', () => {
  it.each(['/', '/glossary/', '/glossary/dam/', '/glossary/dam/#said', '/feed.xml'])(
    'takes the path %s',
    (path) => {
      expect(redirectsSchema.safeParse({ '/old/': path }).success).toBe(true);
      expect(redirectsSchema.safeParse({ [path]: '/new/' }).success).toBe(true);
    },
  );

  it.each([
    'glossary/dam/',
    '/glossary/dam',
    '//host.example/',
    'https://host.example/',
    '/../secret/',
    '/a b/',
    '/dam/#',
    '/dam/?q=1',
    '/<script>/',
    'javascript:alert(1)',
  ])('refuses %s', (path) => {
    expect(redirectsSchema.safeParse({ '/old/': path }).success).toBe(false);
    expect(redirectsSchema.safeParse({ [path]: '/new/' }).success).toBe(false);
  });
});

describe('updatesSchema', () => {
  it('takes an edition and gives it no entries unless it has some', () => {
    expect(updatesSchema.parse([edition])).toEqual([{ ...edition, entries: [] }]);
  });

  it.each([{ date: '2025-12' }, { date: '2025-02-30' }, { kind: 'huge' }, { colour: 'red' }])(
    'refuses %o',
    (wrong) => {
      expect(updatesSchema.safeParse([{ ...edition, ...wrong }]).success).toBe(false);
    },
  );
});

describe('records that commands write', () => {
  it('takes hashes of the right length only', () => {
    const article = 'a'.repeat(64);
    const digest = 'b'.repeat(16);
    expect(verifiedSchema.safeParse({ article, statements: { one: digest } }).success).toBe(true);
    expect(verifiedSchema.safeParse({ article: 'a', statements: {} }).success).toBe(false);
    expect(verifiedSchema.safeParse({ article, statements: { one: 'b' } }).success).toBe(false);
  });

  it('takes a released page with or without a digest', () => {
    const pages = {
      '/': { kind: 'page', anchors: ['next'] },
      '/glossary/dam/': { kind: 'issue', anchors: [], digest: 'c'.repeat(16) },
    };
    expect(releasedSchema.parse({ editions: ['first'], pages })).toEqual({
      editions: ['first'],
      pages,
    });
    expect(releasedSchema.safeParse({ editions: [], pages: { dam: pages['/'] } }).success).toBe(
      false,
    );
  });
});
