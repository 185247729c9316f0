import type { Language } from '../languages/language.ts';
import type { NameKind } from '../story.ts';
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
  const kinds = kindsOfLists(groups);
  return groups.map((group) => {
    if (group.kind !== 'thing' || group.words.length > 1 || group.evidence.thing >= SURE)
      return group;
    const [kind, ...others] = kinds.get(group.key) ?? [];
    return others.length === 0 && (kind === 'place' || kind === 'organisation')
      ? { ...group, kind }
      : group;
  });
}

/** Each form that stands in lists -> the kinds that others in them surely have. */
function kindsOfLists(groups: readonly Group[]): ReadonlyMap<string, ReadonlySet<NameKind>> {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const found = new Map<string, Set<NameKind>>();
  for (const list of listsIn(groups.flatMap(({ occurrences }) => occurrences))) {
    const sure = new Set(
      list.flatMap(({ key }) => {
        const group = byKey.get(key);
        return group !== undefined && group.evidence[group.kind] >= SURE ? [group.kind] : [];
      }),
    );
    for (const { key } of list) found.set(key, new Set([...(found.get(key) ?? []), ...sure]));
  }
  return found;
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
      if (last !== undefined && isBehindComma(last, one)) open.push(one);
      else open = [one];
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
