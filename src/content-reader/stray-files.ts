import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, FOLDERS } from './content-files.ts';
import { isFolder, isLeftBeside } from './left-beside.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * Content that nothing reads because of its name or place: `update.yaml`, `whos-who/ada.md`, `glossarry/`.
 * Notes (`.txt`, `README.md`) beside the content and what `isLeftBeside` knows are left alone.
 * `label`: how the folder is called in problems.
 */
export function strayFiles(folder: string, label: string): Problem[] {
  const top = list(folder).flatMap(({ name, isDirectory }) => {
    if (isDirectory) return FOLDERS.includes(name) ? [] : [stray(`${label}/${name}`, FOLDERS)];
    if (FOLDERS.includes(name) && !isFolder(join(folder, name)))
      return [notFolder(`${label}/${name}`)];
    if (FILES.includes(name) || !/\.(ya?ml|json|mdx?)$/i.test(name) || name === 'README.md')
      return [];
    return [stray(`${label}/${name}`, FILES)];
  });
  const inSections = FOLDERS.flatMap((section) =>
    list(join(folder, section))
      .filter(({ name }) => !name.endsWith('.mdx'))
      .map(({ name }) => stray(`${label}/${section}/${name}`, [])),
  );
  return [...top, ...inSections];
}

function stray(file: string, known: readonly string[]): Problem {
  const name = file.split('/').at(-1) ?? file;
  return {
    rule: 'unreadable-file',
    file,
    line: 1,
    message: 'Nothing reads it: it has no name or place that a briefing knows.',
    hint:
      known.length === 0
        ? 'Name it <id>.mdx, directly in its section, or remove it.'
        : `${didYouMean(name, known)}Known: ${known.join(', ')}.`,
  };
}

const notFolder = (file: string): Problem => ({
  rule: 'unreadable-file',
  file,
  line: 1,
  message: 'It is no folder.',
  hint: 'Put a folder there, with a file <id>.mdx for each entry.',
});

function list(folder: string): { name: string; isDirectory: boolean }[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isLeftBeside(name))
    .map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
