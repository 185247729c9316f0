import { ANY, isReferred, referredIds, shapeOfAttributes } from './attribute-shape.ts';
import { shapeOfDrawing } from './drawing-shape.ts';
import { add, addElement, open, type Open, set } from './element-shape.ts';
import { type Markup, scanMarkup } from './scan-markup.ts';

/** Of the text in these no rule reads anything. */
const UNREAD = set('script style');
/** Text of which the rules ask no more than whether there is any. */
const PLAIN = /^(?:[^&<>]|&(?:amp|lt|gt|quot|nbsp|#39|#34);)*$/;
/** The validator's own instructions, and numbers of telephones, whose text it reads. */
const READ_CLOSER = /html-validate|"tel:/i;

/** Puts the shape of a page together while it is scanned. */
export class MarkupShape implements Markup {
  readonly #doctype: string;
  readonly #referred: ReadonlySet<string>;
  /** The elements that are open, the page itself first. */
  readonly #stack: [Open, ...Open[]];
  #isLost: boolean;

  constructor(html: string) {
    this.#doctype = html.slice(0, '<!doctype html>'.length);
    this.#referred = referredIds(html);
    this.#stack = [open({ name: '', start: '', isNaming: false, isPlain: false })];
    // The letter that stands for any value would be found by who looks for that id.
    this.#isLost = READ_CLOSER.test(html) || this.#referred.has(ANY);
  }

  /** What there is when all has been told; undefined where the validator has to see the page itself. */
  shape(): string | undefined {
    return this.#isLost ? undefined : this.#doctype + this.#stack[0].children.join('');
  }

  text(text: string): void {
    const top = this.#top();
    const isFree = !top.isNaming && /\S/.test(text) && PLAIN.test(text);
    add(top, isFree ? ANY : text, true);
  }

  comment(whole: string): void {
    add(this.#top(), whole, false);
  }

  start(name: string, attributes: string, slash: string, isVoid: boolean): void {
    const top = this.#top();
    const isNamed = isReferred(attributes, this.#referred);
    const tag = `<${name}${shapeOfAttributes(name, attributes, isNamed)}${slash}>`;
    const isOwnName = isNamed || isLabel(name, attributes);
    if (isVoid) {
      add(top, tag, name === 'br' && !isOwnName);
      return;
    }
    const isPlain = !isOwnName && !isMinded(name, attributes);
    this.#stack.push(open({ name, start: tag, isNaming: top.isNaming || isOwnName, isPlain }));
  }

  end(): void {
    const ended = this.#stack.pop();
    if (ended !== undefined) addElement(this.#top(), ended);
  }

  words(name: string, attributes: string, text: string): void {
    const top = this.#top();
    const isNamed = isReferred(attributes, this.#referred);
    const isFree = UNREAD.has(name) || (PLAIN.test(text) && !top.isNaming);
    const words = isFree && /\S/.test(text) ? ANY : text;
    const tag = `<${name}${shapeOfAttributes(name, attributes, isNamed)}>`;
    add(top, `${tag}${words}</${name}>`, false);
  }

  drawing(attributes: string, inside: string): void {
    const shape = shapeOfDrawing(`${inside}</svg>`);
    if (shape === undefined) this.#isLost = true;
    const isNamed = isReferred(attributes, this.#referred);
    const tag = `<svg${shapeOfAttributes('svg', attributes, isNamed)}>`;
    add(this.#top(), tag + (shape ?? ''), !isNamed && !isMinded('svg', attributes));
  }

  #top(): Open {
    return this.#stack.at(-1) ?? this.#stack[0];
  }
}

/** Roles of what is neither a landmark nor a control. */
const FREE_ROLE =
  /\srole="(?:img|group|list|listitem|table|rowgroup|row|cell|columnheader|rowheader)"/g;

/** Whether attributes make a landmark or a control of an element, or something that others are held against. */
const isMinded = (name: string, attributes: string): boolean =>
  /\s(?:role|name)[\s=]/.test(attributes.replace(FREE_ROLE, '')) ||
  (name === 'section' && /\s(?:aria-label(?:ledby)?|title)[\s=]/.test(attributes));

const isLabel = (name: string, attributes: string): boolean =>
  name === 'label' && /\sfor[\s=]/.test(attributes);

/**
 * A smaller page in which the validator finds a fault wherever it finds one in the whole: words become one letter,
 * values that are free become another, and of equal neighbours only those are left that a rule needs to find fault.
 * `html`: any text. Undefined for markup that is not written as strictly as ours: that is to be validated as it is.
 */
export function shapeOf(html: string): string | undefined {
  const shape = new MarkupShape(html);
  return scanMarkup(html, shape) ? shape.shape() : undefined;
}
