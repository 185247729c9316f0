import { set } from './element-shape.ts';

/** In the head. */
const OF_HEAD = set('base link meta script style title');
/** Which the parser leaves where they stand, with what is in them. */
const OF_BODY = set(
  'a abbr address article aside b blockquote br button caption cite code dd details dfn div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i img input kbd label legend li link main mark menu meta nav noscript ol p q s samp script section small span strong style sub summary sup table tbody td textarea tfoot th thead time title tr u ul var wbr',
);
/** What begins a block ends a paragraph. */
const BLOCKS = set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p section summary table ul',
);
/** Those that a second one of would end. */
const NEVER_IN_ITSELF = set('a button form p');
const HEADINGS = set('h1 h2 h3 h4 h5 h6');
/** Parts of tables and lists stand in these alone; a `tr` may stand in a table as well. */
const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  caption: set('table'),
  thead: set('table'),
  tbody: set('table'),
  tfoot: set('table'),
  tr: set('thead tbody tfoot table'),
  td: set('tr'),
  th: set('tr'),
  li: set('ul ol menu'),
  dt: set('dl div'),
  dd: set('dl div'),
};
/** Nothing else stands in these, text included. */
const PARTS_ONLY: Readonly<Record<string, ReadonlySet<string>>> = {
  table: set('caption thead tbody tfoot tr'),
  thead: set('tr'),
  tbody: set('tr'),
  tfoot: set('tr'),
  tr: set('td th'),
};

/**
 * Whether the parser of HTML (WHATWG, "tree construction") puts an element just where its tags stand: it ends no
 * element that is open, and moves nothing. `open`: names of the open elements, the innermost last; `count`: how many
 * of a name are open.
 */
export function staysInPlace(
  name: string,
  open: readonly string[],
  count: (name: string) => number,
): boolean {
  const parent = open.at(-1) ?? '';
  if (parent === '') return name === 'html';
  if (parent === 'html') return name === 'head' || name === 'body';
  if (parent === 'head') return OF_HEAD.has(name);
  if (!OF_BODY.has(name) || endsOther(name, parent, count)) return false;
  if (!(PARTS_ONLY[parent]?.has(name) ?? true)) return false;
  if (parent === 'div' && PARENTS[name]?.has('div')) return open.at(-2) === 'dl';
  return PARENTS[name]?.has(parent) ?? true;
}

/** Whether an element would end one that is open. */
const endsOther = (name: string, parent: string, count: (name: string) => number): boolean =>
  (BLOCKS.has(name) && count('p') > 0) ||
  (NEVER_IN_ITSELF.has(name) && count(name) > 0) ||
  (HEADINGS.has(name) && HEADINGS.has(parent));

/** Whether text may stand in an element; white space may everywhere. */
export const holdsText = (name: string): boolean =>
  name !== '' && name !== 'html' && name !== 'head' && !(name in PARTS_ONLY);
