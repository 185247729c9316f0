import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';

/** What a draft of a newsletter is written in. */
export type DraftFormat = 'html' | 'markdown' | 'text';

export interface DraftLink {
  /** As written, character references of HTML resolved. */
  href: string;
  /** Line of the draft; the first is 1. */
  line: number;
}

/** The format that a file name stands for: `.html`, `.htm`, `.md`, `.markdown`, `.txt`; else undefined. */
export function draftFormat(name: string): DraftFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return FORMATS[extension];
}

/** Every link of a draft in the order of the text; images and addresses in HTML comments are none. */
export function draftLinks(text: string, format: DraftFormat): DraftLink[] {
  if (format === 'html') return htmlLinks(text, 1);
  if (format === 'markdown') return markdownLinks(text);
  return textLinks(text);
}

const FORMATS: Record<string, DraftFormat> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
};

function htmlLinks(html: string, firstLine: number): DraftLink[] {
  const links: DraftLink[] = [];
  visit(fromHtml(html), 'element', (element: Element) => {
    const { href } = element.properties;
    if ((element.tagName !== 'a' && element.tagName !== 'area') || typeof href !== 'string') return;
    links.push({ href, line: (element.position?.start.line ?? 1) + firstLine - 1 });
  });
  return links;
}

const markdown = remark().use(remarkGfm).freeze();

function markdownLinks(text: string): DraftLink[] {
  const links: DraftLink[] = [];
  visit(markdown.parse(text), (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'link' || node.type === 'definition') links.push({ href: node.url, line });
    if (node.type === 'html') links.push(...htmlLinks(node.value, line));
  });
  return links;
}

/** An address with its scheme, or a host with a path; what closes the sentence around it is no part of it. */
const ADDRESS =
  /(?:https?:)?\/\/[^\s<>"“”]+|(?<![@\w.-])[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s<>"“”]*/giu;

function textLinks(text: string): DraftLink[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(ADDRESS)].map(([found]) => ({ href: trimEnd(found), line: index + 1 })),
    );
}

/** Drops closing punctuation, and a closing bracket that nothing in the address opened. */
function trimEnd(address: string): string {
  const bare = address.replace(/[.,;:!?'’*_]+$/u, '');
  const isUnopened = (open: string, close: string) =>
    bare.endsWith(close) && bare.split(close).length > bare.split(open).length;
  return isUnopened('(', ')') || isUnopened('[', ']') || isUnopened('{', '}')
    ? trimEnd(bare.slice(0, -1))
    : bare;
}
