import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listFiles } from '../../src/checks/read-site.ts';
import { headersOf, readHeaders } from '../helpers/headers.ts';
import { startPages, wranglerVersion } from './cloudflare.ts';
import { type Answer, get } from './get.ts';
import { MOVED, MOVED_TO_PART } from './global-setup.ts';
import type { Running } from './running.ts';
import { findsAll } from './search.ts';

const version = wranglerVersion();
console.log(
  version === undefined
    ? 'Cloudflare Pages is not tried: npm install -g wrangler, or WRANGLER=<its program>'
    : `Cloudflare Pages by wrangler ${version}`,
);

describe.skipIf(version === undefined).each(['/', '/sub/dir/'])(
  'Cloudflare Pages at %s',
  (base) => {
    const site = inject('sites')[base] ?? '';
    let running: Running;
    let files: string[];
    beforeAll(async () => {
      running = await startPages(site, base);
      files = await listFiles(site);
    }, 60_000);
    afterAll(() => running.stop());

    const at = (path: string): Promise<Answer> =>
      get(running.origin + base + path.replace(/^\//, ''));
    const fileAt = (path: string) => readFileSync(join(site, path));
    const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
    const whereTo = ({ headers }: Answer) => {
      const { pathname, search } = new URL(headers.location ?? '', running.origin);
      return pathname + search;
    };

    it('sends every file, byte for byte, with the headers that _headers promises', async () => {
      const rules = readHeaders(fileAt('_headers').toString());
      const served = files
        .filter(
          (file) =>
            ![MOVED, MOVED_TO_PART].some(({ from }) => file === `${from.slice(1)}index.html`),
        )
        .filter((file) => !/^_(?!astro)|(?:^|\/)(?!index\.html$)[^/]*\.html$/.test(file));
      expect(served.length).toBeGreaterThan(60);
      for (const file of served) {
        const { status, headers, body } = await at(pathOf(file));
        expect(status, file).toBe(200);
        expect(body.equals(fileAt(file)), file).toBe(true);
        for (const [name, [value]] of headersOf(rules, base + pathOf(file)))
          expect(headers[name], `${file} ${name}`).toBe(value);
      }
    }, 120_000);

    it('leads from a page with an ending to the same without', async () => {
      const answer = await at('newsletter-preview.html');
      expect(answer.status).toBe(308);
      expect(whereTo(answer)).toBe(`${base}newsletter-preview`);
      expect((await at('newsletter-preview')).body.equals(fileAt('newsletter-preview.html'))).toBe(
        true,
      );
    });

    it.each(['nowhere/', 'glossary/nowhere/', 'nowhere.png', 'glossary/weir/x/y'])(
      'answers /%s with the page for what is missing',
      async (path) => {
        const { status, headers, body } = await at(path);
        expect(status).toBe(404);
        expect(body.equals(fileAt('404.html'))).toBe(true);
        expect(headers['x-content-type-options']).toBe('nosniff');
      },
    );

    it('adds a missing slash and keeps the query', async () => {
      for (const path of ['glossary', 'glossary/weir']) {
        const answer = await at(`${path}?utm_source=mail`);
        expect(answer.status).toBe(308);
        expect(whereTo(answer)).toBe(`${base}${path}/?utm_source=mail`);
      }
    });

    it('leads on from an address that was moved, tracking parameters included', async () => {
      for (const query of ['', '?utm_source=mail&a=b']) {
        const answer = await at(MOVED.from + query);
        expect(answer.status).toBe(301);
        expect(whereTo(answer)).toBe(`${base}${MOVED.to.slice(1)}${query}`);
      }
    });

    it('can be searched, names and full text, and breaks no policy', async () => {
      await findsAll(running.origin + base, base);
    });
  },
);
