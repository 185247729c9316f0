import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { parseMdx } from '../../../src/content-reader/mdx-document.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { NameTrie } from '../../../src/names/name-trie.ts';

const FRONTMATTER = '---\nkind: term\n---\n';
const BODY = `A *weir* | dam. <Cite at="3"/>

<Background source="map">

- Abbott, on 2 May

| a | b |
| --- | --- |
| ~~c~~ | d |

</Background>
`;

async function compile(body: string, treeOf?: (file: string) => Root | undefined): Promise<string> {
  const links = {
    names: new NameTrie([['Abbott', 'ada']]),
    entryOf: () => undefined,
    pathOf: (id: string) => `/${id}/`,
  };
  const renderer = await markdownProcessor(() => links, undefined, treeOf).createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: false } as never,
    {
      optimize: false,
      srcDir: new URL('file:///content/'),
      sourcemap: false,
    },
  );
  return (await renderer?.process(body, '/c/a.mdx', {} as never))?.code ?? '';
}

const read = (): Root => {
  const { body } = parseMdx('a.mdx', FRONTMATTER + BODY);
  if (body === undefined) throw new Error('It does not parse.');
  return body;
};

it('compiles the tree that was read to what the text would be', async () => {
  const tree = read();
  const asked: string[] = [];
  const compiled = await compile('Other words.', (file) => {
    asked.push(file);
    return tree;
  });
  expect(compiled).toBe(await compile(`\n\n\n${BODY}`));
  expect(asked).toEqual(['/c/a.mdx']);
});

it('leaves the tree as it was read: the model goes on with it', async () => {
  const tree = read();
  await compile('', () => tree);
  expect(tree).toEqual(read());
});
