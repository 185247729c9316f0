import { MarkupShape } from './markup-shape.ts';
import { type Markup, scanMarkup } from './scan-markup.ts';
import { type PageTree, StrictTree } from './strict-tree.ts';

/** What one scan of a page gives; undefined is what the page is not written strictly enough for. */
interface ReadMarkup {
  /** For the validator. */
  shape: string | undefined;
  page: PageTree | undefined;
}

/** Reads the markup of a page once for all that is made of it. `html`: any text. */
export function readMarkup(html: string): ReadMarkup {
  const shape = new MarkupShape(html);
  const tree = new StrictTree(html);
  if (!scanMarkup(html, both(shape, tree))) return { shape: undefined, page: undefined };
  return { shape: shape.shape(), page: tree.made() };
}

const both = (shape: MarkupShape, tree: StrictTree): Markup => ({
  begin: (at) => tree.begin(at),
  text: (text) => {
    shape.text(text);
    tree.text(text);
  },
  comment: (whole) => shape.comment(whole),
  start: (name, attributes, slash, isVoid) => {
    shape.start(name, attributes, slash, isVoid);
    tree.start(name, attributes, slash, isVoid);
  },
  end: (name) => {
    shape.end();
    tree.end(name);
  },
  words: (name, attributes, text) => {
    shape.words(name, attributes, text);
    tree.words(name, attributes, text);
  },
  drawing: (attributes, inside) => {
    shape.drawing(attributes, inside);
    tree.drawing(attributes, inside);
  },
});
