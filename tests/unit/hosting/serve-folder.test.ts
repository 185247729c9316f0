import type { Server } from 'node:http';
import { connect } from 'node:net';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPort, serveFolder } from '../../../src/hosting/serve-folder.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { writeTree } from '../../helpers/tree.ts';

const parent = writeTree(temporaryFolder(), {
  'secret.txt': 'hidden',
  'site/index.html': 'home',
  'site/404.html': 'not here',
  'site/glossary/index.html': 'list',
  'site/app.js': 'a()',
  'site/.briefing.json': 'stamp',
  'site/_headers': 'rules',
  'site/nginx-headers.conf': 'rules',
  'site/pagefind/wasm.en.pagefind': 'w',
});
mkdirSync(join(parent, 'site/empty'));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function serve(base: string, port = 0) {
  const serving = await serveFolder(join(parent, 'site'), base, port);
  servers.push(serving.server);
  return serving;
}
const { port } = await serve('/sub/');

/** One request as it is written, without the mending that clients do: status line, location, type, body. */
function ask(path: string, headers: string[] = [], at = port) {
  return new Promise<{ status: number; location: string; type: string; body: string }>(
    (resolve, reject) => {
      const socket = connect(at, '127.0.0.1');
      let text = '';
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.on('error', reject);
      socket.on('close', () => {
        const header = (name: string) =>
          new RegExp(`^${name}: (.*)\\r$`, 'im').exec(text)?.[1] ?? '';
        resolve({
          status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]),
          location: header('location'),
          type: header('content-type'),
          body: text.split('\r\n\r\n').slice(1).join(''),
        });
      });
      const lines = [`GET ${path} HTTP/1.0`, 'Host: x', 'Connection: close', ...headers, '', ''];
      socket.write(lines.join('\r\n'));
    },
  );
}

describe('serveFolder', () => {
  it('serves files and folders below the base, with their types', async () => {
    expect(await ask('/sub/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask('/sub/glossary/?q=1')).toMatchObject({ status: 200, body: 'list' });
    expect((await ask('/sub/')).type).toMatch(/^text\/html; ?charset=utf-8$/);
    expect((await ask('/sub/app.js')).type).toBe('text/javascript');
    expect(await ask('/sub/pagefind/wasm.en.pagefind')).toMatchObject({ status: 200, body: 'w' });
  });

  it('leads to the base, and from a folder without its slash to the folder', async () => {
    expect(await ask('/')).toMatchObject({ status: 302, location: '/sub/' });
    expect(await ask('/sub?a=b')).toMatchObject({ status: 301, location: '/sub/?a=b' });
    expect(await ask('/sub/glossary?q=1')).toMatchObject({
      status: 301,
      location: '/sub/glossary/?q=1',
    });
  });

  it.each(['/sub/nothing', '/sub/nothing/', '/other/', '/sub/empty/', '/sub/%zz', '/sub/%00'])(
    'answers %s with the page that says so',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'not here' });
    },
  );

  it.each([
    '/sub/.briefing.json',
    '/sub/%2Ebriefing.json',
    '/sub/_headers',
    '/sub/nginx-headers.conf',
  ])('keeps to itself what is for servers, as they do: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'not here' });
  });

  it.each([
    '/sub/../secret.txt',
    '/sub/%2e%2e/secret.txt',
    '/sub/..%2fsecret.txt',
    '/sub//../../secret.txt',
  ])('serves nothing outside the folder: %s', async (path) => {
    expect((await ask(path)).body).not.toContain('hidden');
  });

  it('leads to no other host', async () => {
    const root = await serve('/');
    const { location } = await ask('//glossary', [], root.port);
    expect(location).toBe('/glossary/');
  });

  it('goes on after addresses and ranges that make no sense', async () => {
    for (const path of ['//', '/sub//', '///a', 'http://[', '*', '/sub/?%'])
      expect((await ask(path)).status, path).toBeGreaterThan(0);
    await ask('/sub/', ['Range: bytes=5-2']).catch(() => undefined);
    await ask('/sub/', ['Range: bytes=99-']).catch(() => undefined);
    expect((await ask('/sub/')).body).toBe('home');
  });

  it('takes any port where the last one is in use', async () => {
    const answer = () => undefined;
    const last = await openPort(65535, answer).catch(() => undefined);
    const next = await openPort(65535, answer);
    expect(next.port).toBeLessThan(65535);
    last?.server.close();
    next.server.close();
  });

  it('takes the next port where one is in use', async () => {
    const next = await serve('/', port);
    expect(next.port).toBeGreaterThan(port);
  });

  it('refuses a folder without a site in a sentence', async () => {
    await expect(serveFolder(temporaryFolder(), '/', 0)).rejects.toThrow(
      'There is no built site yet: run "npm run build" first.',
    );
  });
});
