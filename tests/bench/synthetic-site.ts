import { makeEntries } from './make-entries.ts';
import type { SyntheticEntry } from './synthetic-entry.ts';

/** Entries, and the statements of each person by the person's id. */
export interface SyntheticSite {
  entries: SyntheticEntry[];
  saidBy: (entry: SyntheticEntry) => readonly SyntheticEntry[];
}

/** The made-up site of a size. */
export function makeSite(size: number): SyntheticSite {
  const entries = makeEntries(size);
  const said = new Map<string, SyntheticEntry[]>();
  for (const entry of entries)
    if (entry.by !== undefined) said.set(entry.by, [...(said.get(entry.by) ?? []), entry]);
  return { entries, saidBy: ({ id }) => said.get(id) ?? [] };
}
