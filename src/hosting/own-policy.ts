import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyHash } from '../settings/digest.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
/** What stands in them ends at the first closing tag, whatever it is. */
const INLINE = /<(style|script)\b[^>]*>([^]*?)<\/\1>/gi;
const LISTED = / 'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * A page whose policy lists its own inline styles and scripts only. Astro lists those of the whole site in each
 * page: hashes do not compress, and a page would let through what only another one has.
 */
export function withOwnPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => `'${policyHash(text)}'`));
  return html.replace(POLICY, (meta) =>
    meta.replace(LISTED, (listed) => (own.has(listed.trim()) ? listed : '')),
  );
}

/** Does so for every page of HTML in a folder. */
export function writeOwnPolicies(dir: string): void {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(dir, file);
    const html = readFileSync(path, 'utf8');
    const own = withOwnPolicy(html);
    if (own !== html) writeFileSync(path, own);
  }
}
