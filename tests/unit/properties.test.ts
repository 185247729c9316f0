import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { toString } from 'mdast-util-to-string';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { markdownProcessor } from '../../src/markdown/processor.ts';
import { remarkLinkNames } from '../../src/markdown/remark-link-names.ts';
import { NameTrie } from '../../src/names/name-trie.ts';
import { changed, readFolder } from '../helpers/make-briefing.ts';

const names = new NameTrie([
  ['Ada Abbott', 'ada'],
  ['Abbott', 'ada'],
  ['weir', 'weir'],
  ['O’Brien', 'nora'],
]);
const links = () => ({ names, entryOf: () => undefined, pathOf: (id: string) => `/${id}/` });

/** Prose made of names, markup, marks and anything else. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Ada Abbott',
        'Abbott',
        'weir',
        'O’Brien',
        '10:30',
        '\n\n',
        '- ',
        '*',
        '_',
        '`',
        '> ',
        '[x](/y)',
      ),
      fc.constantFrom(
        '<script>',
        '</script>',
        '<img src=x onerror=alert(1)>',
        '<b onclick="x()">',
        '{alert(1)}',
        'javascript:alert(1)',
        '&lt;script&gt;',
        '<Cite at="1"/>',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

it('linking never changes the visible words of a text', () => {
  const parser = remark().use(remarkGfm);
  let linked = 0;
  fc.assert(
    fc.property(prose, (text) => {
      const tree = parser.parse(text);
      const before = toString(tree);
      const transform = remarkLinkNames.call({} as never, links);
      if (typeof transform !== 'function') throw new Error('The plugin changes nothing.');
      void transform(tree, { path: '' } as never, () => undefined);
      visit(tree, 'link', ({ url }) => {
        if (url === '/ada/' || url === '/weir/') linked++;
      });
      expect(toString(tree)).toBe(before);
    }),
    { numRuns: 500 },
  );
  expect(linked).toBeGreaterThan(100);
});

it('no prose that passes the door becomes a script or a handler', async () => {
  const processor = markdownProcessor(links);
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: false } as never,
    { optimize: false, srcDir: new URL('file:///content/'), sourcemap: false },
  );
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(prose, async (text) => {
      const body = `She spoke. <Cite at="1"/>\n\n${text} <Cite at="1"/>`;
      const { problems } = readFolder(
        changed('whos-who/ada.mdx', 'She spoke. <Cite at="1"/>', body),
      );
      if (problems.length > 0) return;
      passed++;
      const code = (await renderer?.process(body, '/content/x.mdx', {} as never))?.code ?? '';
      // Compiled MDX calls a function for each element: its name and its properties are in plain sight.
      expect(code).not.toMatch(/_jsx[s]?\("(script|iframe|object|style)"/);
      expect(code).not.toMatch(/\bon[a-z]+: "/);
      expect(code).not.toMatch(/href: "\s*javascript:/i);
    }),
    { numRuns: 150 },
  );
  expect(passed).toBeGreaterThan(10);
}, 60_000);

it('no name or summary that passes the door holds a tag', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ minLength: 2, maxLength: 40 }), prose), (text) => {
      const quoted = JSON.stringify(text);
      const { briefing, problems } = readFolder(
        changed('whos-who/ada.mdx', 'name: Ada Abbot', `name: ${quoted}`),
      );
      if (problems.length > 0) return;
      expect(briefing?.entries.get('ada')?.name).not.toMatch(/<\/?[a-z]/i);
    }),
    { numRuns: 200 },
  );
}, 60_000);
