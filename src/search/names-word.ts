import { normalise } from '../names/normalise.ts';
import type { NameRecord } from './name-record.ts';
import { prepare, type Same, stems } from './names-prepare.ts';
import { bestForm, type NameHit, rankHits } from './names-score.ts';

/**
 * The entries that a query of one word names, best first, as `matchNames` has them: most queries are one word, and
 * wait for nothing that only a question needs. None for a query of more words.
 */
export function matchWord(
  records: readonly NameRecord[],
  query: string,
  sides: Same = {},
): NameHit[] {
  const text = normalise(query);
  if (text === '' || text.includes(' ')) return [];
  const { prepared, same } = prepare(records, sides);
  const keys = stems(text, same);
  const asked = { text, keys, hard: keys, bare: text, typed: text, plain: text };
  return rankHits(
    prepared,
    { ...asked, kinds: [], asking: '', sides: new Set(), ofTheSite: false, weight: () => 1 },
    bestForm,
  );
}
