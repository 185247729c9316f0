import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentFiles } from '../content-reader/content-files.ts';
import { readToShow } from '../content-reader/read-to-show.ts';
import type { Settings } from '../settings/settings.ts';
import { writeWholeFile } from '../settings/write-file.ts';
import { frontMatterFiles, namesOf, schemaFiles, withSchemas } from './editor-files.ts';

const SETTINGS = '.vscode/settings.json';

type Content = Pick<Settings, 'contentDir' | 'contentLabel'>;

/** Writes what editors read of a content folder into the project: schemas with its ids. Gives how many there are. */
export function writeEditorFiles(project: string, content: Content): number {
  const names = namesIn(content);
  const files = filesOf(project, content, names);
  writeAll(project, files);
  const documents = contentFiles(content.contentDir).filter((file) => file.endsWith('.mdx'));
  const collections = frontMatterFiles(names, content.contentDir, documents);
  writeAll(join(project, '.astro/collections'), collections);
  return files.size - 1;
}

/** The same after a change of the content, where the project's files are about this folder and no other. */
export function renewEditorFiles(project: string, content: Content): void {
  if (isAbout(project, content)) writeEditorFiles(project, content);
}

/** Those that are not as they would be written, by their paths from the project's folder. */
export const staleEditorFiles = (project: string, content: Content): string[] =>
  [...filesOf(project, content, namesIn(content))]
    .filter(([path, text]) => textAt(join(project, path)) !== text)
    .map(([path]) => path);

const namesIn = ({ contentDir, contentLabel }: Content) =>
  namesOf(readToShow(contentDir, contentLabel).briefing);

function filesOf(
  project: string,
  { contentDir }: Content,
  names: ReturnType<typeof namesOf>,
): Map<string, string> {
  const settings = withSchemas(textAt(join(project, SETTINGS)) ?? '{}', label(project, contentDir));
  return schemaFiles(names).set(SETTINGS, settings);
}

function isAbout(project: string, { contentDir }: Content): boolean {
  const settings = textAt(join(project, SETTINGS));
  return settings !== undefined && settings === withSchemas(settings, label(project, contentDir));
}

const label = (project: string, folder: string): string =>
  relative(project, folder).replaceAll('\\', '/');

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    if (textAt(join(folder, path)) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeWholeFile(join(folder, path), text);
  }
}

const textAt = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;
