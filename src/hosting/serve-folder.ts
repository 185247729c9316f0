import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a built site on loopback as any static host would: files, folders with their index.html, and
 * 404.html for the rest. The next free port is taken when `port` is in use; 0 takes any.
 */
export async function serveFolder(
  folder: string,
  base: string,
  port: number,
): Promise<{ port: number; server: Server }> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no built site yet: run "npm run build" first.');
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(folder, base, url.pathname);
    if (file === 'folder')
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    else if (file !== undefined) send(response, 200, file);
    else if (url.pathname === '/' && base !== '/')
      response.writeHead(302, { location: base }).end();
    else send(response, 404, join(folder, '404.html'));
  });
  return { server, port: await listen(server, port) };
}

function fileFor(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  const file = join(folder, path);
  if (file !== folder && !file.startsWith(folder + sep) && file !== folder + sep) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === true) return file;
  if (found?.isDirectory() !== true) return undefined;
  if (!pathname.endsWith('/')) return 'folder';
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file)
    .on('error', () => response.end())
    .pipe(response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
