import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openScratch } from '../build/scratch.ts';
import { contentFiles } from '../content-reader/content-files.ts';
import { readBriefing, type ReadResult } from '../content-reader/read-briefing.ts';
import { ProblemsError } from '../problems/problem.ts';
import { keepReleased } from '../renaming/keep-released.ts';
import type { Plan } from '../renaming/rename.ts';
import { writeWholeFiles } from '../settings/write-file.ts';

type Files = ReadonlyMap<string, string | undefined>;

/**
 * Tries a plan on a copy of the content folder and, where it makes no new problem, does it. Throws a
 * ProblemsError where it would; then nothing is changed.
 */
export function applyPlan({ files, renamed }: Plan, folder: string, label: string): void {
  const record = join(folder, 'released.json');
  const before = readBriefing(folder, label);
  const all = new Map(files);
  const after = tryOut(files, folder, label);
  if (existsSync(record) && before.briefing !== undefined && after.briefing !== undefined)
    all.set(
      'released.json',
      keepReleased(readFileSync(record, 'utf8'), before.briefing, after.briefing),
    );
  refuseProblems(before, tryOut(all, folder, label), renamed);
  writeWholeFiles(folder, [...all]);
}

/** What a content folder would be after a plan. */
function tryOut(files: Files, folder: string, label: string): ReadResult {
  const { scratch: copy, close } = openScratch(tmpdir(), 'briefing-copy');
  try {
    for (const file of contentFiles(folder)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      // Of a link, what it leads to.
      copyFileSync(join(folder, file), join(copy, file));
    }
    for (const [file, text] of files) {
      // A copy of what is read-only is so, too.
      rmSync(join(copy, file), { force: true });
      if (text !== undefined) writeFileSync(join(copy, file), text);
    }
    return readBriefing(copy, label);
  } finally {
    close();
  }
}

function refuseProblems(before: ReadResult, after: ReadResult, renamed: Plan['renamed']): void {
  const known = new Set(
    before.problems.flatMap(({ message }) => [message, underNewId(message, renamed)]),
  );
  const fresh = after.problems.filter(({ message }) => !known.has(message));
  if (fresh.length > 0) throw new ProblemsError(fresh);
}

/** What a problem of a renamed entry says afterwards. */
const underNewId = (message: string, renamed: Plan['renamed']): string =>
  renamed === undefined ? message : message.replaceAll(renamed.from, renamed.to);
