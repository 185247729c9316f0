import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listFiles } from '../../src/checks/read-site.ts';
import { headersOf, readHeaders, type Rule } from '../helpers/headers.ts';
import { type Answer, get } from './get.ts';
import { MOVED, MOVED_TO_PART, WELL_KNOWN } from './global-setup.ts';
import type { Running } from './running.ts';
import { findsAll } from './search.ts';
import { programOf, SERVERS, start } from './servers.ts';

for (const server of SERVERS)
  if (programOf(server) === undefined)
    console.log(
      `${server.name} is not installed, so it is not tried: apt-get install ${server.package}`,
    );

const CASES = SERVERS.flatMap((server) => ['/', '/sub/dir/'].map((base) => ({ server, base })));

describe.for(CASES)('$server.name at $base', ({ server, base }) => {
  if (programOf(server) === undefined) {
    it.skip(`is not installed: apt-get install ${server.package}`);
    return;
  }
  describe('as its recipe says', () => {
    const site = inject('sites')[base] ?? '';
    let running: Running;
    let files: string[];
    let rules: Rule[];
    beforeAll(async () => {
      running = await start(server, site, base);
      files = await listFiles(site);
      rules = readHeaders(readFileSync(join(site, '_headers'), 'utf8'));
    });
    afterAll(() => running.stop());

    const at = (path: string, headers?: Record<string, string>, method?: string): Promise<Answer> =>
      get(running.origin + base + path.replace(/^\//, ''), headers, method);
    const fileAt = (path: string) => readFileSync(join(site, path));
    const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
    const moved = [MOVED, MOVED_TO_PART].map(({ from }) => `${from.slice(1)}index.html`);
    const served = () =>
      files
        .filter((file) => !moved.includes(file))
        .filter((file) => !/^(?:_(?!astro)|\.|nginx-|caddy-)|\.(?:br|gz)$/.test(file));

    it('sends every file, byte for byte, with the headers that _headers promises', async () => {
      expect(served().length).toBeGreaterThan(60);
      for (const file of served()) {
        const { status, headers, body } = await at(pathOf(file));
        expect(status, file).toBe(200);
        expect(body.equals(fileAt(file)), file).toBe(true);
        expect(headers['content-encoding'], file).toBeUndefined();
        for (const [name, [value]] of headersOf(rules, base + pathOf(file)))
          expect(headers[name], `${file} ${name}`).toBe(value);
      }
    });

    it('names the type of everything that browsers and readers are particular about', async () => {
      const types: Record<string, RegExp> = {
        '': /^text\/html; ?charset=utf-8$/i,
        'feed.xml': /^(?:text|application)\/xml(?:; ?charset=utf-8)?$/i,
        'feed.json': /^application\/json/,
        'briefing.json': /^application\/json/,
        'site.webmanifest': /^application\/manifest\+json/,
        'favicon.svg': /^image\/svg\+xml/,
        'pagefind/pagefind.js': /^(?:text|application)\/javascript/,
        'robots.txt': /^text\/plain/,
        'og/pages/overview.png': /^image\/png$/,
      };
      for (const [path, type] of Object.entries(types))
        if (files.includes(path === '' ? 'index.html' : path))
          expect((await at(path)).headers['content-type'], path).toMatch(type);
      // Names in other alphabets must not turn into other letters.
      const styles = files.find((file) => /^_astro\/.*\.css$/.test(file));
      if (styles !== undefined)
        expect((await at(styles)).headers['content-type']).toMatch(/^text\/css/);
    });

    it('packs text for browsers that take it, and nothing that is packed', async () => {
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };
      for (const accepted of ['gzip', 'gzip, br', 'gzip, deflate, br, zstd'])
        for (const file of [
          'index.html',
          'glossary/weir/index.html',
          'feed.xml',
          'pagefind/pagefind.js',
          'briefing.json',
        ]) {
          const { status, headers, body } = await at(pathOf(file), { 'accept-encoding': accepted });
          const encoding = headers['content-encoding'] as keyof typeof unpack | undefined;
          expect(status).toBe(200);
          expect(encoding, `${file} for ${accepted}`).toBeDefined();
          expect(accepted).toContain(encoding);
          if (encoding !== undefined)
            expect(unpack[encoding](body).equals(fileAt(file)), file).toBe(true);
          expect(headers.vary?.toLowerCase(), file).toContain('accept-encoding');
          expect(headers['content-type']).toBe((await at(pathOf(file))).headers['content-type']);
        }
      const wasm = files.find((file) => /^pagefind\/wasm\..*\.pagefind$/.test(file)) ?? '';
      const answer = await at(wasm, { 'accept-encoding': 'gzip, br' });
      expect(answer.body.equals(fileAt(wasm))).toBe(true);
      expect(answer.headers['content-encoding']).toBeUndefined();
    });

    it('keeps hashed files for long and pages for minutes', async () => {
      for (const file of served()) {
        const isHashed = /^(?:_astro|pagefind\/(?:fragment|index))\//.test(file);
        const kept = (await at(pathOf(file), {}, 'HEAD')).headers['cache-control'];
        expect(kept, file).toBe(
          isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
        );
      }
    });

    it.each(['nowhere/', 'glossary/nowhere/', 'nowhere.png', 'glossary/weir/x/y', 'pagefind/x.js'])(
      'answers /%s with the page for what is missing',
      async (path) => {
        const { status, headers, body } = await at(path);
        expect(status).toBe(404);
        expect(body.equals(fileAt('404.html'))).toBe(true);
        expect(headers['content-type']).toMatch(/^text\/html/);
        expect(headers['content-security-policy']).toBeDefined();
        expect(headers['x-content-type-options']).toBe('nosniff');
      },
    );

    it.each(['_astro/none.js', 'pagefind/fragment/none.pf_fragment'])(
      'lets nobody keep for long that /%s is missing, which the next edition may have',
      async (path) => {
        const { status, headers } = await at(path);
        expect(status).toBe(404);
        expect(headers['cache-control']).toBe('public, max-age=300');
      },
    );

    it.each(['_headers', '.htaccess', '.briefing.json', 'nginx-headers.conf', 'caddy-site.conf'])(
      'keeps %s to itself',
      async (path) => {
        const { status } = await at(path);
        // Apache says that it must not, the others that there is none.
        expect([403, 404]).toContain(status);
      },
    );

    it('lets an authority of certificates read what is meant for it', async () => {
      const { status, body } = await at(WELL_KNOWN);
      expect(status).toBe(200);
      expect(body.toString()).toBe('token');
    });

    it.each(['//other.example/', '/%5cother.example/', '//other.example/x/../'])(
      'leads to no other host from %s',
      async (before) => {
        for (const query of ['', '?a=b']) {
          const steps = '..%2f'.repeat(before.split('/').length - 2);
          const path = `${before}${steps}${base.slice(1)}glossary${query}`;
          const { headers } = await get(running.origin + path);
          if (headers.location !== undefined)
            expect(new URL(headers.location, running.origin + path).origin).toBe(running.origin);
        }
      },
    );

    it('adds a missing slash and keeps the query', async () => {
      const folders = ['glossary/', 'glossary/weir/'].map((path) => base + path);
      for (const folder of base === '/' ? folders : [base, ...folders]) {
        const path = `${running.origin}${folder.slice(0, -1)}?utm_source=mail`;
        const { status, headers } = await get(path);
        expect([301, 308], path).toContain(status);
        const { pathname, search } = new URL(headers.location ?? '', running.origin);
        expect(pathname + search).toBe(`${folder}?utm_source=mail`);
      }
    });

    it('leads on from an address that was moved, tracking parameters included', async () => {
      for (const query of ['', '?utm_source=mail&a=b']) {
        const { status, headers } = await at(MOVED.from + query);
        expect(status).toBe(301);
        const { pathname, search } = new URL(headers.location ?? '', running.origin);
        expect(pathname + search).toBe(`${base}${MOVED.to.slice(1)}${query}`);
      }
    });

    it('leads on to a part of a page, tracking parameters included', async () => {
      for (const query of ['', '?utm_source=mail&a=b']) {
        const { headers } = await at(MOVED_TO_PART.from + query);
        const { pathname, search, hash } = new URL(headers.location ?? '', running.origin);
        const [path = '', part = ''] = MOVED_TO_PART.to.split('#');
        expect(pathname + search + hash).toBe(`${base}${path.slice(1)}${query}#${part}`);
      }
    });

    it('can be searched, names and full text, and breaks no policy', async () => {
      await findsAll(running.origin + base, base);
    });
  });
});
