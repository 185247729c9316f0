import { id as idSchema, idHint } from '../schemas/fields.ts';
import { Refusal } from '../problems/refusal.ts';
import { applyEdits, type Edit, lineAt } from './edit.ts';
import { belowFolder } from './let-go.ts';
import type { Folder } from './read-folder.ts';
import { addRedirect, withoutRedirect } from './redirect-lines.ts';
import { recordEdits } from './record-edits.ts';
import { referenceEdits } from './reference-edits.ts';
import { findTarget, type Target } from './target.ts';
import { indexOfItem, renameAt, yamlOf } from './yaml-scalars.ts';

/** What a command would do to a content folder, and nothing of it done. */
export interface Plan {
  /** File below the folder -> its new text; undefined: the file goes. */
  files: ReadonlyMap<string, string | undefined>;
  /** What changes, a line each, for the editor. */
  changes: string[];
  /** The id that another takes the place of: problems that name it will name that one. */
  renamed?: { from: string; to: string };
}

/**
 * Renames an entry or source: its file or item, every reference to it, what was recorded of it and, where its
 * address was published, a redirect from the old one. Comments and formatting stay. Throws a Refusal where
 * the new id is none, is taken or was published for something else.
 */
export function planRename(folder: Folder, from: string, to: string): Plan {
  const target = findTarget(from, folder);
  refuseId(folder, target, to);
  const edits = [
    ...fileEdits(folder, from, to),
    ...(target.ownFile ? [] : itemEdits(folder, target, to)),
    ...recordEdits(folder, target, to),
  ];
  const files = new Map<string, string | undefined>(edited(folder, edits));
  const redirects = withRedirect(folder, target, to, files.get('redirects.yaml'));
  if (redirects !== undefined) files.set('redirects.yaml', redirects);
  const moved = `${folder.label}/${target.file.replace(from, to)}`;
  if (target.ownFile) {
    const text = files.get(target.file) ?? folder.textOf(target.file);
    files.set(target.file.replace(`/${from}.mdx`, `/${to}.mdx`), text);
    files.set(target.file, undefined);
  }
  return {
    files,
    renamed: { from, to },
    changes: [
      ...(target.ownFile ? [`${folder.label}/${target.file} -> ${moved}`] : []),
      ...inOrder(edits).map((edit) => describe(folder, edit)),
      ...redirectChanges(folder, target, to),
    ],
  };
}

function refuseId({ content, records, label }: Folder, target: Target, to: string): void {
  if (to === target.id) throw new Refusal(`"${to}" is its id already.`);
  if (!idSchema.safeParse(to).success) throw new Refusal(`"${to}" is no id. ${idHint(to)}`);
  const taken = [...content.entries, ...content.sources, ...content.pages].find(
    ({ id }) => id === to,
  );
  if (taken !== undefined || content.broken.has(to))
    throw new Refusal(`"${to}" stands for something else already (${taken?.place.file ?? label}).`);
  const path = target.pathOf(to);
  // Its own old address is free for it.
  if (records.redirects.data[path] === target.pathOf(target.id)) return;
  if (records.released.data?.pages[path] !== undefined)
    throw new Refusal(`${path} was published for something else: choose another id.`);
}

/** The references of each file, renamed. */
function fileEdits(folder: Folder, from: string, to: string): Edit[] {
  const { references, textOf } = folder;
  const named = references.filter(({ id }) => id === from);
  return [...new Set(named.map(({ file }) => file))].flatMap((labelled) => {
    const file = belowFolder(labelled, folder);
    const here = named.filter((reference) => reference.file === labelled);
    return referenceEdits(file, textOf(file), here, from, to);
  });
}

const itemEdits = ({ textOf }: Folder, { id, file }: Target, to: string): Edit[] => {
  const yaml = yamlOf(file, textOf(file));
  return renameAt(yaml, [[indexOfItem(yaml, id), 'id']], id, to);
};

function edited({ textOf }: Folder, edits: readonly Edit[]): [string, string][] {
  return [...new Set(edits.map(({ file }) => file))].map((file) => [
    file,
    applyEdits(
      textOf(file),
      edits.filter((edit) => edit.file === file),
    ),
  ]);
}

function redirectChanges({ label, records }: Folder, { id, pathOf }: Target, to: string): string[] {
  const file = `${label}/redirects.yaml`;
  return [
    ...(records.redirects.data[pathOf(to)] === undefined
      ? []
      : [`${file}: ${pathOf(to)} is a page again`]),
    ...(records.released.data?.pages[pathOf(id)] === undefined
      ? []
      : [`${file}: ${pathOf(id)}: ${pathOf(to)}`]),
  ];
}

/** redirects.yaml without the redirect from the new address, and with one from the old, where that was published. */
function withRedirect(
  { records, textOf }: Folder,
  { id, pathOf }: Target,
  to: string,
  changed: string | undefined,
): string | undefined {
  const isBack = records.redirects.data[pathOf(to)] !== undefined;
  const isPublished = records.released.data?.pages[pathOf(id)] !== undefined;
  if (!isBack && !isPublished) return undefined;
  const text = changed ?? textOf('redirects.yaml');
  const free = isBack ? withoutRedirect(text, pathOf(to)) : text;
  return isPublished ? addRedirect(free, pathOf(id), pathOf(to)) : free;
}

const inOrder = (edits: readonly Edit[]): Edit[] =>
  edits.toSorted((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));

const describe = ({ textOf, label }: Folder, { file, start, end, text }: Edit): string =>
  `${label}/${file}:${lineAt(textOf(file), start)}  ${textOf(file).slice(start, end)} -> ${text}`;
