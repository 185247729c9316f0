import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

export interface Nesting {
  /** Goes before every id, with two hyphens, which no id has: so that many pages fit into one. */
  prefix: string;
  /** How many levels the headings sink. */
  sink: number;
  /** Address of a page -> where the larger page has it: `#anchor`; undefined leaves the link alone. */
  placeOf: (href: string) => string | undefined;
}

/**
 * Turns the HTML of a page of its own into a part of a larger one:
 * `<h2 id="why">` becomes `<h4 id="glossary-land--why">`, `<a href="/glossary/land/">` becomes `<a href="#glossary-land">`.
 */
export function nestHtml(html: string, { prefix, sink, placeOf }: Nesting): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element: Element) => {
    const { properties } = element;
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = `h${Math.min(6, Number(level) + sink)}`;
    if (typeof properties['id'] === 'string') properties['id'] = `${prefix}--${properties['id']}`;
    if (typeof properties['href'] === 'string') {
      properties['href'] = placeOf(properties['href']) ?? properties['href'];
    }
  });
  return toHtml(tree);
}
