import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from '../model/entries/entry.ts';
import { namesIn } from './left-beside.ts';

/** The files at the top of a content folder. */
export const FILES: readonly string[] = [
  'briefing.yaml',
  'overview.mdx',
  'about.mdx',
  'statements.yaml',
  'sources.yaml',
  'style.yaml',
  'updates.yaml',
  'redirects.yaml',
  'verified.json',
  'released.json',
];
/** The sections that are folders; statements are one file. */
export const FOLDERS: readonly string[] = [
  'whos-who',
  'glossary',
  'chronology',
] satisfies Section[];

/**
 * Paths below a content folder of all that a briefing is read from, sorted, links followed. Whatever else lies there,
 * as in a home folder or a whole disk that somebody has named, is not even looked at.
 */
export const contentFiles = (folder: string): string[] =>
  [
    ...FILES,
    ...FOLDERS.flatMap((section) =>
      namesIn(join(folder, section))
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => `${section}/${name}`),
    ),
  ]
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .sort();
