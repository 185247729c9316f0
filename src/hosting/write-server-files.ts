import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyFile } from './caddy-file.ts';
import { fileRules } from './file-rules.ts';
import { type HeaderRule, headerRules, type HostedSite } from './header-rules.ts';
import { htaccess } from './htaccess.ts';
import { nginxHeaders, nginxRedirects } from './nginx-files.ts';

/** Old path -> new path, below the base, fragment included. */
type Redirects = ReadonlyMap<string, string>;

/**
 * Writes what servers read: `_headers` and `_redirects` (Netlify, Cloudflare Pages and others), `.htaccess`
 * (Apache), files that the recipes for nginx and Caddy include, and `.nojekyll` (GitHub Pages). All but that say the
 * same; every other host has the policy and the redirects inside the pages.
 */
export async function writeServerFiles(site: HostedSite & { redirects: Redirects }): Promise<void> {
  const { dir, base } = site;
  const prefix = base.replace(/\/$/, '');
  const redirects = [...site.redirects].map(([from, to]) => [prefix + from, prefix + to] as const);
  const rules = await headerRules(site);
  const files: Record<string, string> = {
    _headers: (await fileRules(rules, site)).map(headersOf).join('\n'),
    ...(redirects.length === 0
      ? {}
      : { _redirects: redirects.map(([from, to]) => `${from} ${to} 301\n`).join('') }),
    '.htaccess': htaccess(base, rules, redirects),
    'nginx-headers.conf': nginxHeaders(base, rules),
    'nginx-redirects.conf': nginxRedirects(redirects),
    'caddy-site.conf': caddyFile(base, rules, redirects),
    // Published from a branch, GitHub Pages leaves out folders that begin with _, unless it finds this.
    '.nojekyll': '',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
}

const headersOf = ({ path, headers }: HeaderRule): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
