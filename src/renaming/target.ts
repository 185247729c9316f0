import { basename } from 'node:path';
import type { Content, Entry, Section, Source } from '../model/entries/entry.ts';
import { entryPath, sourcePath } from '../model/addresses/routes.ts';
import { didYouMean } from '../problems/nearest.ts';
import { Refusal } from '../problems/refusal.ts';
import type { Folder } from './read-folder.ts';
import { indexOfItem, yamlOf } from './yaml-scalars.ts';

/** What is renamed or removed: an entry with a file of its own, or an item of a list. */
export interface Target {
  id: string;
  /** Below the content folder. */
  file: string;
  /** Whether the file is the entry's own, and its name the id. */
  ownFile: boolean;
  /** Address below the base under an id. */
  pathOf: (id: string) => string;
  /** Undefined where it has problems of its own. */
  thing?: Entry | Source;
}

const LISTS = { statements: 'statements.yaml', sources: 'sources.yaml' } as const;
const SECTIONS: readonly Section[] = ['whos-who', 'glossary', 'chronology'];

/**
 * The entry or source with an id. A Refusal where there is none, or where another file cannot be read: what
 * that one names nobody knows.
 */
export function findTarget(id: string, folder: Folder): Target {
  const target = fromContent(id, folder.content) ?? fromFiles(id, folder);
  const { broken, entries, sources } = folder.content;
  if (target === undefined) {
    const known = [...entries, ...sources].map((one) => one.id);
    throw new Refusal(
      `${folder.label} has no entry or source "${id}". ${didYouMean(basename(id, '.mdx'), known)}`.trim(),
    );
  }
  const others = [...broken].filter((name) => name !== id && name !== target.file);
  if (others.length > 0)
    throw new Refusal(
      `${others.join(', ')} cannot be read, and may name it: mend that first (npm run build lists what is wrong).`,
    );
  return target;
}

function fromContent(id: string, { entries, sources }: Content): Target | undefined {
  const entry = entries.find((one) => one.id === id);
  if (entry !== undefined) return { ...inSection(id, entry.section), thing: entry };
  const source = sources.find((one) => one.id === id);
  return source === undefined ? undefined : { ...inSources(id), thing: source };
}

/** One that has problems of its own. */
function fromFiles(id: string, { textOf }: Folder): Target | undefined {
  const section = SECTIONS.find((name) => textOf(`${name}/${id}.mdx`) !== '');
  if (section !== undefined) return inSection(id, section);
  const has = (file: string) => indexOfItem(yamlOf(file, textOf(file)), id) >= 0;
  if (has(LISTS.statements)) return inSection(id, 'statements');
  return has(LISTS.sources) ? inSources(id) : undefined;
}

const inSection = (id: string, section: Section): Target => ({
  id,
  file: section === 'statements' ? LISTS.statements : `${section}/${id}.mdx`,
  ownFile: section !== 'statements',
  pathOf: (as) => entryPath({ section, id: as }),
});

const inSources = (id: string): Target => ({
  id,
  file: LISTS.sources,
  ownFile: false,
  pathOf: sourcePath,
});
