import fc from 'fast-check';
import type { Nodes } from 'hast';
import { expect, it } from 'vitest';
import { parsedTree } from '../../../src/checks/read-site.ts';
import { type PageTree, strictTree } from '../../../src/checks/strict-tree.ts';

const page = (body: string, head = '<meta charset="utf-8"><title>A &amp; b</title>') =>
  `<!doctype html>\n<html lang="en"><head>${head}</head><body class="a">${body}</body></html>`;

/** White space in these is nobody's text. */
const OF_PARTS = new Set(['html', 'head', 'table', 'thead', 'tbody', 'tfoot', 'tr']);

/** What the checks see of a tree. */
function seen(node: Nodes): unknown {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return undefined;
  const children = node.children.filter(
    (child) =>
      child.type === 'element' ||
      (child.type === 'text' &&
        node.type === 'element' &&
        (!OF_PARTS.has(node.tagName) || /\S/.test(child.value))),
  );
  if (node.type === 'root') return children.map(seen);
  // An element without a tag of its own has no line.
  const line = node.tagName === 'tbody' ? 0 : (node.position?.start.line ?? 0);
  return [node.tagName, line, node.properties, children.map(seen)];
}

const bothOf = ({ tree, elements }: PageTree) => [seen(tree), elements.map(seen)];

/** Whether a page was read strictly; if so, it is what a parser makes of it. */
function isAsParsed(html: string): boolean {
  const strict = strictTree(html);
  if (strict === undefined) return false;
  expect(bothOf(strict)).toEqual(bothOf(parsedTree(html)));
  return true;
}

it.each([
  '<h1 id="a">A</h1>\n<p class="b c" data-d="&quot;e&quot;">F &amp; <b>g</b>&nbsp;&notin;</p>',
  '<table><caption>a</caption><tr><th scope="row">b</th><td>c<ul><li>d</li></ul></td></tr>\n<tr><td></td></tr></table>',
  '<table><thead><tr><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>',
  '<dl><div><dt>a</dt><dd>b</dd></div></dl><dl><dt>a</dt><dd><dl><dt>b</dt></dl></dd></dl>',
  '<svg viewBox="0 0 1 1" aria-label="a"><a href="/b"><title>c &lt;</title><path d="M0"/><rect></rect></a></svg>',
  '<form action="/"><label for="q">a</label><input id="q" readonly><button type="button" hidden>b</button><textarea>\t&lt;p></textarea></form>',
  '<script>if (a < b && c) d("<p>");</script><style>a > b {}</style><noscript><p>e</p></noscript>',
  '<ul><li><a href="/"><span>a</span></a><ul>\n\n<li>b</li></ul></li></ul><!-- c --><img alt="" src="/d"><br/>',
  '<p title="a" title="b" xlink:href="c">d</p>',
  '<script>\n"&amp;"</script><style>\na::after{content:"&amp;"}</style><p>b</p>',
  '<table><tr><td>a</td></tr></table><p>b</p><table><tbody><tr><td>c</td></tr></tbody></table><p>d</p>',
  '<a href="/">a</a><svg></svg><a href="/b">c</a><textarea></textarea><p>d</p><p>e</p>',
])('reads %s as a parser does', (body) => {
  expect(isAsParsed(page(body))).toBe(true);
});

it.each([
  '<p><div>a</div></p>',
  '<p><ul><li>a</li></ul></p>',
  '<a href="/"><a href="/b">c</a></a>',
  '<a href="/"><span><a href="/b">c</a></span></a>',
  '<button type="button"><button type="button">a</button></button>',
  '<ul><li><li>a</li></li></ul>',
  '<dl><dd><dt>a</dt></dd></dl>',
  '<h2><h3>a</h3></h2>',
  '<table><p>a</p></table>',
  '<table>a</table>',
  '<table><tr>a</tr></table>',
  '<table><tr><td>a</td></tr><tbody></tbody></table>',
  '<td>a</td>',
  '<form action="/"><div><form action="/b"></form></div></form>',
  '<body id="b"></body>',
  '<template><p>a</p></template>',
  '<select><p>a</p></select>',
  '<svg><p>a</p></svg>',
  '<svg><title><b>a</b></title></svg>',
  '<svg><title><a>b</a></title></svg>',
  '<svg><g></a></g></svg>',
  '<svg><path d=M0 /><a href="javascript:x()"></a></svg>',
  '<table><svg></svg></table>',
  '<svg><g></svg></g>',
  '<textarea>\na</textarea>',
  '<p>a\rb</p>',
  '<math><p>a</p></math>',
])('leaves %s to the parser', (body) => {
  expect(isAsParsed(page(body))).toBe(false);
});

it.each([
  ['<p>a</p>', '<title>a</title><div></div>'],
  ['<p>a</p>', 'a'],
  ['<p>a</p>', '<title>a</title></head><head>'],
  ['<p>a</p></body><body>', ''],
])('leaves a page to the parser whose parts are not in their places: %s, %s', (body, head) => {
  expect(isAsParsed(page(body, head))).toBe(false);
});

const NAMES =
  'a b button dd div dl dt em form h1 h2 li main nav ol p section small span strong table tbody td th thead tr ul caption label time'.split(
    ' ',
  );
const VOID = new Set(['br', 'img', 'input', 'hr', 'meta']);

const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom('a', ' ', '&amp;', '\n', 'b &lt; c'),
    fc.constantFrom(...VOID).map((name) => `<${name}>`),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom('', ' id="a"', ' class="a b" hidden', '\n href="/b?c&amp;d"'),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([name, own, inside]) => `<${name}${own}>${inside.join('')}</${name}>`),
  ),
}));

it('reads what it reads as a parser does, whatever is nested in what', () => {
  let all = 0;
  let strict = 0;
  fc.assert(
    fc.property(fc.array(markup.node, { maxLength: 4 }), (nodes) => {
      all += 1;
      if (isAsParsed(page(nodes.join('')))) strict += 1;
    }),
    { numRuns: 3_000 },
  );
  expect(strict / all).toBeGreaterThan(0.1);
});
