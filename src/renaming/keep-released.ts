import { parse } from 'yaml';
import { releasedSchema } from '../schemas/records.ts';
import type { Briefing } from '../model/briefing.ts';
import { entryPath } from '../model/addresses/routes.ts';
import { entryDigest } from '../model/permalinks/entry-digest.ts';
import { formerAddresses, recordCheck } from '../model/permalinks/release.ts';
import { applyEdits } from './edit.ts';
import { renameAt, yamlOf } from './yaml-scalars.ts';

/**
 * released.json after a rename: a digest holds the ids that an entry names, and a new id of a neighbour is no
 * news to readers, nor is an id that an entry had before. `text`: the record as it is; `before` and `after`: the
 * briefing. Entries that had changed since the release keep their old digest, so that an edition must still say so.
 */
export function keepReleased(text: string, before: Briefing, after: Briefing): string {
  const yaml = yamlOf('released.json', text);
  const edits = [...renewedDigests(before, after)].flatMap(([path, digest]) =>
    renameAt(yaml, [['pages', path, 'digest']], before.released?.pages[path]?.digest ?? '', digest),
  );
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

/** Published address -> new digest, of entries that are as they were published there. */
function renewedDigests(before: Briefing, after: Briefing): Map<string, string> {
  const pages = before.released?.pages ?? {};
  const renamed = [...after.entries.values()].find(({ id }) => !before.entries.has(id));
  const digests = new Map<string, string>();
  for (const entry of before.entries.values()) {
    const own = entryPath(entry);
    const now = after.entries.get(entry.id) ?? renamed;
    if (now === undefined) continue;
    for (const { path, id } of [
      { path: own, id: entry.id },
      ...formerAddresses(own, before.redirects),
    ])
      if (pages[path]?.digest === entryDigest({ ...entry, id }))
        digests.set(path, entryDigest({ ...now, id }));
    // An address that it comes back to holds what was published there long ago.
    if (now.id !== entry.id && digests.has(own)) digests.set(entryPath(now), entryDigest(now));
  }
  return digests;
}
