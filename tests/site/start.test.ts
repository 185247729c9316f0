import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, withoutSettings } from '../helpers/build.ts';

it('shows the whole site at the address that it has, on the next free port, and publishes nothing', async () => {
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const { port: taken } = busy.address() as AddressInfo;
  const outDir = join(temporaryFolder(), 'site');
  const child = spawn(process.execPath, ['src/run.cjs', 'cli/start'], {
    env: {
      ...withoutSettings(),
      BRIEFING_CONTENT: 'tests/fixtures/river/content',
      PORT: String(taken),
      SITE_URL: 'https://news.example',
      BASE_PATH: 'sub',
      OUT_DIR: outDir,
      CARDS: '0',
    },
  });
  let output = '';
  const said = (words: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = words.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(output)));
      look();
    });
  const end = new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));

  const address = await said(/Building the site for (\S+)/);
  const early = await fetch(address);
  expect([early.status, await early.text()]).toEqual([503, 'The site is being built.']);

  expect(await said(/The site is on (\S+)/)).toBe(address);
  expect(address).toMatch(/^http:\/\/localhost:\d+\/sub\/$/);
  expect(output).toContain(`Port ${taken} is in use, so it is ${new URL(address).port}.`);
  expect(output).toContain('Its address is that of this computer');
  const page = await (await fetch(address)).text();
  expect(page).toContain(`<link rel="canonical" href="${address}">`);
  expect(page).not.toContain('news.example');
  for (const file of ['feed.xml', 'newsletter/', 'briefing.json'])
    expect((await fetch(address + file)).status, file).toBe(200);
  expect(existsSync(outDir)).toBe(false);

  child.kill('SIGINT');
  expect(await end).toBe(130);
  const left = readdirSync('.cache').filter((name) => name.includes(`-${child.pid}-`));
  expect(left).toEqual([]);
  busy.close();
});
