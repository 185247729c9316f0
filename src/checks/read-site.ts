import type { Element, Root } from 'hast';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** One built page. */
export interface BuiltPage {
  /** Relative to the site's folder: `glossary/territory/index.html`. */
  file: string;
  /** Below the base: `/glossary/territory/`. */
  path: string;
  html: string;
  tree: Root;
  elements: Element[];
  ids: string[];
  /** Leads elsewhere at once. */
  isRedirect: boolean;
}

/** Ids that begin so are promised to nobody: plain headings and parts of the interface. */
const PRIVATE_ID = /^(p-|ui-)/;

/** Public anchors of a page: every id that is not a convenience. */
export const publicAnchors = ({ ids }: Pick<BuiltPage, 'ids'>): string[] =>
  ids.filter((id) => !PRIVATE_ID.test(id));

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

/** Every HTML page of a built site, parsed. */
export async function readSite(dir: string): Promise<BuiltPage[]> {
  const files = (await listFiles(dir)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => parsePage(file, await readFile(join(dir, file), 'utf8'))),
  );
}

export function parsePage(file: string, html: string): BuiltPage {
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    tree,
    elements,
    ids: elements.flatMap((element) => property(element, 'id') ?? []),
    isRedirect: elements.some(
      (element) => property(element, 'httpEquiv')?.toLowerCase().includes('refresh') ?? false,
    ),
  };
}

/** A property as text; undefined where it is absent. hast keeps some as lists. */
export function property({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** Line of an element in the built file. */
export const lineOfElement = (element: Element): number => element.position?.start.line ?? 1;
