import { parse } from 'yaml';
import { releasedSchema } from '../schemas/records.ts';
import type { Briefing } from '../model/briefing.ts';
import { entryPath } from '../model/addresses/routes.ts';
import { entryDigest, recordCheck } from '../model/permalinks/release.ts';
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
  const renewed = applyEdits(text, edits);
  const { released } = before;
  const read = releasedSchema.safeParse(parse(renewed));
  // A record that was not whole before stays so, and the build goes on to say it.
  if (released?.check === undefined || released.check !== recordCheck(released) || !read.success)
    return renewed;
  const yamlNow = yamlOf('released.json', renewed);
  return applyEdits(
    renewed,
    renameAt(yamlNow, [['check']], released.check, recordCheck(read.data)),
  );
}
