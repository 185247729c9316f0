import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  DRAFTS,
  type DraftKind,
  draftEntry,
  isDraftKind,
  unknownKind,
} from '../model/draft-entry.ts';
import { formatProblem } from '../model/problem.ts';
import { slug } from '../model/slug.ts';
import { readBriefing } from '../read-briefing.ts';
import { readSettings } from '../settings.ts';
import { newBriefing } from './new-briefing.ts';
import { run } from './run.ts';

const USAGE =
  'Usage: npm run new -- person "Name" (or issue, term, event, statement …), or: npm run new -- briefing <article.txt> [folder]';

await run(() => {
  const [kind, ...rest] = process.argv.slice(2);
  if (kind === undefined || rest[0] === undefined) throw new Error(USAGE);
  if (kind === 'briefing') newBriefing(rest[0], rest[1]);
  else if (isDraftKind(kind)) newEntry(kind, rest.join(' '));
  else throw new Error(unknownKind(kind));
});

function newEntry(kind: DraftKind, name: string): void {
  const { contentDir, contentLabel } = readSettings();
  const id = slug(name);
  if (id === undefined)
    throw new Error(`No id follows from "${name}": name the file yourself in ASCII.`);
  if (readBriefing(contentDir, contentLabel).briefing?.entries.has(id) === true)
    throw new Error(`There is an entry "${id}" already. Choose another name, or edit that one.`);
  const path = kind === 'statement' ? 'statements.yaml' : `${DRAFTS[kind]}/${id}.mdx`;
  const file = join(contentDir, path);
  mkdirSync(dirname(file), { recursive: true });
  if (kind === 'statement') appendFileSync(file, draftEntry(kind, id, name));
  else if (existsSync(file)) throw new Error(`${contentLabel}/${path} exists already.`);
  else writeFileSync(file, draftEntry(kind, id, name));
  console.log(`${contentLabel}/${path} is written. What only you can know:`);
  printProblems(contentDir, contentLabel, `${contentLabel}/${path}`);
}

function printProblems(contentDir: string, label: string, file: string): void {
  for (const problem of readBriefing(contentDir, label).problems)
    if (problem.file === file) console.log(`  ${formatProblem(problem)}`);
}
