import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { isDay } from './is-day.ts';
import type { Taken } from './taken.ts';

/** Whether a text is a web page or a piece of one. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html[\s>]|<\?xml|<(?:article|body|main|div|p|h1)[\s>])/i.test(text) ||
  (text.match(/<\/(?:p|div|article|li|h[1-6])>/gi) ?? []).length >= 3;

/** The paragraphs of a web page’s article: headings and list items are paragraphs; what surrounds it is left out. */
export function fromPage(text: string): Taken {
  const tree = fromHtml(text);
  const root =
    find(tree, (node) => node.tagName === 'article') ??
    find(tree, (node) => node.tagName === 'main') ??
    find(tree, (node) => node.tagName === 'body') ??
    tree;
  const heading =
    find(root, (node) => node.tagName === 'h1') ??
    find(tree, (node) => node.tagName === 'h1') ??
    find(tree, (node) => node.tagName === 'title');
  const title = heading === undefined ? '' : clean(heading);
  const day = publishedOn(tree, root);
  const taken: Taken = {
    ...(title === '' ? {} : { title }),
    ...(isDay(day) ? { published: day } : {}),
    paragraphs: [],
    captions: 0,
    others: 0,
  };
  walk(root, taken);
  return taken;
}

/** The day in a page’s data about itself, else that of the only time in its article. */
function publishedOn(tree: Root, root: Root | Element): string | undefined {
  const meta = find(
    tree,
    ({ tagName, properties }) =>
      tagName === 'meta' &&
      /^(?:article:published_time|datePublished|date|dc\.date|parsely-pub-date)$/i.test(
        [properties['property'], properties['name'], properties['itemProp']].filter(Boolean).join(),
      ),
  );
  const time = find(root, ({ tagName }) => tagName === 'time');
  const said = meta?.properties['content'] ?? time?.properties['dateTime'];
  return typeof said === 'string' ? said.slice(0, 10) : undefined;
}

const CAPTIONS = new Set(['figure', 'figcaption', 'picture', 'img']);
const LEFT_OUT = new Set([
  'script',
  'style',
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'template',
  'noscript',
  'svg',
  'iframe',
  'video',
  'audio',
  'head',
  'select',
  'dialog',
]);
const BLOCKS = new Set([
  'p',
  'li',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'td',
  'th',
  'dt',
  'dd',
  'pre',
]);
const INNER = new Set([...BLOCKS, 'div', 'section', 'ul', 'ol', 'table']);
const ASIDE =
  /(?:^|[-_\s])(?:byline|author|caption|credit|share|sharing|related|newsletter|advert|ad|promo|comments?|tags?|breadcrumbs?|social)(?:$|[-_\s])/i;

function walk(node: Nodes, taken: Taken): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (
      child.type === 'text' &&
      node.type === 'element' &&
      /^(?:article|main|body|div|section)$/.test(node.tagName)
    )
      add(child.value, taken);
    if (child.type !== 'element' || child.tagName === 'h1') continue;
    if (CAPTIONS.has(child.tagName) || /caption|credit/i.test(classOf(child))) taken.captions += 1;
    else if (
      LEFT_OUT.has(child.tagName) ||
      ASIDE.test(classOf(child)) ||
      child.properties['hidden'] === true
    )
      taken.others += toString(child).trim() === '' ? 0 : 1;
    else if (BLOCKS.has(child.tagName) && !hasInner(child)) add(clean(child), taken);
    else walk(child, taken);
  }
}

const classOf = ({ properties }: Element): string =>
  [properties.className, properties.id, properties.rel, properties['itemProp']]
    .flat()
    .filter(Boolean)
    .join(' ');

const hasInner = (node: Element): boolean =>
  node.children.some(
    (child) => child.type === 'element' && (INNER.has(child.tagName) || hasInner(child)),
  );

function add(text: string, taken: Taken): void {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line !== '') taken.paragraphs.push(line);
}

/** The text of an element, a line break read as a space. */
function clean(node: Root | Element): string {
  const text = node.children.map((child: ElementContent | Root['children'][number]): string => {
    if (child.type === 'text') return child.value;
    if (child.type !== 'element' || LEFT_OUT.has(child.tagName)) return '';
    return child.tagName === 'br' ? ' ' : clean(child);
  });
  return text.join('').replace(/\s+/g, ' ').trim();
}

function find(node: Nodes, fits: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && fits(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}
