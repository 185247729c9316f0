import { expect, it } from 'vitest';
import { headCheck } from '../../../src/checks/head.ts';
import { linkCheck } from '../../../src/checks/links.ts';
import { parsePage } from '../../../src/checks/read-site.ts';
import { checkSafety } from '../../../src/checks/safety.ts';
import { checkStructure } from '../../../src/checks/structure.ts';
import { runCheck } from './built-page.ts';

const CHARSET = '<meta charset="utf-8">';
const VIEWPORT = '<meta name="viewport" content="width=device-width">';
const TITLE = '<title>A</title>';
const DESCRIPTION = `<meta name="description" content="${'word '.repeat(12)}">`;
const POLICY = `<meta http-equiv="content-security-policy" content="script-src 'none'">`;

interface Parts {
  lang: string;
  head: string;
  body: string;
  file: string;
}
/** All that is said of a page that breaks no rule but those which it is given to break. */
async function said({ lang = 'en', head, body = '', file = 'a/index.html' }: Partial<Parts>) {
  const own = head ?? CHARSET + VIEWPORT + TITLE + DESCRIPTION + POLICY;
  const page = parsePage(
    file,
    `<!doctype html><html lang="${lang}"><head>${own}</head>\n<body><h1>A</h1>\n${body}</body></html>`,
  );
  const files = new Set([file]);
  return [
    ...checkStructure(page),
    ...checkSafety(page),
    ...(await runCheck(headCheck({ base: '/' }), [page])),
    ...(await runCheck(linkCheck({ base: '/', files, later: [] }), [page])),
  ].map((problem) => `${problem.rule} ${problem.line}: ${problem.message} ${problem.hint}`);
}

it('has nothing to say of a page that is right', async () => {
  expect(await said({})).toEqual([]);
});

const ROUTES = 'src/model/addresses/routes.ts';

it.each<[string, Partial<Parts>]>([
  ['invalid-head 1: The page has no language. Set lang on <html>.', { lang: '' }],
  [
    'invalid-head 1: The title has 61 characters, not 1 to 60. Shorten the name or title.',
    { head: `${CHARSET}${VIEWPORT}<title>${'x'.repeat(61)}</title>${DESCRIPTION}${POLICY}` },
  ],
  [
    'invalid-head 1: The description has 49 characters, not 50 to 160. Change the summary.',
    {
      head: `${CHARSET}${VIEWPORT}${TITLE}<meta name="description" content="${'x'.repeat(49)}">${POLICY}`,
    },
  ],
  [
    'invalid-head 1: The description has 161 characters, not 50 to 160. Change the summary.',
    {
      head: `${CHARSET}${VIEWPORT}${TITLE}<meta name="description" content="${'x'.repeat(161)}">${POLICY}`,
    },
  ],
  [
    `invalid-head 1: The canonical address is /a/, not left out. Take it from ${ROUTES}.`,
    {
      head: `${CHARSET}${VIEWPORT}${TITLE}${DESCRIPTION}${POLICY}<link rel="canonical" href="/a/">`,
    },
  ],
  [
    'invalid-head 1: The head does not begin with the charset. Put <meta charset="utf-8"> first.',
    { head: VIEWPORT + TITLE + DESCRIPTION + POLICY },
  ],
  [
    'invalid-head 1: The page has no viewport. Add a <meta name="viewport"> with width=device-width.',
    { head: CHARSET + TITLE + DESCRIPTION + POLICY },
  ],
  [
    'invalid-head 1: The head has 2 elements for the title. Keep one.',
    { head: CHARSET + VIEWPORT + TITLE + TITLE + DESCRIPTION + POLICY },
  ],
  [
    'invalid-image 3: <img> lacks an alternative text. Describe it, or hide a decoration from assistive technology.',
    { body: '<img src="data:image/png,">' },
  ],
  [
    'duplicate-id 4: The id "b" stands twice on the page. Give one of them another id.',
    { body: '<p id="b"></p>\n<p id="b"></p>' },
  ],
  [
    'invalid-outline 3: An h3 follows an h1. Begin with one h1 and go down one level at a time.',
    { body: '<h3>B</h3>' },
  ],
  [
    'invalid-outline 1: The page has 2 h1 headings. Begin with one h1 and go down one level at a time.',
    { body: '<h1>B</h1>' },
  ],
  [
    'unsafe-html 3: <p> has the handler onClick. Listen in a script.',
    { body: '<p onclick="x()"></p>' },
  ],
  ['unsafe-html 3: <p> has a style attribute. Use a class.', { body: '<p style="x"></p>' }],
  [
    'unsafe-html 3: <iframe> has a page of its own in srcdoc. Build it as a page.',
    { body: '<iframe srcdoc="x"></iframe>' },
  ],
  [
    'unsafe-html 3: <a> leads to javascript:x(). Use a button and a script.',
    { body: '<a href="javascript:x()">b</a>' },
  ],
  [
    'unsafe-html 3: An inline script is not in the policy. Put it into a file.',
    { body: '<script>1</script>' },
  ],
  [
    'unsafe-html 1: The page has no Content-Security-Policy. Build it with Astro’s security.csp.',
    { head: CHARSET + VIEWPORT + TITLE + DESCRIPTION },
  ],
  [
    'unsafe-html 1: The policy lets every script through. Build it with Astro’s security.csp.',
    {
      head: `${CHARSET}${VIEWPORT}${TITLE}${DESCRIPTION}${POLICY.replace('script', 'img')}`,
    },
  ],
  [
    'foreign-request 3: <audio> loads https://f.example/a. Serve it from the site itself.',
    { body: '<audio src="https://f.example/a"></audio>' },
  ],
  [
    'broken-link 3: "http://[" is no address. Correct the link.',
    { body: '<a href="http://[">b</a>' },
  ],
  [
    'broken-link 3: "/b" leads to no page. Correct the link or build the page.',
    { body: '<a href="/b">b</a>' },
  ],
  [
    `wrong-base 3: "b" is relative, but 404.html answers at every address. Take addresses from ${ROUTES}.`,
    { body: '<a href="b">b</a>', file: '404.html' },
  ],
  [
    'broken-fragment 3: "#b" leads to an id that a/index.html does not have. Correct the fragment or give the heading that id.',
    { body: '<a href="#b">b</a>' },
  ],
])('says where the fault is and what to do: %s', async (expected, parts) => {
  expect(await said(parts)).toEqual([expected]);
});

it('says it of an inline style sheet, which Astro writes for a component', async () => {
  const head =
    CHARSET +
    VIEWPORT +
    TITLE +
    DESCRIPTION +
    POLICY.replace('script-src', "default-src 'self'; script-src");
  expect(await said({ head, body: '<style>a{}</style>' })).toEqual([
    'unsafe-html 3: An inline style sheet is not in the policy. Import it from a component.',
  ]);
});
