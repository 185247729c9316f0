import { set } from './element-shape.ts';

/** Elements without content, which need no end. */
const VOID = set('area base br col embed hr img input link meta source track wbr');
/** What stands in these is text, whatever it looks like. */
const TEXT_ONLY = set('textarea title script style');

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9:-]*(?:="[^"<>]*")?)*)\s*(\/?)>/y;
/** A drawing, in whose own words capitals count. */
const SVG = /<svg((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*)\s*>/y;
const COMMENT = /<!--(?!-?>)[\s\S]*?-->/y;
const DOCTYPE = /^<!doctype html>/i;
/** Browsers read other characters for these. */
const REPLACED = /[\0\r]/;

/** Takes what markup consists of, in its order. Attributes come as written, with the space before them. */
export interface Markup {
  /** The place where what is told next begins. */
  begin?(at: number): void;
  text(text: string): void;
  comment(whole: string): void;
  /** An element begins, or stands there alone: `slash` is how its tag ends. */
  start(name: string, attributes: string, slash: string, isVoid: boolean): void;
  end(name: string): void;
  /** An element of text alone. */
  words(name: string, attributes: string, text: string): void;
  /** A drawing; `inside` ends before `</svg>`. */
  drawing(attributes: string, inside: string): void;
}

interface Page {
  html: string;
  /** Where the next step begins. */
  at: number;
  /** Names of the elements that are open. */
  open: string[];
}

/** Thrown where markup is not as strict as ours. */
const LOOSE = new Error('loose markup');

/**
 * Reads a page that is written strictly: every tag in lower case and closed in its order, every value in double
 * quotes. `html`: any text. False where it is not written so, and what was told up to there counts for nothing.
 */
export function scanMarkup(html: string, markup: Markup): boolean {
  const doctype = DOCTYPE.exec(html)?.[0];
  if (doctype === undefined || REPLACED.test(html)) return false;
  const page: Page = { html, at: doctype.length, open: [] };
  try {
    while (page.at < html.length) {
      markup.begin?.(page.at);
      step(page, markup);
    }
  } catch (error) {
    if (error === LOOSE) return false;
    throw error;
  }
  return page.open.length === 0;
}

/** Text, a comment, a drawing or a tag. */
function step(page: Page, markup: Markup): void {
  if (page.html[page.at] !== '<') {
    markup.text(upTo(page, '<', false));
    return;
  }
  const tag = read(page, TAG);
  if (tag?.[2] === 'svg' || tag === undefined) {
    if (tag !== undefined) page.at -= tag[0].length;
    other(page, markup);
    return;
  }
  const [, end, name = '', attributes = '', slash = ''] = tag;
  if (end !== '') {
    if (attributes !== '' || slash !== '' || page.open.pop() !== name) loose();
    markup.end(name);
    return;
  }
  const isVoid = VOID.has(name);
  if (slash !== '' && !isVoid) loose();
  if (TEXT_ONLY.has(name)) markup.words(name, attributes, textOnly(page, name));
  else {
    if (!isVoid) page.open.push(name);
    markup.start(name, attributes, slash, isVoid);
  }
}

/** A comment or a drawing. */
function other(page: Page, markup: Markup): void {
  const comment = read(page, COMMENT)?.[0];
  if (comment !== undefined) {
    markup.comment(comment);
    return;
  }
  const [, attributes = ''] = read(page, SVG) ?? loose();
  const inside = upTo(page, '</svg>', true).slice(0, -'</svg>'.length);
  if (inside.includes('<svg')) loose();
  markup.drawing(attributes, inside);
}

function textOnly(page: Page, name: string): string {
  const text = upTo(page, `</${name}>`, true).slice(0, -name.length - 3);
  return /<\/|<!--/.test(text) ? loose() : text;
}

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
