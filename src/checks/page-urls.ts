import type { Element, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { once } from '../once.ts';
import { type BuiltPage, lineOfElement, property } from './read-site.ts';

/** `load`: the browser fetches it by itself. `send`: it receives what a reader typed or did. */
type UrlUse = 'link' | 'load' | 'send' | 'mention';

/** One address that a page writes down. */
export interface PageUrl {
  /** As written. */
  url: string;
  use: UrlUse;
  element: Element;
  line: number;
}

/** Every address of a page: attributes, `srcset`, `ping`, refresh and social cards, and url() or @import in <style>. */
export const pageUrls = once(({ elements, templated }: BuiltPage): PageUrl[] =>
  [...elements, ...templated]
    .filter(mayHaveUrls)
    .flatMap((element) => [...attributeUrls(element), ...metaUrls(element), ...styleUrls(element)]),
);

/** Most elements of a page have none, and are many. */
const mayHaveUrls = ({ tagName, properties }: Element): boolean =>
  tagName === 'meta' || tagName === 'style' || urlNames(properties).length > 0;

/** Names of properties that are addresses; many elements have the same properties, and most none of these. */
const urlNames = once((properties: Properties): readonly string[] =>
  Object.keys(properties).filter((name) => Object.hasOwn(USES, name) || HREF.test(name)),
);

/** Property of hast -> how browsers use the address; `href` depends on its element. */
const USES: Readonly<Record<string, UrlUse>> = {
  src: 'load',
  srcSet: 'load',
  imageSrcSet: 'load',
  poster: 'load',
  data: 'load',
  background: 'load',
  action: 'send',
  formAction: 'send',
  ping: 'send',
  cite: 'mention',
};

function attributeUrls(element: Element): PageUrl[] {
  return urlNames(element.properties).flatMap((name) => {
    const use = HREF.test(name) ? useOfHref(element) : USES[name];
    const value = property(element, name);
    if (use === undefined || value === undefined) return [];
    return splitUrls(name, value).map((url) => found(url, use, element));
  });
}

const HREF = /^(href|xLinkHref)$/;

/** Relations that name a page without fetching it. */
const MENTIONS = /^(canonical|alternate|license|author|help|next|prev|search|me|self|external)$/;

function useOfHref(element: Element): UrlUse {
  if (element.tagName === 'a' || element.tagName === 'area') return 'link';
  if (element.tagName !== 'link') return 'load';
  const relations = (property(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return relations.every((relation) => MENTIONS.test(relation)) ? 'mention' : 'load';
}

function splitUrls(name: string, value: string): string[] {
  if (name === 'ping') return value.split(/\s+/).filter((url) => url !== '');
  if (!/srcset/i.test(name)) return [value];
  return value.split(/,\s+/).flatMap((candidate) => /\S+/.exec(candidate)?.[0] ?? []);
}

/** Names of <meta> whose content is an address. */
const META_URL = /^(og:(url|image|video|audio)(:url|:secure_url)?|twitter:(image|player))$/;

function metaUrls(element: Element): PageUrl[] {
  if (element.tagName !== 'meta') return [];
  const content = property(element, 'content');
  if (content === undefined) return [];
  const name = property(element, 'property') ?? property(element, 'name') ?? '';
  if (META_URL.test(name)) return [found(content, 'mention', element)];
  if (property(element, 'httpEquiv')?.toLowerCase() !== 'refresh') return [];
  const url = /^[\d.\s]*[;,]\s*url\s*=\s*(["']?)(.*?)\1\s*$/i.exec(content)?.[2];
  return url === undefined ? [] : [found(url, 'link', element)];
}

const CSS_URL =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/gi;

function styleUrls(element: Element): PageUrl[] {
  if (element.tagName !== 'style') return [];
  const css = toString(element);
  return [...css.matchAll(CSS_URL)].flatMap(({ index, ...match }) => {
    const url = [match[1], match[2], match[3], match[4], match[5]].find((text) => text);
    if (url === undefined) return [];
    const linesBefore = css.slice(0, index).split('\n').length - 1;
    return [{ ...found(url, 'load', element), line: lineOfElement(element) + linesBefore }];
  });
}

const found = (url: string, use: UrlUse, element: Element): PageUrl => ({
  url,
  use,
  element,
  line: lineOfElement(element),
});
