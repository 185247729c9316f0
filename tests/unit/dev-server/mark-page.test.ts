import { expect, it } from 'vitest';
import { toWrite } from '../../../src/content-reader/to-write.ts';
import { markMissing } from '../../../src/dev-server/mark-page.ts';

const missing = toWrite('name', { file: 'a.mdx', lineOf: () => 2 });
const WORDS = 'To write: name · a.mdx:2';
const MARK = `<mark class="dev-to-write">${WORDS}</mark>`;

it.each([
  ['text', `<h1>${missing}</h1>`, `<h1>${MARK}</h1>`],
  ['an attribute', `<a title="a > b ${missing}">x</a>`, `<a title="a > b ${WORDS}">x</a>`],
  ['the title of the page', `<title>${missing} · X</title>`, `<title>${WORDS} · X</title>`],
  [
    'a script',
    `<script>"<b>${missing}"</script>${missing}`,
    `<script>"<b>${WORDS}"</script>${MARK}`,
  ],
  ['a drawing', `<svg><text>${missing}</text></svg>`, `<svg><text>${WORDS}</text></svg>`],
  ['half a mark', missing.slice(0, 9), 'To write'],
])('marks what is missing in text, and only names it in what is no text: %s', (_, html, marked) => {
  expect(markMissing(html)).toBe(marked);
});
