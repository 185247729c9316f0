import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { temporaryFolder } from '../helpers/build.ts';
import { freePort, type Running, untilUp } from './running.ts';

/** Cloudflare's own server of Pages for a developer's machine: no account and no network is needed. */
const PROGRAM = process.env['WRANGLER'] ?? 'wrangler';

/** Its version; undefined where it is not installed. */
export function wranglerVersion(): string | undefined {
  const { status, stdout } = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8', env: ENV });
  return status === 0 ? stdout.trim() : undefined;
}

const ENV = {
  ...process.env,
  // It takes the first Node that it finds.
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
  CI: '1',
  WRANGLER_SEND_METRICS: 'false',
};

/** Files that Pages reads at the root of what is uploaded, wherever the site stands below it. */
const OF_THE_ROOT = ['_headers', '_redirects'];

/** Starts it for a site that was built into `site` for `base`, as docs/hosting.md says. */
export async function startPages(site: string, base: string): Promise<Running> {
  const folder = temporaryFolder();
  const root = base === '/' ? site : join(folder, 'root');
  if (base !== '/') {
    const below = join(root, base.slice(0, -1));
    mkdirSync(dirname(below), { recursive: true });
    symlinkSync(site, below);
    for (const name of OF_THE_ROOT)
      if (existsSync(join(site, name))) cpSync(join(site, name), join(root, name));
  }
  const port = await freePort();
  const args = ['pages', 'dev', root, '--ip', '127.0.0.1', '--port', String(port)];
  const dated = [...args, '--compatibility-date', '2026-01-01', '--persist-to', folder];
  // In a group of its own, which ends as a whole.
  const child = spawn(PROGRAM, dated, { cwd: folder, env: ENV, detached: true });
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  const running = { origin: `http://127.0.0.1:${port}`, stop };
  await untilUp(running, child);
  return running;
}
