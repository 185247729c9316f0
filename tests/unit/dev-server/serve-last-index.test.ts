import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { serveLastIndex } from '../../../src/dev-server/serve-last-index.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { writeTree } from '../../helpers/tree.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const folder = writeTree(temporaryFolder(), {
  'secret.txt': 'hidden',
  'out/pagefind/pagefind.js': 'p()',
  'out/pagefind/index/a.pf_index': 'a',
  'out/index.html': 'the last build',
});
const warnings: string[] = [];
let middleware: Middleware | undefined;
serveLastIndex(
  { middlewares: { use: (given: Middleware) => (middleware = given) } } as unknown as ViteDevServer,
  join(folder, 'out'),
  { warn: (text: string) => warnings.push(text) } as unknown as AstroIntegrationLogger,
);
const server: Server = createServer((request, response) => {
  middleware?.(request, response, () => response.end(`next ${request.url ?? ''}`));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => void server.close());

async function ask(path: string) {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { text: await response.text(), type: response.headers.get('content-type') };
}

it('serves the index of the last build, at the root and below a path', async () => {
  expect(await ask('/pagefind/pagefind.js')).toEqual({ text: 'p()', type: 'text/javascript' });
  expect((await ask('/sub/dir/pagefind/index/a.pf_index?x')).text).toBe('a');
});

it('leaves everything else to the server', async () => {
  expect((await ask('/sub/glossary/?q=pagefind/')).text).toBe('next /sub/glossary/?q=pagefind/');
  expect((await ask('/')).text).toBe('next /');
  expect(warnings).toEqual([]);
});

it('says once what is missing, and serves nothing outside the index', async () => {
  expect((await ask('/sub/pagefind/none.js')).text).toBe('next /sub/pagefind/none.js');
  expect(warnings).toEqual(['There is no search index yet: run "npm run build" once.']);
  expect((await ask('/pagefind/..%2f..%2fsecret.txt')).text).not.toContain('hidden');
  expect((await ask('/pagefind/%zz')).text).toMatch(/^next /);
});
