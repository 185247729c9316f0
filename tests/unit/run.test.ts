import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/build.ts';
import { writeTree } from '../helpers/tree.ts';

/** A host's Node that only says that it was started, and with what. */
const folder = temporaryFolder();
const host = join(folder, 'node');
const packaged = join(folder, 'node_modules/node-any/bin/node');

describe.skipIf(process.platform === 'win32')('which Node runs a command', () => {
  beforeAll(() => {
    writeFileSync(host, '#!/bin/sh\necho "host $*"\n');
    chmodSync(host, 0o755);
    writeTree(folder, { 'node_modules/node-any/bin/x': '', 'cli/hello.ts': 'console.log("own");' });
    // A copy: a process takes a link's target for itself.
    cpSync(process.execPath, packaged);
    cpSync('src/run.cjs', join(folder, 'run.cjs'));
  });

  /** Runs `cli/hello` with the Node of the packages, as npm does, on a host whose own has this version. */
  function run(version: string) {
    const env = {
      ...process.env,
      npm_node_execpath: host,
      npm_config_user_agent: `npm/11.0.0 node/v${version} linux x64`,
    };
    const args = [join(folder, 'run.cjs'), 'cli/hello', 'x y'];
    return spawnSync(packaged, args, { env, encoding: 'utf8' });
  }

  it.each(['22.18.0', '24.0.0', '30.1.2'])('is the host’s own %s', (version) => {
    const { stdout, stderr } = run(version);
    expect([stdout, stderr]).toEqual([`host ${join(folder, 'run.cjs')} cli/hello x y\n`, '']);
  });

  it.each(['20.19.0', '22.17.9', 'x'])(
    'is that of the packages where the host has %s',
    (version) => {
      expect(run(version).stdout).toBe('own\n');
    },
  );
});
