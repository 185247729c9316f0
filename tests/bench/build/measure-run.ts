import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run used. */
export interface Usage {
  /** Seconds of processor time, children included. */
  cpu: number;
  /** Seconds until it ended. */
  wall: number;
  /** Bytes: peak of the largest process. */
  memory: number;
}

/** A script of Node with its arguments, one after the other. */
export type Script = readonly string[];

const PRELOAD = new URL('report-usage.mjs', import.meta.url).href;

/** Runs scripts one after the other and adds up what they used; a script that fails throws with its output. */
export async function measureRuns(
  scripts: readonly Script[],
  cwd: string,
  env: Record<string, string>,
): Promise<Usage> {
  const total: Usage = { cpu: 0, wall: 0, memory: 0 };
  for (const script of scripts) {
    const { cpu, wall, memory } = await measureRun(script, cwd, env);
    total.cpu += cpu;
    total.wall += wall;
    total.memory = Math.max(total.memory, memory);
  }
  return total;
}

async function measureRun(
  script: Script,
  cwd: string,
  env: Record<string, string>,
): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-usage-'));
  const file = join(folder, 'usage.json');
  const start = performance.now();
  try {
    await runNode(['--import', PRELOAD, ...script], cwd, { ...env, BENCH_USAGE: file });
    const wall = (performance.now() - start) / 1000;
    const used = JSON.parse(readFileSync(file, 'utf8')) as Pick<Usage, 'cpu' | 'memory'>;
    return { ...used, wall };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs Node; what it prints is shown only where it fails. */
function runNode(args: readonly string[], cwd: string, env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${args.join(' ')}\n${output.slice(-3000)}`));
    });
  });
}
