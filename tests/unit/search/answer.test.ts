import { expect, it } from 'vitest';
import { parseExcerpt } from '../../../src/search/answer.ts';

it('reads an excerpt without ever making HTML of it', () => {
  expect(parseExcerpt('a &lt;b&gt; <mark>c &amp; d</mark> <img src=x>')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'c & d', marked: true },
    { text: ' <img src=x>', marked: false },
  ]);
});
