import { expect, it } from 'vitest';
import { parseExcerpt } from '../../../src/search/excerpt.ts';

it('reads an excerpt without ever making HTML of it', () => {
  expect(parseExcerpt('a &lt;b&gt; <mark>c &amp; d</mark> <img src=x>')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'c & d', marked: true },
    { text: ' <img src=x>', marked: false },
  ]);
});

it.each([
  ['<mark>dry</mark>', [{ text: 'dry', marked: true }]],
  [
    '<mark>dry</mark><mark>week\nof</mark>',
    [
      { text: 'dry', marked: true },
      { text: 'week\nof', marked: true },
    ],
  ],
  ['&quot;a&#39;s&#x27; &gt; &amp;lt; &copy;', [{ text: "\"a's' > &lt; &copy;", marked: false }]],
  ['', []],
])('shows %j as a reader would say it', (html, runs) => {
  expect(parseExcerpt(html)).toEqual(runs);
});

it.each([
  ['Weir. The <mark>weir</mark> is shut.', 'Weir', 'The weir is shut.'],
  ['The <mark>old</mark> <mark>weir</mark>. It is shut.', 'The old weir', 'It is shut.'],
  ['Weirs are shut.', 'Dam', 'Weirs are shut.'],
  ['What (now)? It is shut.', 'What (now)?', 'It is shut.'],
])('does not repeat the name that stands above %j', (html, name, text) => {
  expect(
    parseExcerpt(html, name)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});
