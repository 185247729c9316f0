import { describe, expect, it } from 'vitest';
import { nestHtml } from '../../../src/markdown/nest-html.ts';

const nest = (html: string, sink = 1) =>
  nestHtml(html, {
    prefix: 'weir',
    sink,
    placeOf: (href) =>
      href.startsWith('/glossary/') ? `#glossary-${href.split('/')[2] ?? ''}` : undefined,
  });

describe('nestHtml', () => {
  it.each<[string, string, string]>([
    ['sinks headings', '<h2>Why</h2>', '<h3>Why</h3>'],
    ['marks ids', '<p id="a">b</p>', '<p id="weir--a">b</p>'],
    [
      'leads links to their place',
      '<a href="/glossary/land/">a</a>',
      '<a href="#glossary-land">a</a>',
    ],
    [
      'leaves other links alone',
      '<a href="https://a.example/?b=c&amp;d">a</a>',
      '<a href="https://a.example/?b=c&amp;d">a</a>',
    ],
    [
      'reaches what is deep inside',
      '<div><ul><li><h3 id="a">b</h3></li></ul></div>',
      '<div><ul><li><h4 id="weir--a">b</h4></li></ul></div>',
    ],
    [
      'keeps other attributes',
      '<p class="a b" lang="ru" data-c="d">e</p>',
      '<p class="a b" lang="ru" data-c="d">e</p>',
    ],
    [
      'keeps letters of every script',
      '<p>Łukasz “Ørsted” Річка 🙂</p>',
      '<p>Łukasz “Ørsted” Річка 🙂</p>',
    ],
    [
      'keeps what is escaped escaped',
      '<p>&lt;script&gt; &amp;lt;</p>',
      '<p>&lt;script&gt; &amp;lt;</p>',
    ],
    ['takes a heading for no more than it is', '<header>a</header><hr>', '<header>a</header><hr>'],
    [
      'reads no value for an attribute',
      '<a title="a > b id=" class="c" href="/glossary/land/" hidden>h2 id="d"</a>',
      '<a title="a > b id=" class="c" href="#glossary-land" hidden>h2 id="d"</a>',
    ],
    ['marks ids of headings', '<h2 class="a" id="b">c</h2>', '<h3 class="a" id="weir--b">c</h3>'],
    ['takes nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(nest(html)).toBe(expected);
  });

  it.each([
    [0, '<h2>a</h2>', '<h2>a</h2>'],
    [2, '<h2>a</h2>', '<h4>a</h4>'],
    [3, '<h5>a</h5>', '<h6>a</h6>'],
    [9, '<h1>a</h1>', '<h6>a</h6>'],
  ])('sinks by %i, never below the sixth level', (sink, html, expected) => {
    expect(nest(html, sink)).toBe(expected);
  });
});
