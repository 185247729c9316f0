import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import type { Link, Root } from 'mdast';
import type { Node } from 'unist';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { MailBlock } from '../../src/newsletter/mail-block.ts';

export const URL = 'https://news.example/sub/whos-who/ada/';

/** A block with fields of its own. */
export const makeBlock = (given: Partial<MailBlock> = {}): MailBlock => ({
  label: 'Person',
  name: 'Ada Abbot',
  sentence: 'A plain sentence.',
  url: URL,
  ...given,
});

export const CARD = {
  url: 'https://news.example/sub/og/whos-who/ada.png',
  width: 1200,
  height: 630,
  alt: 'Person: Ada Abbot.',
};

/** What mail software makes of HTML. */
export function readHtml(html: string) {
  const tree = fromHtml(html, { fragment: true });
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  const all = (name: string) => elements.filter(({ tagName }) => tagName === name);
  return {
    elements,
    names: [...new Set(elements.map(({ tagName }) => tagName))],
    texts: all('p').map((element) => textOf(element)),
    links: all('a').map(({ properties }) => properties.href),
    pictures: all('img').map(({ properties }) => properties),
  };
}

/** What an editor of Markdown makes of it, with or without GitHub's additions: blocks of text and links. */
export function readMarkdown(markdown: string, withGfm = true) {
  const parser = withGfm ? remark().use(remarkGfm) : remark();
  const tree: Root = parser.parse(markdown);
  const links: Link[] = [];
  visit(tree, 'link', (link) => void links.push(link));
  const blocks = tree.children.flatMap((block): Node[] =>
    block.type === 'blockquote' ? block.children : [block],
  );
  return {
    types: tree.children.map(({ type }) => type),
    texts: blocks.map((block) => toString(block)),
    links: links.map(({ url }) => url),
  };
}
