import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { currentSite, forgetSite, linkNames } from '../../src/site.ts';
import { changed, makeFolder } from '../helpers/make-briefing.ts';

const previous = process.env['BRIEFING_CONTENT'];
let folder = '';

beforeEach(() => {
  folder = makeFolder();
  process.env['BRIEFING_CONTENT'] = folder;
  forgetSite();
});

afterEach(() => {
  if (previous === undefined) delete process.env['BRIEFING_CONTENT'];
  else process.env['BRIEFING_CONTENT'] = previous;
  forgetSite();
});

/** Saves a file of the content as an editor does, and looks at the site as the next reader would. */
function save(path: string, from: string, to: string) {
  for (const [name, text] of Object.entries(changed(path, from, to)))
    writeFileSync(join(folder, name), text);
  forgetSite();
  const { briefing, problems } = currentSite();
  return { briefing, rules: [...new Set(problems.map(({ rule }) => rule))] };
}

it('is read once, until somebody says that the files changed', () => {
  const first = currentSite();
  expect(currentSite()).toBe(first);
  forgetSite();
  expect(currentSite()).not.toBe(first);
});

it('goes on with the last good model when a file breaks, so that the page in the browser stays', () => {
  expect(currentSite().briefing.entries.has('ada')).toBe(true);
  const { briefing, rules } = save('whos-who/ada.mdx', 'kind: person', 'kind: persona');
  expect(rules).toContain('invalid-field');
  expect(briefing.entries.get('ada')?.name).toBe('Ada Abbot');
  forgetSite();
  expect(currentSite().briefing.entries.has('ada')).toBe(true);
});

it('shows text that is not finished yet: a paragraph that no page cites is only marked', () => {
  currentSite();
  const { briefing, rules } = save('sources.yaml', "'1': The town", "'2': Rain., '1': The town");
  expect(rules.toSorted()).toEqual(['uncovered-paragraph', 'unverified-statement']);
  expect(briefing.article.paragraphs?.['2']?.gist).toBe('Rain.');
});

it('knows the entry that a file is about, and where a name leads', () => {
  const { names, entryOf, pathOf } = linkNames();
  expect(names.match('Abbot came.')[0]?.id).toBe('ada');
  expect(entryOf(join(folder, 'whos-who', 'ada.mdx'))).toBe('ada');
  expect(entryOf(join(folder, 'overview.mdx'))).toBeUndefined();
  expect(pathOf('ada')).toBe('/whos-who/ada/');
  expect(pathOf('nobody')).toBe('/');
});
