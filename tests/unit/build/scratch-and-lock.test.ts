import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { withLock } from '../../../src/build/lock.ts';
import { isRunning, ownProcess } from '../../../src/build/running-process.ts';
import { openScratch, withScratch } from '../../../src/build/scratch.ts';
import { temporaryFolder } from '../../helpers/build.ts';

/** A process that has ended, and one that runs until `end`. */
const ended = spawn(process.execPath, ['-e', '']);
await once(ended, 'exit');
const DEAD = `${ended.pid}-1`;

describe('isRunning', () => {
  it('knows this process, and no process that has ended', () => {
    expect(isRunning(ownProcess())).toBe(true);
    expect(isRunning(DEAD)).toBe(false);
    for (const name of ['', 'x', '12', '-1-5', '0x1-2']) expect(isRunning(name), name).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is not taken in by a number that is used again', () => {
    expect(isRunning(`${process.pid}-1`)).toBe(false);
  });
});

describe('withScratch', () => {
  it('gives each run an empty folder of its own, and removes it', async () => {
    const cache = join(temporaryFolder(), 'not/there');
    const used = await withScratch(cache, async (one) =>
      withScratch(cache, (other) => {
        writeFileSync(join(one, 'x'), '');
        expect(readdirSync(other)).toEqual([]);
        expect(readdirSync(cache)).toHaveLength(2);
        return Promise.resolve([one, other]);
      }),
    );
    expect(new Set(used).size).toBe(2);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('removes it after an error, and what killed runs left, but nothing else', async () => {
    const cache = temporaryFolder();
    for (const name of ['cards', `build-${DEAD}-abc`, 'build-77ff6a4963bb'])
      mkdirSync(join(cache, name, 'astro'), { recursive: true });
    const failed = withScratch(cache, () => Promise.reject(new Error('No.')));
    await expect(failed).rejects.toThrow('No.');
    expect(readdirSync(cache)).toEqual(['cards']);
  });
});

test('what does not wait removes its own folder, and what killed runs left of that name', () => {
  const parent = temporaryFolder();
  for (const name of [`copy-${DEAD}-abc`, `copy-${ownProcess()}-abc`, `other-${DEAD}-abc`])
    mkdirSync(join(parent, name));
  const { scratch, close } = openScratch(parent, 'copy');
  writeFileSync(join(scratch, 'x'), '');
  expect(readdirSync(parent)).toHaveLength(3);
  close();
  expect(readdirSync(parent)).toEqual([`copy-${ownProcess()}-abc`, `other-${DEAD}-abc`]);
});

describe('withLock', () => {
  const lock = (locks: string, folder: string, use: () => Promise<unknown>) =>
    withLock(locks, folder, 'dist/', use);

  it('lets one at a time write a folder, and others write others', async () => {
    const locks = temporaryFolder();
    await lock(locks, '/a', async () => {
      await expect(lock(locks, '/a', () => Promise.resolve())).rejects.toThrow(
        /^Another command \(process \d+\) is writing dist\/: wait until it has ended\. If there is none, remove /,
      );
      expect(await lock(locks, '/b', () => Promise.resolve('b'))).toBe('b');
    });
    expect(await lock(locks, '/a', () => Promise.resolve('a'))).toBe('a');
    expect(readdirSync(locks)).toEqual([]);
  });

  it('sees another process that runs, and passes over one that was killed', async () => {
    const locks = temporaryFolder();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await lock(locks, '/a', () => {
      const [own = ''] = readdirSync(locks);
      writeFileSync(join(locks, own.replace(/\..*/, `.${other.pid}-0`)), '');
      return Promise.resolve();
    });
    await expect(lock(locks, '/a', () => Promise.resolve())).rejects.toThrow(
      `process ${other.pid}`,
    );
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(await lock(locks, '/a', () => Promise.resolve('a'))).toBe('a');
    expect(readdirSync(locks)).toEqual([]);
  });
});
