import { describe, expect, it } from 'vitest';
import { ownLinks } from '../../../src/content-reader/own-links.ts';
import { parseBody } from '../../helpers/parse-body.ts';

const SITE = 'https://desk.example/talks';
const found = (url: string) => ownLinks('a.mdx', parseBody(`Text.\n\nSee [it](${url}).`), SITE);

describe('a link by full address', () => {
  it.each([
    'https://desk.example/talks/',
    'https://desk.example/talks',
    'http://desk.example/talks/glossary/weir/',
    'https://www.desk.example/talks/glossary/weir/#why',
  ])('to this site is a problem: %s', (url) => {
    expect(found(url)).toEqual([
      {
        rule: 'broken-link',
        file: 'a.mdx',
        line: 3,
        message: `The link "${url}" leads to this site by its full address.`,
        hint: 'Link to an entry with <Entry id="…">; the path follows from the id.',
      },
    ]);
  });

  it.each([
    'https://desk.example/other/',
    'https://desk.example/talks-of-2024/',
    'https://elsewhere.example/talks/',
    'mailto:desk@desk.example',
  ])('to elsewhere is none: %s', (url) => {
    expect(found(url)).toEqual([]);
  });
});
