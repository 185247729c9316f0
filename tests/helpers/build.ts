import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/settings/project-folder.ts';

export interface BuildResult {
  status: number | null;
  /** Everything that the command printed. */
  output: string;
  /** Folder of the site. */
  outDir: string;
}

/** Runs the real build command, quietly, with settings of its own; the output folder is a new one unless `OUT_DIR` is given. */
export function buildSite(env: Record<string, string> = {}): Promise<BuildResult> {
  const outDir = env['OUT_DIR'] ?? join(temporaryFolder(), 'site');
  return runCommand('build', ['--quiet'], { ...env, OUT_DIR: outDir }).then((result) => ({
    ...result,
    outDir,
  }));
}

/** Runs one of the project's commands as npm does. */
export function runCommand(
  command: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/run.cjs', `cli/${command}`, ...args], {
      cwd: projectFolder(),
      env: { ...withoutSettings(), ...env },
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** A folder that is removed when the run of tests ends. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'briefing-test-'));

/** The settings of whoever runs the tests must not leak into them. */
export function withoutSettings(): NodeJS.ProcessEnv {
  const settings = [
    'SITE_URL',
    'BASE_PATH',
    'BRIEFING_CONTENT',
    'OUT_DIR',
    'NODE_OPTIONS',
    'CARDS',
    'HSTS',
    'PRECOMPRESS',
    'PORT',
    'DEBUG',
  ];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !settings.includes(name)),
  );
}
