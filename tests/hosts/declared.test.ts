import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readHeaders } from '../helpers/headers.ts';
import { MOVED, MOVED_TO_PART } from './global-setup.ts';

describe.each(['/', '/sub/dir/'])('hosts that read _headers and _redirects, at %s', (base) => {
  const site = inject('sites')[base] ?? '';
  const text = readFileSync(join(site, '_headers'), 'utf8');
  const rules = readHeaders(text);

  it('are read by Netlify’s own parser as they are meant', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(site, '_headers')],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(headers.map(({ for: path }) => path)).toEqual(rules.map(({ path }) => path));
    expect(headers.map(({ values }) => Object.entries(values))).toEqual(
      rules.map((rule) => rule.headers),
    );
  });

  it('are led on by Netlify’s own parser', async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [join(site, '_redirects')],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(redirects).toMatchObject(
      [MOVED, MOVED_TO_PART].map(({ from, to }) => ({
        from: base + from.slice(1),
        to: base + to.slice(1),
        status: 301,
      })),
    );
  });

  it('stay within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});
