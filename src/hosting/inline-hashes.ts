import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Sources of a Content-Security-Policy (`'sha256-…'`), sorted. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

/** The hashes of every inline script that runs and every style sheet in some pages of HTML. */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const page of pages)
    visit(fromHtml(page), 'element', (element) => {
      const text = toString(element);
      if (element.tagName === 'style') styles.add(sha256(text));
      const { src, type } = element.properties;
      const isCode = type === undefined || type === 'module';
      if (element.tagName === 'script' && src === undefined && isCode) scripts.add(sha256(text));
    });
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
