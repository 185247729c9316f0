import { expect, it } from 'vitest';
import { atItsEntry } from '../../../src/build/at-its-entry.ts';
import { readFolder } from '../../helpers/make-briefing.ts';

const { briefing } = readFolder();
const at = (file: string, rule: 'too-heavy' | 'invalid-head' | 'broken-link', message: string) => {
  if (briefing === undefined) throw new Error('There is no briefing.');
  const found = atItsEntry({ rule, file, line: 1, message, hint: 'Change it.' }, briefing);
  return `${found.file}:${found.line} ${found.message}`;
};
const PAGE = 'whos-who/ada/index.html';

it('names the file of the entry where that is what an editor changes', () => {
  expect(at(PAGE, 'invalid-head', 'The description is that of x as well.')).toBe(
    'content/whos-who/ada.mdx:6 Ada Abbot: The description is that of x as well.',
  );
  expect(at(PAGE, 'too-heavy', 'The page is heavy.')).toMatch(/^content\/whos-who\/ada\.mdx:/);
});

it('names the page where that is not known, or is no entry', () => {
  expect(at(PAGE, 'broken-link', 'It is broken.')).toBe(`${PAGE}:1 It is broken.`);
  expect(at(PAGE, 'invalid-head', 'The title is long.')).toBe(`${PAGE}:1 The title is long.`);
  expect(at('about/index.html', 'too-heavy', 'It is heavy.')).toBe(
    'about/index.html:1 It is heavy.',
  );
});
