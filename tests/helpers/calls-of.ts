import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../src/settings/project-folder.ts';
import { MODULES } from '../../src/settings/kept.ts';
import type { Calls } from '../bench/build/count-calls.ts';

const SCRIPT = join(projectFolder(), 'tests/bench/build/calls-of-a-size.ts');
const run = promisify(execFile);

/** How often each function is called for a folder of content, in a process that has seen no other; see the script. */
export async function callsOf(...argumentsOfScript: string[]): Promise<Calls> {
  const { stdout } = await run(process.execPath, [SCRIPT, ...argumentsOfScript], {
    maxBuffer: Infinity,
    // Most of the time of such a process goes into reading the program.
    env: { ...process.env, NODE_COMPILE_CACHE: MODULES },
  });
  return JSON.parse(stdout) as Calls;
}
