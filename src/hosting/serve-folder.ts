import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { isForServers } from './for-servers.ts';
import { Refusal } from '../problems/refusal.ts';

export interface Serving {
  port: number;
  server: Server;
}

/**
 * Serves a built site on loopback as any static host would: files, folders with their index.html, and
 * 404.html for the rest. The next free port is taken when `port` is in use; 0 takes any.
 */
export async function serveFolder(folder: string, base: string, port: number): Promise<Serving> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Refusal('There is no built site yet: run "npm run build" first.');
  return openPort(port, answerFrom(folder, base));
}

/** Listens on loopback, on the next free port when `port` is in use. */
export function openPort(port: number, answer: RequestListener): Promise<Serving> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0)
        // Behind the last one comes any that is free.
        resolve(openPort((port + 1) % 65536, answer));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () =>
      resolve({ server, port: (server.address() as AddressInfo).port }),
    );
  });
}

/** Answers requests below `base` from a folder, read anew for each, since a build may replace it. */
export function answerFrom(folder: string, base: string): RequestListener {
  // `dev`: else it lists the files once.
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  return (request, response) => {
    const [path = '/', ...search] = (request.url ?? '/').split('?');
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const leadTo = (status: number, location: string) => {
      response.writeHead(status, { location: [location, ...search].join('?') }).end();
    };
    const below = `/${path.slice(base.length)}`;
    try {
      if (path === '/' && base !== '/') leadTo(302, base);
      else if (`${path}/` === base) leadTo(301, base);
      else if (!path.startsWith(base) || isForServers(path.slice(base.length))) notFound();
      else if (!path.endsWith('/') && existsSync(join(folder, below, 'index.html')))
        // One slash in front: two would be the name of a host.
        leadTo(301, `${path.replace(/^\/+/, '/')}/`);
      else {
        request.url = [below, ...search].join('?');
        files(request, response, notFound);
      }
    } catch {
      // A range that no file has, or a file that is gone.
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end();
    }
  };
}
