/** A set of words with spaces between them. */
export const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** HTML has no order for what stands in these. */
const UNORDERED = set(
  'a article aside b blockquote cite code dd div dl dt em footer form h1 h2 h3 h4 h5 h6 header i li main nav ol p q section small span strong sub sup tbody td th time tr ul',
);
/**
 * Elements of which no rule minds how many there are, or where among their neighbours they stand: neither a
 * landmark, which is held against the others, nor a control, nor anything that an element may have once.
 */
const INERT = set(
  'a article b blockquote br button cite code dd details div dl dt em figcaption figure h2 h3 h4 h5 h6 i li ol p q section small span strong sub summary sup time ul',
);
/** Of these no rule asks what they hold together, as long as it is anything: two side by side are as good as one. */
const MERGED = set('article blockquote dd div dl dt li ol p section span ul');

/** An element whose end has not been read. */
export interface Open {
  name: string;
  /** Its start tag. */
  start: string;
  children: string[];
  /** How many there were of each. */
  seen: Map<string, number>;
  /** Start tag -> what all children with that tag hold together. */
  merged: Map<string, Open>;
  /** Its text is held against other text: everything in it is kept. */
  isNaming: boolean;
  /** Neither it nor anything in it is minded by its neighbours. */
  isInert: boolean;
}

/** `isPlain`: no attribute makes anything else of it than its name says. */
export const open = ({
  name,
  start,
  isNaming,
  isPlain,
}: Pick<Open, 'name' | 'start' | 'isNaming'> & { isPlain: boolean }): Open => ({
  name,
  start,
  children: [],
  seen: new Map(),
  merged: new Map(),
  isNaming,
  isInert: isPlain && !isNaming && INERT.has(name),
});

/**
 * Puts a child into an element without order once, or twice where the rules hold the two against one another; of
 * equal children side by side two in the others, since no rule needs a third.
 */
export function add(parent: Open, child: string, isInert: boolean): void {
  const { name, children, seen, isNaming } = parent;
  if (!isInert) parent.isInert = false;
  if (!isNaming && UNORDERED.has(name)) {
    const count = seen.get(child) ?? 0;
    if (count >= (isInert ? 1 : 2) || !/\S/.test(child)) return;
    seen.set(child, count + 1);
  } else if (!isNaming && children.at(-1) === child && children.at(-2) === child) return;
  children.push(child);
}

/** Puts an element that has been read to its end into the one around it. */
export function addElement(parent: Open, child: Open): void {
  const isMerged =
    child.isInert &&
    MERGED.has(child.name) &&
    UNORDERED.has(parent.name) &&
    !parent.isNaming &&
    child.children.length + child.merged.size > 0;
  if (!isMerged) {
    add(parent, close(child), child.isInert);
    return;
  }
  const known = parent.merged.get(child.start);
  if (known === undefined) parent.merged.set(child.start, child);
  else merge(known, child);
}

function merge(known: Open, more: Open): void {
  for (const child of more.children) add(known, child, true);
  for (const child of more.merged.values()) addElement(known, child);
}

/** The whole element; what is in it in an order of its own where none is meant. */
function close({ name, start, children, merged, isInert }: Open): string {
  for (const child of merged.values()) children.push(close(child));
  const inside = isInert && UNORDERED.has(name) ? children.sort() : children;
  return `${start}${inside.join('')}</${name}>`;
}
