import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isForServers } from './for-servers.ts';

/** Endings of files that gain by it; pictures, fonts and the search's own files are packed already. */
const TEXT = /\.(?:html|css|js|json|xml|svg|txt|webmanifest|wasm)$/;
/** Smaller ones fit into a packet as they are. */
const MIN_BYTES = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes `x.br` and `x.gz` beside every text of a finished site, as small as they get, for servers that send them. */
export async function precompress(dir: string): Promise<void> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of files) {
    if (!entry.isFile() || !TEXT.test(entry.name) || isForServers(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    if (bytes.length < MIN_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(`${file}.br`, await brotli(bytes, { params }));
    await writeFile(`${file}.gz`, await gzipped(bytes, { level: 9 }));
  }
}
