import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { guardFolder } from '../build/guard-folder.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { Refusal } from '../problems/refusal.ts';
import { draftBriefing } from '../drafting/draft-briefing.ts';
import { readArticleFile } from './article-file.ts';

/** Starts a briefing from an article in a folder that is new or empty, and prints what is still to be done. */
export function newBriefing(articlePath: string, folder = 'content-new'): void {
  const { files, todo } = draftBriefing(readArticleFile(articlePath));
  const target = resolve(folder);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new Refusal(`${folder} is not empty: name a new folder.`);
  guardFolder(target, folder, { project: projectFolder() });
  writeAll(target, files);
  console.log(
    `${files.size} files in ${folder}/. Build it with BRIEFING_CONTENT=${folder}. Still to be done:`,
  );
  for (const [index, task] of todo.entries()) console.log(`${index + 1}. ${task}`);
}

/** All files, or none: the folder was empty before. */
function writeAll(target: string, files: ReadonlyMap<string, string>): void {
  try {
    for (const [path, text] of files) {
      const file = join(target, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  } catch (error) {
    for (const path of files.keys()) rmSync(join(target, path), { force: true });
    throw error;
  }
}
