import { describe, expect, it } from 'vitest';
import { apart } from '../../../src/search/build-index.ts';

describe('what the index gets of a page', () => {
  it.each([
    ['<dt>Kind</dt><dd>Report</dd>', '<dt>Kind</dt> <dd>Report</dd>'],
    ['<span>Event</span><time>4 May</time>', '<span>Event</span> <time>4 May</time>'],
    ['<span>Vane</span>date inferred', '<span>Vane</span> date inferred'],
    ['<li>Weir<ul><li>a', '<li>Weir <ul><li>a'],
    ['<li>Weir<p>a', '<li>Weir <p>a'],
  ])('has white space between words of %s', (html, spaced) => {
    expect(apart(html)).toBe(spaced);
  });

  it.each(['the <em>weir</em>, and', '28<sup>th</sup>', '<b>We</b>ir', '<p><span>a</span></p>'])(
    'leaves %s as it is',
    (html) => {
      expect(apart(html)).toBe(html);
    },
  );
});
