import { describe, expect, it } from 'vitest';
import { refuseName } from '../../../src/drafting/new-name.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';

const { briefing } = readBriefing('tests/fixtures/river/content');

describe('refuseName', () => {
  it.each([
    ['ada-lund', 'Ada Lund'],
    ['yuri', 'Юрий'],
    ['ada', 'Ada’s'],
  ])('lets "%s" pass', (id, name) => {
    expect(refuseName(id, name, briefing)).toBeUndefined();
    expect(refuseName(id, name, undefined)).toBeUndefined();
  });

  it.each<[string | undefined, string, string]>([
    [undefined, 'Юрий', 'No id follows from "Юрий": give one with --id.'],
    [
      'Ada',
      'Ada',
      '"Ada" is not an id. Write lower-case ASCII words joined by hyphens, with a letter, in at most 80 characters. --id takes it.',
    ],
    [
      '../x',
      'Ada',
      '"../x" is not an id. Write lower-case ASCII words joined by hyphens, with a letter, in at most 80 characters. --id takes it.',
    ],
    ['x', 'x', '"x" is no name: It has 1 character, not 2 to 60.'],
    ['about', 'Bob', 'The id "about" is that of a page: choose another with --id.'],
    ['x', '<b>x', '"<b>x" is no name: It holds an HTML tag.'],
    ['x', 'The “x”', '"The “x”" is no name: it holds a quotation mark. Write an apostrophe as ’.'],
    [
      'weir',
      'A weir',
      'The id "weir" is taken (content/glossary/weir.mdx): edit that one, or choose another with --id.',
    ],
    [
      'article',
      'An article',
      'The id "article" is taken (content/sources.yaml): edit that one, or choose another with --id.',
    ],
    [
      'petra',
      'petra vane',
      'The name "petra vane" belongs to "petra-vane" (content/whos-who/petra-vane.mdx): edit that one.',
    ],
  ])('refuses the id %s for %s', (id, name, expected) => {
    expect(refuseName(id, name, briefing)).toBe(expected);
  });
});
