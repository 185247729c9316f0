import type { Briefing } from '../briefing.ts';
import type { Entry } from '../entries/entry.ts';
import { countEach } from '../../once.ts';

/** The entry with the most claims that rest on a source, the first of equals; undefined where none does. */
export function restsMost(
  { claimsByCite, entries }: Pick<Briefing, 'claimsByCite' | 'entries'>,
  source: string,
): Entry | undefined {
  const claiming = (claimsByCite.get(source) ?? []).map(({ from }) => from);
  const counts = countEach(claiming.filter((from) => entries.has(from)));
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && entries.get(most[0]);
}
