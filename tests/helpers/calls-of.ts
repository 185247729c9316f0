import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../src/settings/project-folder.ts';
import type { Calls } from '../bench/build/count-calls.ts';

const SCRIPT = join(projectFolder(), 'tests/bench/build/calls-of-a-size.ts');
const run = promisify(execFile);

/**
 * How often each function is called for each of some folders of content, one after the other in a process of their own.
 * Most of the time goes into starting it; what it remembers of a text is not called for again in a later folder.
 */
export async function callsOf(
  folders: readonly string[],
  { mayHaveProblems = false } = {},
): Promise<Calls[]> {
  const flags = mayHaveProblems ? ['--with-problems'] : [];
  const { stdout } = await run(process.execPath, [SCRIPT, ...flags, ...folders], {
    maxBuffer: Infinity,
  });
  return JSON.parse(stdout) as Calls[];
}
