import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMdx } from '../content-reader/mdx-document.ts';
import { refuseMissing } from '../content-reader/read-briefing.ts';
import { type Reader, readContent } from '../content-reader/read-content.ts';
import { readRecords } from '../content-reader/read-records.ts';
import { emptyMemory, Showing } from '../content-reader/showing.ts';
import type { Content } from '../model/entries/entry.ts';
import type { Records } from '../model/entries/records.ts';
import { collectReferences, type Reference } from '../model/references/collect-references.ts';
import { ProblemsError } from '../problems/problem.ts';
import { unreadable } from './unreadable.ts';

/** A content folder with everything that names something in it. */
export interface Folder {
  path: string;
  label: string;
  content: Content;
  records: Records;
  references: readonly Reference[];
  /** Text of a file below the folder; empty where there is none. */
  textOf: (file: string) => string;
}

/** Reads a content folder, also a draft with much to write; a ProblemsError where there is none or no briefing.yaml. */
export function readFolder(path: string, label: string): Folder {
  refuseMissing(path, label);
  const reader: Reader = { folder: path, label, problems: [], broken: new Set() };
  const strict = readContent(reader);
  const records = readRecords(reader);
  const isDraft = strict === undefined || reader.broken.size > 0;
  const content =
    isDraft && existsSync(join(path, 'briefing.yaml')) ? asShown(reader, reader.broken) : strict;
  if (content === undefined) throw new ProblemsError(reader.problems);
  const textOf = (file: string) => {
    const full = join(path, file);
    return existsSync(full) ? readFileSync(full, 'utf8') : '';
  };
  return { path, label, content, records, references: collectReferences(content), textOf };
}

/**
 * What the files say where they say something, and nothing where it is still to be written. Broken is only what
 * cannot be read at all: what such a file names nobody knows.
 */
function asShown({ folder, label }: Reader, unfit: ReadonlySet<string>): Content | undefined {
  const showing = new Showing(emptyMemory(), parseMdx);
  const content = readContent({ folder, label, problems: [], broken: new Set(), showing });
  if (content === undefined) return undefined;
  const shown = new Set(
    [...content.entries, ...content.sources, ...content.pages].map(({ id }) => id),
  );
  const lost = [...unfit].filter((name) => !name.endsWith('.yaml') && !shown.has(name));
  return { ...content, broken: new Set([...unreadable(folder, label), ...lost]) };
}
