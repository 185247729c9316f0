import { isForServers } from './for-servers.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '../model/addresses/routes.ts';
import { PREVIEW_POLICY } from '../newsletter/preview-page.ts';
import type { Hsts } from '../settings/settings.ts';
import { type InlineHashes, inlineHashes, joinHashes } from './inline-hashes.ts';
import { contentSecurityPolicy } from './security-policy.ts';

export interface HostedSite {
  /** Folder of the finished site. */
  dir: string;
  base: string;
  hsts: Hsts;
  /** Hashes of pages that an earlier step has parsed, by file below `dir`; the others are read. */
  known?: ReadonlyMap<string, InlineHashes>;
}

/** Headers for one path, or for all below it where it ends with `*`. */
export interface HeaderRule {
  path: string;
  headers: Headers;
}

type Headers = Record<string, string>;

/**
 * The headers of a site, the general before the particular. Some hosts join a header that two rules give, so
 * no two rules that match one path give the same one: what is the same everywhere stands under `*`, the rest
 * under each name at the top of `dir`.
 */
export async function headerRules({
  dir,
  base,
  hsts,
  known = new Map(),
}: HostedSite): Promise<HeaderRule[]> {
  const names = (await readdir(dir, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const hasNotFound = names.some(({ name }) => name === NOT_FOUND);
  const rules: HeaderRule[] = [
    { path: `${base}*`, headers: { ...STRICT_TRANSPORT[hsts], ...EVERYWHERE } },
  ];
  for (const entry of names) {
    if (isForServers(entry.name) && !entry.isDirectory()) continue;
    const path = `${base}${entry.name}${entry.isDirectory() ? '/*' : ''}`;
    if (entry.name === 'index.html')
      rules.push({ path: base, headers: pageHeaders([await hashesIn(dir, entry.name, known)]) });
    const files = await htmlFiles(dir, entry.name, entry.isDirectory());
    const hashes: InlineHashes[] = [];
    for (const file of files) hashes.push(await hashesIn(dir, file, known));
    // Hosts answer for a page that is missing from a folder with the headers of that folder.
    if (entry.isDirectory() && hashes.length > 0 && hasNotFound)
      hashes.push(await hashesIn(dir, NOT_FOUND, known));
    rules.push({ path, headers: headersFor(entry.name, hashes) });
  }
  for (const folder of HASHED)
    rules.push({ path: `${base}${folder}/*`, headers: { 'Cache-Control': FOREVER } });
  return eachPathOnce(rules);
}

/** Of two rules for one path, Cloudflare keeps the second. */
function eachPathOnce(rules: readonly HeaderRule[]): HeaderRule[] {
  const byPath = new Map<string, Headers>();
  for (const { path, headers } of rules) byPath.set(path, { ...byPath.get(path), ...headers });
  return [...byPath].map(([path, headers]) => ({ path, headers }));
}

const NOT_FOUND = FILES.notFound.slice(1);

/** Folders whose files change their names with what they hold. */
const HASHED = ['_astro', 'pagefind/fragment', 'pagefind/index'];
const FOREVER = 'public, max-age=31536000, immutable';

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

function headersFor(name: string, pages: readonly InlineHashes[]): Headers {
  if (`/${name}` === FILES.mailPreview)
    return {
      'Content-Security-Policy': `${PREVIEW_POLICY}; frame-ancestors 'none'`,
      ...SAME_ORIGIN,
    };
  if (pages.length > 0) return pageHeaders(pages);
  // Mail, chat and readers of feeds show pictures inside pages of their own.
  if (name === 'og' || name.includes('icon')) return { [CORP]: 'cross-origin' };
  return SAME_ORIGIN;
}

const CORP = 'Cross-Origin-Resource-Policy';
const SAME_ORIGIN: Headers = { [CORP]: 'same-origin' };

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
