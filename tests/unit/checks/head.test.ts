import { expect, it } from 'vitest';
import { headCheck } from '../../../src/checks/head.ts';
import { parsePage } from '../../../src/checks/read-site.ts';
import { runCheck } from './built-page.ts';

const CHARSET = '<meta charset="utf-8">';
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const TITLE = '<title>A page</title>';
const DESCRIPTION = `<meta name="description" content="${'word '.repeat(12)}">`;
const messages = async (head: string, lang = 'en', body = '') => {
  const page = parsePage(
    'a/index.html',
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
  );
  return (await runCheck(headCheck({ base: '/' }), [page])).map(({ message }) => message);
};

it.each([
  [CHARSET + VIEWPORT + TITLE + DESCRIPTION, []],
  [TITLE + CHARSET + VIEWPORT + DESCRIPTION, ['The head does not begin with the charset.']],
  [CHARSET + TITLE + DESCRIPTION, ['The page has no viewport.']],
  [CHARSET + VIEWPORT + TITLE + TITLE + DESCRIPTION, ['The head has 2 elements for the title.']],
  [
    CHARSET + VIEWPORT + TITLE + DESCRIPTION + DESCRIPTION,
    ['The head has 2 elements for the description.'],
  ],
  [
    `${CHARSET}${VIEWPORT}<title>  </title>${DESCRIPTION}`,
    ['The title has 0 characters, not 1 to 60.'],
  ],
])('judges %s', async (head, expected) => {
  expect(await messages(head)).toEqual(expected);
});

it('wants a language that is not empty', async () => {
  expect(await messages(CHARSET + VIEWPORT + TITLE + DESCRIPTION, ' ')).toEqual([
    'The page has no language.',
  ]);
});

it('takes the title of a drawing for no title of the page', async () => {
  const svg = '<svg><title>A map</title></svg>';
  expect(await messages(CHARSET + VIEWPORT + DESCRIPTION, 'en', svg)).toEqual([
    'The title has 0 characters, not 1 to 60.',
  ]);
});
