import { onceByText } from '../once.ts';

/** Attributes whose value is the id of another element, or several. */
const REFERENCES =
  /\s(?:for|form|headers|list|usemap|commandfor|popovertarget|aria-(?:activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns))="([^"]*)"/g;
/** Elements that others refer to by more than these attributes, or that rules find by their id. */
const FOUND_BY_ID = new Set(
  'button datalist fieldset form input label map meter object output progress select textarea'.split(
    ' ',
  ),
);
const ATTRIBUTE = /\s+([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"]*)")?/g;
/** What a <meta> says first where it leads nowhere. */
const NO_REFRESH = /^\s(?:name="|property="|http-equiv="content-security-policy")/;
/** No reference but those that everybody writes: one rule knows all the others. */
const PLAIN_VALUE = /^(?:[^&]|&(?:amp|lt|gt|quot|#39|#34);)*$/;
/** The size of a drawing. */
const DRAWN = new Set(['width', 'height', 'viewBox']);
/** Stands for any value that is as good as another. */
export const ANY = 'x';

/** Ids that something in a page refers to. */
export function referredIds(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(REFERENCES)].flatMap(([, ids = '']) => ids.split(/\s+/)));
}

/** Whether attributes give an element an id that something refers to. */
export const isReferred = (attributes: string, referred: ReadonlySet<string>): boolean =>
  referred.has(/\sid="([^"]*)"/.exec(attributes)?.[1] ?? '');

/**
 * Attributes of a start tag as the validator may as well read them: those of which no rule asks are left out, and
 * a value that no rule looks into becomes one letter. Everything that is not known to be free stays as it is.
 * `isNamed`: whether something refers to its id.
 */
export function shapeOfAttributes(element: string, attributes: string, isNamed: boolean): string {
  if (attributes === '') return '';
  // White space parts the two.
  return (isNamed ? shapeOfNamed : shapeOfUnnamed)(element + attributes);
}

const shapeOfNamed = onceByText((tag) => makeShape(tag, true));
const shapeOfUnnamed = onceByText((tag) => makeShape(tag, false));

function makeShape(tag: string, isNamed: boolean): string {
  const element = /^\S*/.exec(tag)?.[0] ?? '';
  const attributes = tag.slice(element.length);
  if (hasTwice(attributes)) return attributes;
  const isFree = (name: string, value: string): boolean => {
    if (name === 'href')
      return element === 'link' || (element === 'a' && /^(?:[#/]|https?:)/.test(value));
    if (name === 'cite') return element === 'blockquote' && value.startsWith('http');
    if (name === 'aria-label') return isNoLandmark(element, attributes);
    if (name === 'datetime') return element === 'time';
    if (name === 'content') return element === 'meta' && NO_REFRESH.test(attributes);
    return name === 'id' && isPlainId(value) && !FOUND_BY_ID.has(element) && !isNamed;
  };
  return attributes.replace(
    ATTRIBUTE,
    (whole: string, name: string, value: string | undefined = '') => {
      if (!PLAIN_VALUE.test(value)) return whole;
      if (isUnread(element, name, value)) return '';
      return /\S/.test(value) && isFree(name, value) ? ` ${name}="${ANY}"` : whole;
    },
  );
}

/** Whether the same attribute stands there twice: that is a fault of its own. */
function hasTwice(attributes: string): boolean {
  const names = [...attributes.matchAll(ATTRIBUTE)].map(([, name]) => name);
  return new Set(names).size < names.length;
}

/** No rule asks whether it is there; of classes one asks whether one stands twice. */
function isUnread(element: string, name: string, value: string): boolean {
  if (name === 'class') {
    const classes = value.split(/\s+/);
    return value !== '' && new Set(classes).size === classes.length;
  }
  return name.startsWith('data-') || (element === 'svg' && DRAWN.has(name));
}

/** Names of landmarks are compared with one another. */
const isNoLandmark = (element: string, attributes: string): boolean =>
  (element === 'a' && !/\srole[\s=]/.test(attributes)) ||
  (element === 'svg' && /\srole="(?:group|img)"/.test(attributes));

/** An id that no rule finds fault with. */
const isPlainId = (value: string): boolean => /^[a-z][a-z0-9-]*$/.test(value);
