import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reader, readContent } from '../content-reader/read-content.ts';
import { readRecords } from '../content-reader/read-records.ts';
import type { Content } from '../model/entries/entry.ts';
import type { Records } from '../model/entries/records.ts';
import { collectReferences, type Reference } from '../model/references/collect-references.ts';
import { ProblemsError } from '../problems/problem.ts';

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

/** Reads a content folder, also one with problems; a ProblemsError where briefing.yaml cannot be used. */
export function readFolder(path: string, label: string): Folder {
  const reader: Reader = { folder: path, label, problems: [], broken: new Set() };
  const content = readContent(reader);
  const records = readRecords(reader);
  if (content === undefined) throw new ProblemsError(reader.problems);
  const textOf = (file: string) => {
    const full = join(path, file);
    return existsSync(full) ? readFileSync(full, 'utf8') : '';
  };
  return { path, label, content, records, references: collectReferences(content), textOf };
}
