import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '../model/addresses/routes.ts';
import { PREVIEW_POLICY } from '../newsletter/preview-page.ts';
import { type InlineHashes, inlineHashes, joinHashes } from './inline-hashes.ts';
import type { Hsts } from '../settings/settings.ts';
import { contentSecurityPolicy } from './security-policy.ts';

export interface HostedSite {
  /** Folder of the finished site. */
  dir: string;
  base: string;
  hsts: Hsts;
  /** Hashes of pages that an earlier step has parsed, by file below `dir`; the others are read. */
  known?: ReadonlyMap<string, InlineHashes>;
}

/**
 * Writes `_headers` for hosts that read it (Netlify, Cloudflare Pages and others); all other hosts have the
 * policy inside the pages. Hosts join a header that two rules give, so no two rules that match one path give
 * the same one: what is the same everywhere stands under `*`, the rest under each name at the top of `dir`.
 */
export async function writeHeaders({
  dir,
  base,
  hsts,
  known = new Map(),
}: HostedSite): Promise<void> {
  const names = (await readdir(dir, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const rules = [rule(`${base}*`, { ...STRICT_TRANSPORT[hsts], ...EVERYWHERE })];
  for (const entry of names) {
    if (entry.name.startsWith('_') && !entry.isDirectory()) continue;
    const path = `${base}${entry.name}${entry.isDirectory() ? '/*' : ''}`;
    if (entry.name === 'index.html')
      rules.push(rule(base, pageHeaders([await hashesIn(dir, entry.name, known)])));
    const files = await htmlFiles(dir, entry.name, entry.isDirectory());
    const hashes: InlineHashes[] = [];
    for (const file of files) hashes.push(await hashesIn(dir, file, known));
    rules.push(rule(path, headersFor(entry.name, hashes)));
  }
  await writeFile(join(dir, '_headers'), rules.join('\n'));
}

/** Browsers keep it for two years and for the whole host, so more than the host is only told when asked for. */
const STRICT_TRANSPORT: Record<Hsts, Headers> = {
  off: {},
  host: { 'Strict-Transport-Security': 'max-age=63072000' },
  subdomains: { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' },
  preload: { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' },
};

/** The same for every answer. */
const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

type Headers = Record<string, string>;

function headersFor(name: string, pages: readonly InlineHashes[]): Headers {
  if (`/${name}` === FILES.mailPreview)
    return {
      'Content-Security-Policy': `${PREVIEW_POLICY}; frame-ancestors 'none'`,
      ...SAME_ORIGIN,
    };
  if (pages.length > 0) return pageHeaders(pages);
  if (name === '_astro') return { ...SAME_ORIGIN, ...FOREVER };
  // Mail, chat and readers of feeds show pictures inside pages of their own.
  if (name === 'og' || name.includes('icon')) return { [CORP]: 'cross-origin' };
  return SAME_ORIGIN;
}

const CORP = 'Cross-Origin-Resource-Policy';
const SAME_ORIGIN: Headers = { [CORP]: 'same-origin' };
/** Their names change with what they hold. */
const FOREVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const pageHeaders = (pages: readonly InlineHashes[]): Headers => ({
  'Content-Security-Policy': contentSecurityPolicy(joinHashes(pages)),
  ...SAME_ORIGIN,
});

const hashesIn = async (
  dir: string,
  file: string,
  known: ReadonlyMap<string, InlineHashes>,
): Promise<InlineHashes> =>
  known.get(file) ?? inlineHashes(await readFile(join(dir, file), 'utf8'));

/** Pages in a file or folder at the top of `dir`, with slashes. */
async function htmlFiles(dir: string, name: string, isFolder: boolean): Promise<string[]> {
  if (!isFolder) return name.endsWith('.html') ? [name] : [];
  const found = await readdir(join(dir, name), { recursive: true });
  return found
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${name}/${file.replaceAll('\\', '/')}`);
}

const rule = (path: string, headers: Headers): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
