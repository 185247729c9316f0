import { isStatement } from '../model/entries/entry.ts';
import type { Entry, EventEntry, Statement } from '../model/entries/entry.ts';
import { eventDigest, statementDigest } from '../model/citations-and-quotations/verification.ts';
import type { Edit } from './edit.ts';
import type { Folder } from './read-folder.ts';
import type { Target } from './target.ts';
import { renameAt, renameKeys, yamlOf } from './yaml-scalars.ts';

/** The edits of updates.yaml, verified.json and redirects.yaml: editions, digests and addresses under another id. */
export const recordEdits = (folder: Folder, target: Target, to: string): Edit[] => [
  ...editionEdits(folder, target.id, to),
  ...digestEdits(folder, target, to),
  ...redirectEdits(folder, target.pathOf(target.id), target.pathOf(to)),
];

function editionEdits({ records, textOf }: Folder, from: string, to: string): Edit[] {
  const paths = records.updates.data.flatMap(({ entries }, edition) =>
    entries.map((_, index) => [edition, 'entries', index]),
  );
  return renameAt(yamlOf('updates.yaml', textOf('updates.yaml')), paths, from, to);
}

/** A digest holds the id too; what was verified stays so, what was not stays unverified. */
function digestEdits({ records, textOf }: Folder, { id, thing }: Target, to: string): Edit[] {
  const known = records.verified.data;
  const digests = thing !== undefined && 'section' in thing ? digestsOf(thing, to) : undefined;
  if (known === undefined || digests === undefined) return [];
  const { group, was, now } = digests;
  const yaml = yamlOf('verified.json', textOf('verified.json'));
  return [
    ...renameKeys(yaml, id, to),
    ...(known[group][id] === was ? renameAt(yaml, [[group, id]], was, now) : []),
  ];
}

function digestsOf(entry: Entry, to: string) {
  if (isStatement(entry))
    return { group: 'statements', ...both(statementDigest, entry, to) } as const;
  if (entry.section === 'chronology')
    return { group: 'events', ...both(eventDigest, entry, to) } as const;
  return undefined;
}

const both = <T extends Statement | EventEntry>(
  digest: (of: T) => string,
  entry: T,
  to: string,
): { was: string; now: string } => ({ was: digest(entry), now: digest({ ...entry, id: to }) });

/**
 * Redirects that led to the old address lead to the new one, anchors kept: a redirect leads to a page at once.
 * Anchors that moved within the page or from it stay with the page: browsers take a fragment along to it.
 */
function redirectEdits({ records, textOf }: Folder, from: string, to: string): Edit[] {
  const yaml = yamlOf('redirects.yaml', textOf('redirects.yaml'));
  return Object.entries(records.redirects.data).flatMap(([key, target]) => {
    // A page that comes back to an old address of its own needs no way there.
    if (key === to) return [];
    const moved = (address: string) => {
      const [path, anchor] = address.split('#');
      if (path !== from) return undefined;
      return anchor === undefined ? to : `${to}#${anchor}`;
    };
    const [newKey, newTarget] = [moved(key), moved(target)];
    return [
      ...(newKey === undefined ? [] : renameKeys(yaml, key, newKey)),
      ...(newTarget === undefined ? [] : renameAt(yaml, [[key]], target, newTarget)),
    ];
  });
}
