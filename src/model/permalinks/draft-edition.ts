import { stringify } from 'yaml';
import type { Edition, Released } from '../../schemas/records.ts';
import type { Divisible } from '../divisions/divisible.ts';
import type { Entry } from '../entries/entry.ts';
import { asPublished, currentPages } from './release.ts';

/** What differs from the last release and no edition names yet. */
export interface Changes {
  added: Entry[];
  changed: Entry[];
}

/** What a briefing says of its own changes. */
interface Changing {
  updates: readonly Edition[];
  /** Address below the base -> where it leads. */
  redirects: ReadonlyMap<string, string>;
}

/** Holds the data of all entries against the last release; prose, search terms and related links are no data. */
export function changesSince(released: Released, briefing: Divisible & Changing): Changes {
  const pending = briefing.updates.filter(({ id }) => !released.editions.includes(id));
  const told = new Set(pending.flatMap(({ entries }) => entries));
  const changes: Changes = { added: [], changed: [] };
  for (const page of currentPages(briefing)) {
    const entry = page.id === undefined ? undefined : briefing.entries.get(page.id);
    if (entry === undefined || told.has(entry.id)) continue;
    const same = asPublished(page, entry, released, briefing.redirects);
    if (same.length === 0) changes.added.push(entry);
    else if (!same.includes(true)) changes.changed.push(entry);
  }
  return changes;
}

/**
 * An item for updates.yaml that names every changed entry. Title and summary are empty: what changed is for
 * the editor to say, and the build asks for it. `day`: `YYYY-MM-DD`, or that of the newest edition where that is later.
 */
export function draftEdition(
  { added, changed }: Changes,
  editions: readonly Edition[],
  day: string,
): string {
  const date = [day, ...editions.map((edition) => edition.date)].toSorted().at(-1) ?? day;
  const names = (what: string, entries: readonly Entry[]) =>
    entries.length === 0 ? [] : [`# ${what}: ${entries.map(({ name }) => name).join('; ')}`];
  const item = {
    id: freeId(`update-${date}`, editions),
    date,
    kind: 'minor',
    title: '',
    summary: '',
    entries: [...added, ...changed].map(({ id }) => id),
  };
  return [...names('New', added), ...names('Changed', changed), stringify([item])].join('\n');
}

function freeId(wanted: string, editions: readonly Edition[]): string {
  const taken = new Set(editions.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
