import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
import type { CardNode } from './card-node.ts';

/** A drawing as the text of an SVG file. */
export const svgFile = (node: CardNode): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(toHast(node), { space: 'svg' })}\n`;

function toHast({ type, props }: CardNode): Element {
  const { children = [], ...properties } = props;
  const inside = children.map((child): ElementContent =>
    typeof child === 'string' ? { type: 'text', value: child } : toHast(child),
  );
  return {
    type: 'element',
    tagName: type,
    properties: properties as Element['properties'],
    children: inside,
  };
}
