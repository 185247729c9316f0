import { expect, it } from 'vitest';
import { headCheck } from '../../../src/checks/head.ts';
import { parsePage } from '../../../src/checks/read-site.ts';
import { runCheck } from './built-page.ts';

const CHARSET = '<meta charset="utf-8">';
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const TITLE = '<title>A page</title>';
const DESCRIPTION = `<meta name="description" content="${'word '.repeat(12)}">`;
const about = (characters: number) =>
  `<meta name="description" content="${'x'.repeat(characters)}">`;
const messages = async (head: string, { lang = ' lang="en"', body = '', site = {} } = {}) => {
  const page = parsePage(
    'a/index.html',
    `<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`,
  );
  const check = headCheck({ base: '/sub/', ...site });
  return (await runCheck(check, [page])).map(({ message }) => message);
};

it.each([
  [CHARSET + VIEWPORT + TITLE + DESCRIPTION, []],
  [`\n${CHARSET}\n${VIEWPORT}${TITLE}${DESCRIPTION}`, []],
  [`${CHARSET}${VIEWPORT}<title>${'x'.repeat(60)}</title>${about(50)}`, []],
  [CHARSET + VIEWPORT + TITLE + about(160), []],
  [TITLE + CHARSET + VIEWPORT + DESCRIPTION, ['The head does not begin with the charset.']],
  [CHARSET + TITLE + DESCRIPTION, ['The page has no viewport.']],
  [
    `${CHARSET}<meta name="viewport" content="width=980">${TITLE}${DESCRIPTION}`,
    ['The page has no viewport.'],
  ],
  [CHARSET + VIEWPORT + TITLE, ['The description has 0 characters, not 50 to 160.']],
  [
    '',
    [
      'The head does not begin with the charset.',
      'The page has no viewport.',
      'The title has 0 characters, not 1 to 60.',
      'The description has 0 characters, not 50 to 160.',
    ],
  ],
  [
    `${CHARSET}${VIEWPORT}${TITLE}${DESCRIPTION}${'<link rel="canonical" href="/a/">'.repeat(2)}`,
    [
      'The head has 2 elements for the canonical address.',
      'The canonical address is /a/, not left out.',
    ],
  ],
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

it.each(['', ' lang=" "'])('wants a language, which%s is none', async (lang) => {
  expect(await messages(CHARSET + VIEWPORT + TITLE + DESCRIPTION, { lang })).toEqual([
    'The page has no language.',
  ]);
});

const GOOD = `${CHARSET}${VIEWPORT}${TITLE}${DESCRIPTION}<link rel="icon" href="/i.svg">`;
const CANONICAL = '<link rel="canonical" href="https://news.example/sub/a/">';
it.each([
  [CANONICAL, []],
  ['<meta name="robots" content="noindex">', []],
  [`<meta name="robots" content="noindex, follow">${CANONICAL}`, []],
  [
    '<meta name="robots" content="noindex, follow">',
    ['The canonical address is missing, not https://news.example/sub/a/.'],
  ],
])('wants the canonical address of what search engines may list: %s', async (more, expected) => {
  const site = { siteUrl: 'https://news.example' };
  expect(await messages(GOOD + more, { site })).toEqual(expected);
});

it('takes the title of a drawing for no title of the page', async () => {
  const svg = '<svg><title>A map</title></svg>';
  expect(await messages(CHARSET + VIEWPORT + DESCRIPTION, { body: svg })).toEqual([
    'The title has 0 characters, not 1 to 60.',
  ]);
});
