import type { Briefing } from '../model/briefing.ts';
import { entryPath } from '../model/addresses/routes.ts';
import { entryDigest } from '../model/permalinks/release.ts';
import { applyEdits } from './edit.ts';
import { renameAt, yamlOf } from './yaml-scalars.ts';

/**
 * released.json after a rename: a digest holds the ids that an entry names, and a new id of a neighbour is no
 * news to readers. `text`: the record as it is; `before` and `after`: the briefing. Entries that had changed
 * since the release keep their old digest, so that an edition must still say so.
 */
export function keepReleased(text: string, before: Briefing, after: Briefing): string {
  const yaml = yamlOf('released.json', text);
  const edits = [...before.entries.values()].flatMap((entry) => {
    const path = entryPath(entry);
    const recorded = before.released?.pages[path]?.digest;
    const renamed = after.entries.get(entry.id);
    if (recorded !== entryDigest(entry) || renamed === undefined) return [];
    return renameAt(yaml, [['pages', path, 'digest']], recorded, entryDigest(renamed));
  });
  return applyEdits(text, edits);
}
