import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ViteDevServer } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { serveNames } from '../../../src/dev-server/serve-names.ts';
import { forgetSite } from '../../../src/site.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

let middleware: Middleware | undefined;
serveNames({
  middlewares: { use: (given: Middleware) => (middleware = given) },
} as unknown as ViteDevServer);
const server = createServer((request, response) => {
  middleware?.(request, response, () => response.end('next'));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => {
  server.close();
  forgetSite();
});

async function ask(path: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${path}`)).text();
}

it('answers what a search asks for, whole, below any base', async () => {
  const all = JSON.parse(await ask('/names/all.json?x')) as { records: unknown[] };
  expect(all.records.length).toBeGreaterThan(10);
  for (const file of ['background', 'rescue', 'alike', 'summaries', 'entries'])
    expect(await ask(`/sub/dir/names/${file}.json`), file).toMatch(/^[[{]/);
});

it('leaves everything else to others', async () => {
  for (const url of ['/', '/names/12/all.json', '/names/none.json', '/names/all'])
    expect(await ask(url), url).toBe('next');
});
