import type { Briefing } from '../briefing.ts';
import type { Entry } from '../entries/entry.ts';

/** The entry with the most claims that rest on a source, the first of equals; undefined where none does. */
export function restsMost(
  { claimsByCite, entries }: Pick<Briefing, 'claimsByCite' | 'entries'>,
  source: string,
): Entry | undefined {
  const counts = new Map<string, number>();
  for (const { from } of claimsByCite.get(source) ?? [])
    if (entries.has(from)) counts.set(from, (counts.get(from) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && entries.get(most[0]);
}
