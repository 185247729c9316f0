import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** A body that went over the wire. */
export interface Transfer {
  path: string;
  /** Length of the body as sent; headers are not counted. */
  bytes: number;
}

/** What a host compresses; Pagefind compresses its own files. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Above so many bytes, Brotli's last step costs minutes and brings little. */
const LARGE = 4_000_000;

/** Milliseconds without a transfer after which nothing more is expected. */
const QUIET = 1000;

/** Milliseconds to wait for it at all. */
const LONGEST = 120_000;

const isBelow =
  (folder: string) =>
  ({ path }: Transfer): boolean =>
    path.startsWith(folder);

/** A static host on loopback that compresses with Brotli and counts what it sends. Nothing may be cached. */
export class CountingServer {
  readonly #folder: string;
  readonly #server = createServer((request, response) => {
    void this.#answer(new URL(request.url ?? '/', 'http://localhost').pathname, response);
  });
  readonly #bodies = new Map<string, Promise<Buffer>>();
  #sent: Transfer[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Address without a trailing slash. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** What was sent since the last call. */
  take(): Transfer[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  /** Waits until something below a folder was sent, and nothing at all for a while after. */
  async quiet(below: string): Promise<void> {
    const deadline = performance.now() + LONGEST;
    for (let count = -1; count !== this.#sent.length || !this.#sent.some(isBelow(below));) {
      if (performance.now() > deadline) throw new Error(`Nothing was asked for in ${below}.`);
      count = this.#sent.length;
      await setTimeout(QUIET);
    }
  }

  /** Length of a file as it is sent. */
  async size(path: string): Promise<number> {
    return (await this.#body(path)).length;
  }

  async #answer(pathname: string, response: ServerResponse): Promise<void> {
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const body = await this.#body(path);
      const type = TYPES[extname(path)];
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'no-store',
        ...(type === undefined ? {} : { 'content-encoding': 'br' }),
      });
      this.#sent.push({ path, bytes: body.length });
      response.end(body);
    } catch {
      this.#sent.push({ path, bytes: 0 });
      response.writeHead(404).end();
    }
  }

  #body(path: string): Promise<Buffer> {
    const known = this.#bodies.get(path) ?? this.#read(path);
    // Kept, since compressing in a measured moment would be measured.
    this.#bodies.set(path, known);
    return known;
  }

  async #read(path: string): Promise<Buffer> {
    const plain = await readFile(join(this.#folder, decodeURIComponent(path)));
    return TYPES[extname(path)] === undefined ? plain : compress(plain);
  }
}

const compress = (plain: Buffer): Buffer =>
  brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: plain.length > LARGE ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
