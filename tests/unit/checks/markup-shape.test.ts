import { expect, it } from 'vitest';
import { checkHtml } from '../../../src/checks/html.ts';
import { shapeOf } from '../../../src/checks/markup-shape.ts';
import { readMarkup } from '../../../src/checks/read-markup.ts';
import { strictTree } from '../../../src/checks/strict-tree.ts';

const neighbours = (count: number, word: string) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<li><a class="cite" href="/${word}/${i}/" aria-label="${word} ${i}" data-n="${i}">${word} ${i}</a> and ${word}.</li>`,
  ).join('');

/** A page as the site has them, with something among many that look alike. */
const page = (inserted: string, { word = 'a', count = 6 } = {}) =>
  `<!DOCTYPE html><html lang="en"><head><title>${word}</title><meta name="description" content="${word}"></head><body>` +
  `<nav aria-label="Sections"><ul>${neighbours(count, word)}</ul></nav><main id="main-${word}"><h1>${word}</h1>` +
  `<form action="/"><label for="q">Words</label><input id="q" type="search" name="q"></form>` +
  `<div class="prose"><div><ul>${neighbours(count, word)}</ul></div>${inserted}<div><ul>${neighbours(count, word)}</ul></div></div>` +
  `<svg viewBox="0 0 9 9" role="group" aria-label="${word}"><a href="/${word}/"><path d="M${count}"/></a></svg></main></body></html>`;

const rulesOf = async (html: string) =>
  (await checkHtml({ file: 'a.html', html })).map(({ hint }) => /rule (\S+)/.exec(hint)?.[1]);

it('is the same for pages that differ in their words, addresses and length of lists', () => {
  const shape = shapeOf(page('<p>One</p>'));
  expect(shape).toBeDefined();
  expect(shapeOf(page('<p>Two &amp; three</p>', { word: 'b', count: 40 }))).toBe(shape);
});

const BUTTON = '<button type="button">a</button>';
const NAMED = '<svg role="img"><a href="/b"><title>c</title></a></svg>';
it.each([
  ['<p>a</p>', '<p class="a  b" data-c="d" data-e>b</p>'],
  ['<p>a</p>', '<p>b &amp; c&nbsp;d</p>'],
  ['<p id="b">a</p>', '<p id="c-1">a</p>'],
  ['<a href="/b">a</a>', '<a href="https://b.example/c?d">e</a>'],
  ['<a href="#b" aria-label="c">a</a>', '<a href="http://b.example/" aria-label="d">a</a>'],
  ['<link rel="icon" href="b.png">', '<link rel="icon" href="c.png">'],
  [
    '<blockquote cite="https://b.example/">a</blockquote>',
    '<blockquote cite="http://c.example/d">a</blockquote>',
  ],
  ['<time datetime="2031">a</time>', '<time datetime="2032-01">a</time>'],
  ['<meta name="author" content="a">', '<meta name="author" content="b">'],
  ['<meta property="og:url" content="a">', '<meta property="og:url" content="b">'],
  ['<svg role="img" aria-label="b"></svg>', '<svg width="9" role="img" aria-label="c"></svg>'],
  ['<svg class="b"><path d="M0"/></svg>', '<svg height="9"><circle r="1"/>a<path/></svg>'],
  [NAMED.repeat(2), NAMED.repeat(5)],
  ['<script>1</script>', '<script>2 && 3</script>'],
  ['<textarea>a</textarea>', '<textarea>b</textarea>'],
  ['<div><p>a</p><h2>b</h2></div>', '<div><h2>b</h2><p>c</p><p>d</p></div>'],
  ['<p>a<br>b</p>', '<p>a<br>b<br>c</p>'],
  [BUTTON.repeat(2), BUTTON.repeat(5)],
  [
    '<details><summary>a</summary><p>b</p><p>c</p></details>',
    `<details><summary>a</summary>${'<p>b</p>'.repeat(5)}</details>`,
  ],
])('is the same for %s and %s, and right where they are', async (one, other) => {
  const shape = shapeOf(page(one)) ?? '';
  expect(await rulesOf(page(one))).toEqual(await rulesOf(shape));
  expect(shapeOf(page(other))).toBe(shape);
});

it.each([
  ['<p id="b">a</p><i aria-describedby="b">c</i>', '<p id="d">a</p><i aria-describedby="b">c</i>'],
  ['<input type="text" id="b">', '<input type="text" id="c">'],
  ['<a href="/b">a</a>', '<a href="">a</a>'],
  ['<a href="b">a</a>', '<a href="c">a</a>'],
  ['<a href="mailto:http:b">a</a>', '<a href="mailto:http:c">a</a>'],
  ['<area href="/b" alt="a">', '<area href="/c" alt="a">'],
  ['<q cite="https://b.example/">a</q>', '<q cite="https://c.example/">a</q>'],
  ['<del datetime="2031">a</del>', '<del datetime="2032">a</del>'],
  [
    '<meta http-equiv="refresh" content="0;url=/">',
    '<meta http-equiv="refresh" content="5;url=/">',
  ],
  ['<p content="a">b</p>', '<p content="c">b</p>'],
  ['<p title="a">b</p>', '<p title="c">b</p>'],
  ['<p width="1">b</p>', '<p width="2">b</p>'],
  ['<nav aria-label="a">b</nav>', '<nav aria-label="c">b</nav>'],
  ['<a role="navigation" aria-label="a">b</a>', '<a role="navigation" aria-label="c">b</a>'],
  ['<svg role="form" aria-label="a"></svg>', '<svg role="form" aria-label="b"></svg>'],
  ['<svg><title>a</title></svg>', '<svg><title>b</title></svg>'],
  [
    '<p id="b">a</p><nav aria-labelledby="b">c</nav>',
    '<p id="b">d</p><nav aria-labelledby="b">c</nav>',
  ],
  ['<label for="b">a</label>', '<label for="b">c</label>'],
  ['<p id="a"></p><i aria-owns="b  a">c</i>', '<p id="d"></p><i aria-owns="b  a">c</i>'],
  ['<textarea></textarea>', '<textarea>a</textarea>'],
  ['<script></script>', '<script>1</script>'],
  ['<div><p role="note">a</p><h2>b</h2></div>', '<div><h2>b</h2><p role="note">a</p></div>'],
  ['<div><svg></svg></div>', '<div><svg><path d="M0"/></svg></div>'],
  ['<video><p>a</p><i>b</i></video>', '<video><i>b</i><p>a</p></video>'],
])('tells %s from %s', (one, other) => {
  expect(shapeOf(page(one))).toBeDefined();
  expect(shapeOf(page(other))).not.toBe(shapeOf(page(one)));
});

it('is right where the page is, so that the page itself need not be validated', async () => {
  const right = page(`<p>One</p><svg role="img" aria-label="a"><path d="M0"/></svg>${BUTTON}`);
  expect(await rulesOf(right)).toEqual([]);
  expect(await rulesOf(shapeOf(right) ?? '')).toEqual([]);
});

it('loses no fault of a page that ends too early', async () => {
  const cut = page('<p>One</p>').replace('</main></body></html>', '');
  expect(await rulesOf(cut)).toContain('close-order');
});

it('and the tree come from one reading of a page as each comes from its own', () => {
  const bodies = [
    '<p>a</p><!-- b --><br><textarea>c</textarea>',
    NAMED,
    '<p>a',
    '<table>a</table>',
  ];
  for (const html of bodies.map((body) => page(body)))
    expect(readMarkup(html)).toEqual({ shape: shapeOf(html), page: strictTree(html) });
});

const FAULTS = [
  ['<button>a</button>', 'no-implicit-button-type'],
  ['<p><div>a</div></p>', 'no-implicit-close'],
  ['<span><p>a</p></span>', 'element-permitted-content'],
  ['<a href="/b">a <a href="/c">b</a></a>', 'element-permitted-content'],
  ['<ul><li>a</li><p>b</p><li>c</li></ul>', 'element-permitted-content'],
  ['<p>a</b></p>', 'close-order'],
  ['<p class="b b">a</p>', 'no-dup-class'],
  ['<p title="a" title="b">a</p>', 'no-dup-attr'],
  ['<p class="a" class="b">a</p>', 'no-dup-attr'],
  ['<p data-a="b" data-a="b">a</p>', 'no-dup-attr'],
  ['<svg class="a a"><path d="M0"/></svg>', 'no-dup-class'],
  ['<p data-a="&nosuch;">a</p>', 'unrecognized-char-ref'],
  ['<a href="/?a&nosuch;">a</a>', 'unrecognized-char-ref'],
  ['<p id="">a</p>', 'valid-id'],
  ['<p id="a b">a</p>', 'valid-id'],
  ["<p class='b'>a</p>", 'attr-quotes'],
  ['<p CLASS="b">a</p>', 'attr-case'],
  ['<p dir="x">a</p>', 'attribute-allowed-values'],
  ['<P>a</P>', 'element-case'],
  ['<p>a & b</p>', 'no-raw-characters'],
  ['<p>&nosuch;</p>', 'unrecognized-char-ref'],
  ['<center>a</center>', 'deprecated'],
  ['<h2> </h2>', 'empty-heading'],
  ['<button type="button"></button>', 'text-content'],
  ['<div aria-hidden="true"><a href="/b">c</a></div>', 'hidden-focusable'],
  ['<p aria-label="b">a</p>', 'aria-label-misuse'],
  ['<div role="button">a</div>', 'prefer-native-element'],
  ['<main>a</main>', 'no-multiple-main'],
  ['<nav aria-label="Sections">a</nav>', 'unique-landmark'],
  ['<details><p>a</p><summary>b</summary></details>', 'element-permitted-order'],
  [
    '<table><tbody><tr><td>a</td></tr></tbody><caption>b</caption></table>',
    'element-permitted-order',
  ],
  [
    '<table><caption>a</caption><caption>a</caption><tbody></tbody></table>',
    'element-permitted-occurrences',
  ],
  [
    '<form action="/"><input type="text" name="z"><input type="text" name="z"></form>',
    'form-dup-name',
  ],
  ['<label>a <input type="text"><input type="text"></label>', 'multiple-labeled-controls'],
  ['<p><a href="tel:1">1 23</a></p>', 'tel-non-breaking'],
  ['<!--[if IE]>a<![endif]-->', 'no-conditional-comment'],
  ['<div/>', 'no-self-closing'],
  ['<p/></p>', 'no-self-closing'],
  ['<p>a</p class="b">', 'close-attr'],
  [
    '<input type="search" aria-label="Words" id="r"><label for="r">Words</label>',
    'no-redundant-aria-label',
  ],
] as const;

it.each(FAULTS)('loses no fault: %s', async (fault, rule) => {
  expect(await rulesOf(page(fault))).toContain(rule);
});

/** Sections that differ, with a fault in one of them. */
const sections = (inserted: string) =>
  [
    '<p>a</p>',
    `<ul><li>a</li><li><p>a <em>b</em></p></li></ul>`,
    inserted,
    '<dl><dt>a</dt><dd>b</dd></dl>',
  ]
    .map((inside, i) => `<section id="part-${i}"><h2>b</h2><div><p>c</p>${inside}</div></section>`)
    .join('');

it.each(FAULTS)(
  'loses no fault among sections that are judged together: %s',
  async (fault, rule) => {
    expect(await rulesOf(page(sections(fault)))).toContain(rule);
  },
);

it('is the same for sections that hold the same together, in whichever of them it is', () => {
  const shape = shapeOf(page(sections('<p>One <time datetime="2031">2031</time></p>')));
  const more = sections('<p>Two <time datetime="2032">2032</time></p><ul><li>a</li></ul>');
  expect(shapeOf(page(more + sections('<p>Three</p>')))).toBe(shape);
});

it.each([
  '<nav aria-label="Sections"><ul><li>a</li></ul></nav>',
  '<section aria-label="One"><p>a</p></section><section aria-label="One"><p>b</p></section>',
  '<div role="navigation" aria-label="Sections">a</div>',
])('holds landmarks of all sections against each other: %s', async (landmarks) => {
  expect(await rulesOf(page(sections(landmarks)))).toContain('unique-landmark');
});

it('leaves markup that is not written strictly to the validator as it is', () => {
  for (const loose of [
    '<p class=b>a</p>',
    '<p>a',
    '</p>',
    '<div/>',
    '<p a="1"b="2">c</p>',
    '<svg><svg></svg></svg>',
    '<textarea>a',
    '<svg><script>1</script></svg>',
    '<svg><path d=M0 /></svg>',
    '<svg><title>a<b>c</b></title></svg>',
    '<label for="x">a</label>',
  ])
    expect(shapeOf(page(loose)), loose).toBeUndefined();
});
