import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { policyHash } from '../settings/digest.ts';

/** Sources of a Content-Security-Policy (`'sha256-…'`), sorted. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

/** The hashes of every inline script that runs and every style sheet in a page of HTML. */
export function inlineHashes(page: string): InlineHashes {
  const elements: Element[] = [];
  visit(fromHtml(page), 'element', (element) => void elements.push(element));
  return hashesOf(elements);
}

/** The same for a page that is parsed already, by its elements. */
export function hashesOf(elements: readonly Element[]): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const element of elements) {
    const { src, type } = element.properties;
    const isCode = type === undefined || type === 'module';
    if (element.tagName === 'style') styles.add(`'${policyHash(toString(element))}'`);
    else if (element.tagName === 'script' && src === undefined && isCode)
      scripts.add(`'${policyHash(toString(element))}'`);
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/** What several pages have together. */
export const joinHashes = (pages: readonly InlineHashes[]): InlineHashes => ({
  scripts: joined(pages.map(({ scripts }) => scripts)),
  styles: joined(pages.map(({ styles }) => styles)),
});

const joined = (lists: readonly string[][]): string[] => [...new Set(lists.flat())].sort();
