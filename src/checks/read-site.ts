import type { Element, Root } from 'hast';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { FILES } from '../model/addresses/routes.ts';
import { visit } from 'unist-util-visit';
import { type PageTree, strictTree } from './strict-tree.ts';

/** One built page. */
export interface BuiltPage {
  /** Relative to the site's folder: `glossary/territory/index.html`. */
  file: string;
  /** Below the base: `/glossary/territory/`. */
  path: string;
  html: string;
  tree: Root;
  /** Elements in the order of the document, without those that wait inside a <template>. */
  elements: Element[];
  /** Elements inside a <template>: no part of the page yet, but just as able to do harm. */
  templated: Element[];
  ids: string[];
  /** Leads elsewhere at once. */
  isRedirect: boolean;
}

/** Names of all files below a folder, with slashes. */
export async function listFiles(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The HTML pages among the files of a built site. */
export const pagesAmong = (files: readonly string[]): string[] =>
  // The preview of mail blocks is mail, with a policy of its own.
  files.filter((file) => file.endsWith('.html') && `/${file}` !== FILES.mailPreview);

/** Every HTML page of a built site, parsed. All of them stay in memory: for commands and tests. */
export async function readSite(dir: string): Promise<BuiltPage[]> {
  const files = pagesAmong(await listFiles(dir));
  return Promise.all(
    files.map(async (file) => parsePage(file, await readFile(join(dir, file), 'utf8'))),
  );
}

/**
 * `file`: name below the site's folder, with slashes. Any text is HTML: the parser repairs what it must. Our own pages
 * need no repair, and are read without it. `read`: what was read of the page already.
 */
export function parsePage(file: string, html: string, read = strictTree(html)): BuiltPage {
  const { tree, elements } = read ?? parsedTree(html);
  const templated = elements.flatMap(contentOf);
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    tree,
    elements,
    templated,
    ids: elements.flatMap((element) => property(element, 'id') ?? []),
    isRedirect: elements.some(
      (element) => property(element, 'httpEquiv')?.toLowerCase().includes('refresh') ?? false,
    ),
  };
}

/** What a parser makes of any text. */
export function parsedTree(html: string): PageTree {
  const tree = fromHtml(html);
  return { tree, elements: elementsOf(tree) };
}

function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** Everything below a <template>, templates within it included. */
function contentOf({ content }: Element): Element[] {
  if (content === undefined) return [];
  const elements = elementsOf(content);
  return [...elements, ...elements.flatMap(contentOf)];
}

/** A property as text; undefined where it is absent. hast keeps some as lists. */
export function property({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** Line of an element in the built file. */
export const lineOfElement = (element: Element): number => element.position?.start.line ?? 1;
