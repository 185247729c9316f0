import { id as idSchema, idHint, title } from '../schemas/fields.ts';
import type { Briefing } from '../model/briefing.ts';
import { fold } from '../names/name-trie.ts';
import { findTypedMark } from '../model/citations-and-quotations/quotation-marks.ts';

/**
 * What keeps an entry of this id and name from being added, in a sentence; undefined where nothing does.
 * `briefing`: undefined while it cannot be read, and then only the form is judged.
 */
export function refuseName(
  id: string | undefined,
  name: string,
  briefing: Pick<Briefing, 'entries' | 'sources'> | undefined,
): string | undefined {
  if (id === undefined) return `No id follows from "${name}": give one with --id.`;
  if (!idSchema.safeParse(id).success) return `"${id}" is not an id. ${idHint(id)} --id takes it.`;
  const form = title.safeParse(name);
  if (!form.success) return `"${name}" is no name: ${form.error.issues[0]?.message ?? ''}`;
  if (findTypedMark(name) !== undefined)
    return `"${name}" is no name: it holds a quotation mark. Write an apostrophe as ’.`;
  if (id === 'about' || id === 'overview')
    return `The id "${id}" is that of a page: choose another with --id.`;
  const other = briefing?.entries.get(id)?.place ?? briefing?.sources.get(id)?.place;
  if (other !== undefined)
    return `The id "${id}" is taken (${other.file}): edit that one, or choose another with --id.`;
  const owner = [...(briefing?.entries.values() ?? [])].find((entry) =>
    [entry.name, ...entry.aliases.map((alias) => alias.name)].some(
      (known) => fold(known) === fold(name),
    ),
  );
  return (
    owner && `The name "${name}" belongs to "${owner.id}" (${owner.place.file}): edit that one.`
  );
}
