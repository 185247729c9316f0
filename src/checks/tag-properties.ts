import type { Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { onceByText } from '../once.ts';

/**
 * Properties of attributes as a page writes them, with the space before them: what the parser makes of any element
 * that has them. The same object for the same attributes, not to be written to.
 */
export const propertiesOf = onceByText((attributes) => parsed(`<x${attributes}></x>`));

/** The same inside a drawing, where some names are other ones. */
export const propertiesOfDrawn = onceByText((attributes) =>
  parsed(`<svg><x${attributes}></x></svg>`),
);

function parsed(html: string): Properties {
  let found = fromHtml(html, { fragment: true }).children[0];
  while (found?.type === 'element' && found.tagName !== 'x') found = found.children[0];
  return found?.type === 'element' ? found.properties : {};
}
