import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../cli/run.ts';
import { readToShow } from '../content-reader/read-to-show.ts';
import { Refusal } from '../problems/refusal.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { frontMatterFiles, namesOf, schemaFiles, withSchemas } from './editor-files.ts';

const SETTINGS = '.vscode/settings.json';

/**
 * `npm run schemas [-- --check]`: writes JSON Schemas of all content files with the ids of this briefing, for editors
 * that complete and check while somebody types; with --check it only says which are not current.
 */
await run(() => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const project = projectFolder();
  const { contentDir, contentLabel } = readSettings();
  const names = namesOf(readToShow(contentDir, contentLabel).briefing);
  const settings = readFileSync(join(project, SETTINGS), 'utf8');
  const content = relative(project, contentDir).replaceAll('\\', '/');
  const files = schemaFiles(names).set(SETTINGS, withSchemas(settings, content));
  if (values.check) {
    checkCurrent(project, files);
    return;
  }
  writeAll(project, files);
  const all = readdirSync(contentDir, { recursive: true, encoding: 'utf8' });
  const documents = all.filter((file) => file.endsWith('.mdx'));
  writeAll(join(project, '.astro/collections'), frontMatterFiles(names, contentDir, documents));
  console.log(
    `${files.size - 1} schemas of ${contentLabel}/ are in schemas/; editors use them at once.`,
  );
});

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function checkCurrent(project: string, files: ReadonlyMap<string, string>): void {
  const stale = [...files].filter(([path, text]) => read(join(project, path)) !== text);
  if (stale.length > 0)
    throw new Refusal(
      `Not current: ${stale.map(([path]) => path).join(', ')}. Run "npm run schemas" and commit them.`,
    );
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
