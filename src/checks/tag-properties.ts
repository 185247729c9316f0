import type { Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { onceByText } from '../once.ts';

/**
 * Properties of attributes as a page writes them, with the space before them: what the parser makes of any element
 * that has them. The same object for the same attributes, not to be written to.
 */
export const propertiesOf = onceByText((attributes) => joined(attributes, propertiesOfOne));

const propertiesOfOne = oneBy((attribute) => parsed(`<x${attribute}></x>`));

/** The same inside a drawing, where some names are other ones. */
export const propertiesOfDrawn = onceByText((attributes) => joined(attributes, drawnOfOne));

const drawnOfOne = oneBy((attribute) => parsed(`<svg><x${attribute}></x></svg>`));

/**
 * A site has far fewer attributes than tags that differ, and far fewer names than attributes: where the parser leaves
 * numbers, lists and nothing at all as they are written, it does so with every text without references.
 */
function oneBy(parse: (attribute: string) => Properties): (attribute: string) => Properties {
  const whole = onceByText(parse);
  const plainName = onceByText((name) => {
    const values = ['', '1', 'a b', 'a, b'];
    const [key = '', ...others] = Object.keys(parse(`${name}="x"`));
    const isKept = (value: string) => parse(`${name}="${value}"`)[key] === value;
    return others.length === 0 && values.every(isKept) ? key : '';
  });
  return (attribute) => {
    const [, name, value = ''] = PLAIN.exec(attribute) ?? [];
    const key = name === undefined ? '' : plainName(name);
    return key === '' ? whole(attribute) : { [key]: value };
  };
}

const PLAIN = /^(\s+[a-zA-Z][a-zA-Z0-9:-]*)="([^"&]*)"$/;

/** Of two alike the first counts. */
const joined = (attributes: string, propertiesOfOne: (attribute: string) => Properties) =>
  Object.assign(
    {},
    ...(attributes.match(ATTRIBUTE) ?? []).map(propertiesOfOne).reverse(),
  ) as Properties;

const ATTRIBUTE = /\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"]*")?/g;

function parsed(html: string): Properties {
  let found = fromHtml(html, { fragment: true }).children[0];
  while (found?.type === 'element' && found.tagName !== 'x') found = found.children[0];
  return found?.type === 'element' ? found.properties : {};
}
