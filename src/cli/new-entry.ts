import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../problems/refusal.ts';
import { appendItem, hasStatement } from '../drafting/append-item.ts';
import { DRAFTS, type DraftKind, draftEntry } from '../drafting/draft-entry.ts';
import { refuseName } from '../drafting/new-name.ts';
import { formatProblem } from '../problems/problem.ts';
import { slug } from '../names/slug.ts';
import { readBriefing, refuseMissing } from '../content-reader/read-briefing.ts';
import { renewEditorFiles } from '../editor-help/write-editor-files.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { writeWholeFile } from '../settings/write-file.ts';

/** Writes an entry that lacks only what the editor knows, and prints what that is. Nothing is overwritten. */
export function newEntry(kind: DraftKind, name: string, id = slug(name)): void {
  const settings = readSettings();
  const { contentDir, contentLabel } = settings;
  // A slip in the name of the folder must not make a second one.
  refuseMissing(contentDir, contentLabel);
  const refusal = refuseName(id, name, readBriefing(contentDir, contentLabel).briefing);
  if (id === undefined || refusal !== undefined) throw new Refusal(refusal);
  const path = kind === 'statement' ? 'statements.yaml' : `${DRAFTS[kind]}/${id}.mdx`;
  const file = join(contentDir, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const taken = Object.values(DRAFTS)
    .map((section) => `${section}/${id}.mdx`)
    .find((other) => existsSync(join(contentDir, other)));
  if (taken !== undefined)
    throw new Refusal(`${contentLabel}/${taken} is there already: edit that one.`);
  if (kind === 'statement' && hasStatement(before, id))
    throw new Refusal(`${contentLabel}/${path} has a statement "${id}" already: edit that one.`);
  const draft = draftEntry(kind, id, name);
  mkdirSync(dirname(file), { recursive: true });
  writeWholeFile(file, kind === 'statement' ? appendItem(before, draft) : draft);
  renewEditorFiles(projectFolder(), settings);
  console.log(`${contentLabel}/${path} is written. What only you can know:`);
  const firstLine = kind === 'statement' ? before.trimEnd().split('\n').length : 1;
  for (const problem of readBriefing(contentDir, contentLabel).problems)
    if (problem.file === `${contentLabel}/${path}` && problem.line >= firstLine)
      console.log(`  ${formatProblem(problem)}`);
}
