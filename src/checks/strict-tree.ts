import { decodeHTML } from 'entities';
import type { Element, Parents, Properties, Root } from 'hast';
import { set } from './element-shape.ts';
import { type Markup, scanMarkup } from './scan-markup.ts';
import { propertiesOf, propertiesOfDrawn } from './tag-properties.ts';
import { holdsText, staysInPlace } from './tree-rules.ts';

/** The tree of a page, and its elements in the order of the document. */
export interface PageTree {
  tree: Root;
  elements: Element[];
}

/** A tag in a drawing, or the text before the next. */
const IN_DRAWING =
  /<(\/?)([a-z]+)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*)\s*(\/?)>|([^<>]+)/gy;
/** In these a parser stays within the drawing; in the last two it looks for HTML. */
const DRAWN = set(
  'a circle defs ellipse g line path polygon polyline rect symbol text tspan use title desc',
);
const WORDS = set('title desc');

/**
 * Puts the tree of a page together while it is scanned: the one that a parser of HTML makes of it, with the line of
 * each element. Of text between the parts of a table, and outside head and body, only that it is white space matters.
 */
export class StrictTree implements Markup {
  readonly #html: string;
  readonly #tree: Root = { type: 'root', children: [] };
  readonly #elements: Element[] = [];
  readonly #parents: Parents[] = [this.#tree];
  /** Names of the open elements. */
  readonly #open: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #count = (name: string): number => this.#counts.get(name) ?? 0;
  #position = positionAt(1);
  #nextLine: number;
  #isLost = false;

  constructor(html: string) {
    this.#html = html;
    this.#nextLine = html.indexOf('\n');
  }

  /** What there is when all has been told; undefined where a parser would not leave everything in its place. */
  made(): PageTree | undefined {
    const [html, ...others] = this.#tree.children;
    const parts = html?.type === 'element' ? html.children : [];
    const names = parts.map((part) => (part.type === 'element' ? part.tagName : part.type));
    const isWhole = others.length === 0 && names.join(' ') === 'head body';
    return this.#isLost || !isWhole ? undefined : { tree: this.#tree, elements: this.#elements };
  }

  begin(at: number): void {
    while (this.#nextLine >= 0 && this.#nextLine < at) {
      this.#position = positionAt(this.#position.start.line + 1);
      this.#nextLine = this.#html.indexOf('\n', this.#nextLine + 1);
    }
  }

  text(text: string): void {
    if (holdsText(this.#open.at(-1) ?? '')) this.#addText(text);
    else if (/[^ \t\n\f]/.test(text)) this.#isLost = true;
  }

  comment(): void {
    // No check reads them.
  }

  start(name: string, attributes: string, _slash: string, isVoid: boolean): void {
    if (name === 'tr' && this.#open.at(-1) === 'table') this.#enter('tbody', {});
    this.#enter(name, propertiesOf(attributes));
    if (isVoid) this.#leave();
  }

  end(name: string): void {
    if (name === 'table' && this.#open.at(-1) === 'tbody') this.#leave();
    this.#leave();
  }

  words(name: string, attributes: string, text: string): void {
    // The first line end of a text area is none of its text.
    if (name === 'textarea' && text.startsWith('\n')) this.#isLost = true;
    this.#enter(name, propertiesOf(attributes));
    if (name === 'script' || name === 'style') this.#addRaw(text);
    else this.#addText(text);
    this.#leave();
  }

  drawing(attributes: string, inside: string): void {
    if (!holdsText(this.#open.at(-1) ?? '')) this.#isLost = true;
    this.#push('svg', propertiesOfDrawn(attributes));
    const open: string[] = [];
    let at = 0;
    for (const found of inside.matchAll(IN_DRAWING)) {
      const [whole, end, name = '', own = '', slash, text] = found;
      at += whole.length;
      if (text !== undefined) this.#addText(text);
      else if (end !== '') {
        if (open.pop() !== name || own !== '') this.#isLost = true;
        this.#parents.pop();
      } else {
        if (!DRAWN.has(name) || WORDS.has(open.at(-1) ?? '')) this.#isLost = true;
        this.#push(name, propertiesOfDrawn(own));
        if (slash === '') open.push(name);
        else this.#parents.pop();
      }
    }
    if (open.length > 0 || at < inside.length) this.#isLost = true;
    this.#parents.pop();
  }

  #enter(name: string, properties: Properties): void {
    if (!staysInPlace(name, this.#open, this.#count)) this.#isLost = true;
    this.#push(name, properties);
    this.#open.push(name);
    this.#counts.set(name, this.#count(name) + 1);
  }

  #leave(): void {
    const name = this.#open.pop() ?? '';
    this.#counts.set(name, this.#count(name) - 1);
    this.#parents.pop();
  }

  #push(tagName: string, properties: Properties): void {
    const element: Element = {
      type: 'element',
      tagName,
      properties,
      children: [],
      position: this.#position,
    };
    this.#parents.at(-1)?.children.push(element);
    this.#elements.push(element);
    this.#parents.push(element);
  }

  #addText(text: string): void {
    this.#addRaw(text.includes('&') ? decodeHTML(text) : text);
  }

  #addRaw(value: string): void {
    if (value !== '') this.#parents.at(-1)?.children.push({ type: 'text', value });
  }
}

/** A line is all that anybody asks for. */
const positionAt = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 1 } });

/** `html`: any text. Undefined for markup that is not written as strictly as ours: that a parser has to read. */
export function strictTree(html: string): PageTree | undefined {
  const tree = new StrictTree(html);
  return scanMarkup(html, tree) ? tree.made() : undefined;
}
