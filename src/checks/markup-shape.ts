import { ANY, isReferred, referredIds, shapeOfAttributes } from './attribute-shape.ts';
import { shapeOfDrawing } from './drawing-shape.ts';
import { add, close, open, type Open, set } from './element-shape.ts';

/** Elements without content, which need no end. */
const VOID = set('area base br col embed hr img input link meta source track wbr');
/** What stands in these is text, whatever it looks like; of the last two no rule reads it. */
const TEXT_ONLY = set('textarea title script style');
const UNREAD = set('script style');

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9:-]*(?:="[^"<>]*")?)*)\s*(\/?)>/y;
/** A drawing, in whose own words capitals count. */
const SVG = /<svg((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*)\s*>/y;
const COMMENT = /<!--(?!-?>)[\s\S]*?-->/y;
const DOCTYPE = /^<!doctype html>/i;
/** Text of which the rules ask no more than whether there is any. */
const PLAIN = /^(?:[^&<>]|&(?:amp|lt|gt|quot|nbsp|#39|#34);)*$/;
/** The validator's own instructions, and numbers of telephones, whose text it reads. */
const READ_CLOSER = /html-validate|"tel:/i;

/** Thrown where markup is not as strict as ours. */
const LOOSE = new Error('loose markup');

interface Page {
  html: string;
  /** Where the next step begins. */
  at: number;
  /** The elements that are open, the page itself first. */
  stack: [Open, ...Open[]];
  referred: ReadonlySet<string>;
}

/**
 * A smaller page in which the validator finds a fault wherever it finds one in the whole: words become one letter,
 * values that are free become another, and of equal neighbours only those are left that a rule needs to find fault.
 * `html`: any text. Undefined for markup that is not written as strictly as ours: that is to be validated as it is.
 */
export function shapeOf(html: string): string | undefined {
  const doctype = DOCTYPE.exec(html)?.[0];
  const referred = referredIds(html);
  // The letter that stands for any value would be found by who looks for that id.
  if (doctype === undefined || READ_CLOSER.test(html) || referred.has(ANY)) return undefined;
  const root = open({ name: '', start: '', isNaming: false, isPlain: false });
  const page: Page = { html, at: doctype.length, stack: [root], referred };
  try {
    while (page.at < html.length) step(page, page.stack.at(-1) ?? root);
  } catch (error) {
    if (error === LOOSE) return undefined;
    throw error;
  }
  return page.stack.length === 1 ? doctype + root.children.join('') : undefined;
}

/** Text, a comment, a drawing or a tag. */
function step(page: Page, top: Open): void {
  if (page.html[page.at] !== '<') {
    add(top, shapeOfText(upTo(page, '<', false), top), true);
    return;
  }
  const [comment] = read(page, COMMENT) ?? [];
  if (comment !== undefined) {
    add(top, comment, false);
    return;
  }
  const [svg, ownAttributes = ''] = read(page, SVG) ?? [];
  if (svg !== undefined) {
    const tag = `<svg${shapeOfAttributes('svg', ownAttributes, page.referred)}>`;
    add(top, tag + drawing(page), false);
    return;
  }
  const [, end, name = '', attributes = '', slash = ''] = read(page, TAG) ?? loose();
  if (slash !== '' && !VOID.has(name)) loose();
  if (end === '') start(page, top, name, attributes, slash);
  else if (name === top.name && attributes === '') endElement(page, top);
  else loose();
}

function start(page: Page, top: Open, name: string, attributes: string, slash: string): void {
  const tag = `<${name}${shapeOfAttributes(name, attributes, page.referred)}${slash}>`;
  const isOwnName = isReferred(attributes, page.referred) || isLabel(name, attributes);
  if (VOID.has(name)) add(top, tag, name === 'br' && !isOwnName);
  else if (TEXT_ONLY.has(name)) add(top, tag + textOnly(page, name, top.isNaming), false);
  else {
    const isPlain = !isOwnName && !/\s(?:role|name)[\s=]/.test(attributes);
    page.stack.push(open({ name, start: tag, isNaming: top.isNaming || isOwnName, isPlain }));
  }
}

const isLabel = (name: string, attributes: string): boolean =>
  name === 'label' && /\sfor[\s=]/.test(attributes);

function endElement({ stack }: Page, top: Open): void {
  const parent = stack.at(-2) ?? loose();
  stack.pop();
  add(parent, close(top), top.isInert);
}

function drawing(page: Page): string {
  const whole = upTo(page, '</svg>', true);
  return whole.includes('<svg') ? loose() : (shapeOfDrawing(whole) ?? loose());
}

function textOnly(page: Page, name: string, isNaming: boolean): string {
  const whole = upTo(page, `</${name}>`, true);
  const text = whole.slice(0, -name.length - 3);
  if (/<\/|<!--/.test(text)) loose();
  const isFree = UNREAD.has(name) || (PLAIN.test(text) && !isNaming);
  return isFree && /\S/.test(text) ? `${ANY}</${name}>` : whole;
}

const shapeOfText = (text: string, { isNaming }: Open): string =>
  isNaming || !/\S/.test(text) || !PLAIN.test(text) ? text : ANY;

/** Reads on by a pattern, if it fits here. */
function read(page: Page, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = page.at;
  const found = pattern.exec(page.html) ?? undefined;
  if (found !== undefined) page.at += found[0].length;
  return found;
}

/** What stands before a mark, which may be the end of the page, or with it. */
function upTo(page: Page, mark: string, isIncluded: boolean): string {
  const found = page.html.indexOf(mark, page.at);
  if (found < 0 && isIncluded) loose();
  const end = found < 0 ? page.html.length : found + (isIncluded ? mark.length : 0);
  const text = page.html.slice(page.at, end);
  page.at = end;
  return text;
}

function loose(): never {
  throw LOOSE;
}
