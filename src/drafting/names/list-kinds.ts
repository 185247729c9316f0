import type { Language } from '../languages/language.ts';
import type { Group } from './group.ts';
import type { Occurrence } from './occurrence.ts';

/** How much has to speak for a kind before it tells of a neighbour too. */
const SURE = 3;

/**
 * `Brekk, Norhall and Ostvik`: a single word of which nothing tells what it names is what the others of its list
 * are, places or bodies. Where every noun has a capital, a list tells too little.
 */
export function withKindsOfLists(groups: readonly Group[], language: Language): Group[] {
  if (language.capitalisesNouns) return [...groups];
  const lists = listsIn(groups.flatMap(({ occurrences }) => occurrences));
  return groups.map((group) => {
    if (group.kind !== 'thing' || group.words.length > 1 || group.evidence.thing >= SURE)
      return group;
    const kinds = new Set(
      lists
        .filter((list) => list.some(({ key }) => key === group.key))
        .flatMap((list) => groups.filter(({ key }) => list.some((one) => one.key === key)))
        .filter((other) => other !== group && other.evidence[other.kind] >= SURE)
        .map(({ kind }) => kind),
    );
    const [kind] = kinds;
    return kinds.size === 1 && (kind === 'place' || kind === 'organisation')
      ? { ...group, kind }
      : group;
  });
}

/** Names that only commas part, and the last of them an `and`. */
function listsIn(occurrences: readonly Occurrence[]): Occurrence[][] {
  return [...Map.groupBy(occurrences, ({ run }) => run.paragraph).values()].flatMap((own) => {
    const lists: Occurrence[][] = [];
    let open: Occurrence[] = [];
    for (const one of own.toSorted((a, b) => a.run.from - b.run.from)) {
      const last = open.at(-1);
      const isBehindAnd = last !== undefined && joins(last, one);
      if (isBehindAnd) lists.push([...open, one]);
      open = last !== undefined && isBehindComma(last, one) ? [...open, one] : [one];
    }
    return lists;
  });
}

const isBehindComma = ({ run: a }: Occurrence, { run: b }: Occurrence): boolean =>
  a.to === b.from && b.paragraph.tokens[b.from]?.gap === ', ';

const joins = ({ run: a }: Occurrence, { run: b }: Occurrence): boolean =>
  a.to + 1 === b.from &&
  /^(?:and|or|et|ou|та|і|й)$/.test(b.paragraph.tokens[a.to]?.lower ?? '') &&
  /^,? $/.test(b.paragraph.tokens[a.to]?.gap ?? '') &&
  b.paragraph.tokens[a.to]?.isPossessive === false &&
  b.paragraph.tokens[b.from]?.gap === ' ';
