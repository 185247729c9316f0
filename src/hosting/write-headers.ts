import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '../model/addresses/routes.ts';
import { PREVIEW_POLICY } from '../newsletter/preview-page.ts';
import type { Hsts } from '../settings/settings.ts';
import { inlineHashes } from './inline-hashes.ts';
import { contentSecurityPolicy } from './security-policy.ts';

/**
 * Writes `_headers` for hosts that read it (Netlify, Cloudflare Pages and others); all other hosts have the
 * policy inside the pages. Hosts join a header that two rules give, so no two rules that match one path give
 * the same one: what is the same everywhere stands under `*`, the rest under each name at the top of `dir`.
 */
export async function writeHeaders({ dir, base, hsts }: HeadersOfSite): Promise<void> {
  const names = (await readdir(dir, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const rules = [rule(`${base}*`, { ...STRICT_TRANSPORT[hsts], ...EVERYWHERE })];
  for (const entry of names) {
    if (entry.name.startsWith('_') && !entry.isDirectory()) continue;
    const path = `${base}${entry.name}${entry.isDirectory() ? '/*' : ''}`;
    if (entry.name === 'index.html')
      rules.push(rule(base, await pageHeaders([join(dir, entry.name)])));
    const files = await htmlFiles(join(dir, entry.name), entry.isDirectory());
    rules.push(rule(path, await headersFor(entry.name, files)));
  }
  await writeFile(join(dir, '_headers'), rules.join('\n'));
}

export interface HeadersOfSite {
  /** Folder of the finished site. */
  dir: string;
  base: string;
  hsts: Hsts;
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

async function headersFor(name: string, files: readonly string[]): Promise<Headers> {
  if (`/${name}` === FILES.mailPreview)
    return {
      'Content-Security-Policy': `${PREVIEW_POLICY}; frame-ancestors 'none'`,
      ...SAME_ORIGIN,
    };
  if (files.length > 0) return pageHeaders(files);
  if (name === '_astro') return { ...SAME_ORIGIN, ...FOREVER };
  // Mail, chat and readers of feeds show pictures inside pages of their own.
  if (name === 'og' || name.includes('icon')) return { [CORP]: 'cross-origin' };
  return SAME_ORIGIN;
}

const CORP = 'Cross-Origin-Resource-Policy';
const SAME_ORIGIN: Headers = { [CORP]: 'same-origin' };
/** Their names change with what they hold. */
const FOREVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

async function pageHeaders(files: readonly string[]): Promise<Headers> {
  const pages = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return {
    'Content-Security-Policy': contentSecurityPolicy(inlineHashes(pages)),
    ...SAME_ORIGIN,
  };
}

async function htmlFiles(path: string, isFolder: boolean): Promise<string[]> {
  if (!isFolder) return path.endsWith('.html') ? [path] : [];
  const found = await readdir(path, { recursive: true });
  return found.filter((name) => name.endsWith('.html')).map((name) => join(path, name));
}

const rule = (path: string, headers: Headers): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
