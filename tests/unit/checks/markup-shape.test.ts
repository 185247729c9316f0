import { expect, it } from 'vitest';
import { checkHtml } from '../../../src/checks/html.ts';
import { shapeOf } from '../../../src/checks/markup-shape.ts';

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

it('is the same for elements that differ in classes, data and the size of a drawing', () => {
  const shape = shapeOf(page('<p>One</p><svg><path d="M0"/></svg>'));
  const other =
    '<p class="a b" data-c="d" data-e>Two</p><svg width="9" class="f"><path d="M0"/></svg>';
  expect(shapeOf(page(other))).toBe(shape);
});

it('finds nothing wrong in a page that is right', async () => {
  expect(await rulesOf(page('<p>One</p>'))).toEqual([]);
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
  ])
    expect(shapeOf(page(loose)), loose).toBeUndefined();
});
