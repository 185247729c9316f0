import { parse } from 'yaml';
import { makeContent } from './made-content.ts';

/** A page of the made-up briefing without our components: what any tool can build. */
export interface PlainPage {
  /** `glossary/weir`. */
  path: string;
  title: string;
  summary: string;
  /** Markdown with the same words. */
  body: string;
}

/** The same entries, documents and prose as our own content, as plain Markdown. */
export function plainPages(size: number): PlainPage[] {
  const files = makeContent(size);
  const pages = [...files].filter(([name]) => name.endsWith('.mdx')).map(toPage);
  const list = (name: string) => parse(files.get(name) ?? '[]') as Record<string, string>[];
  const said = list('statements.yaml').map(({ id = '', title = '', gist = '', words = '' }) => ({
    path: `statements/${id}`,
    title,
    summary: gist,
    body: `> ${words}\n`,
  }));
  const documents = list('sources.yaml').map(({ id = '', short = '', supports = '' }) => ({
    path: `sources/${id}`,
    title: short,
    summary: supports,
    body: `${supports}\n`,
  }));
  return [...pages, ...said, ...documents];
}

function toPage([name, text]: readonly [string, string]): PlainPage {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const data = parse(head) as Record<string, string>;
  return {
    path: name.replace(/\.mdx$/, ''),
    title: data['name'] ?? data['title'] ?? '',
    summary: data['summary'] ?? '',
    body: plain(body),
  };
}

/** Headings become Markdown's; a link keeps its words, a citation becomes the numbers that it names. */
const plain = (body: string): string =>
  body
    .replace(/<H id="[^"]*">(.*?)<\/H>/g, '## $1')
    .replace(/<Entry id="[^"]*">(.*?)<\/Entry>/g, '$1')
    .replace(/<Cite at="([^"]*)"\/>/g, '($1)')
    .replace(/<Silent\/>/g, '(not said)')
    .replace(/<Quote id="[^"]*"\/>\n*/g, '')
    .replace(/<\/?Background[^>]*>\n*/g, '');
