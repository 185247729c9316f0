import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Element, Root } from 'hast';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import sharp from 'sharp';
import { SKIP, visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, listFiles, property, readSite } from '../../src/checks/read-site.ts';
import { currentPages } from '../../src/model/permalinks/release.ts';
import { isForServers } from '../../src/hosting/for-servers.ts';
import { cardPath, entryPath, PAGES, SHORT_PRINT } from '../../src/model/addresses/routes.ts';
import { mailBlock } from '../../src/newsletter/mail-block.ts';
import { mailMarkdown } from '../../src/newsletter/mail-markdown.ts';
import { mailText } from '../../src/newsletter/mail-text.ts';
import { type BuildResult, buildSite } from '../helpers/build.ts';
import { headersOf, readHeaders } from '../helpers/headers.ts';
import { readXml } from '../helpers/read-xml.ts';
import { briefingOf } from '../helpers/river.ts';
import { schemaOrgFaults } from '../helpers/schema-org.ts';
import { EN } from '../../src/words/en.ts';

const SITE = 'https://news.example/sub';
const briefing = briefingOf('content');
const known = currentPages(briefing);

let site: BuildResult;
let files: string[];
/** Every page with an address that machines may know. */
let pages: BuiltPage[];
beforeAll(async () => {
  site = await buildSite({ SITE_URL: 'https://news.example', BASE_PATH: '/sub/' });
  if (site.status !== 0) throw new Error(site.output);
  files = await listFiles(site.outDir);
  pages = (await readSite(site.outDir)).filter(
    (page) => !page.isRedirect && metaOf(page, 'robots') !== 'noindex',
  );
});

const text = (file: string) => readFileSync(join(site.outDir, file), 'utf8');
const json = (file: string) => JSON.parse(text(file)) as Record<string, unknown>;

/** The one value of a meta element by its name or property; none or two of them are undefined. */
function metaOf({ elements }: BuiltPage, name: string): string | undefined {
  const found = elements.filter(
    (element) =>
      element.tagName === 'meta' &&
      [property(element, 'name'), property(element, 'property')].includes(name),
  );
  return found.length === 1 && found[0] ? property(found[0], 'content') : undefined;
}

const linksOf = ({ elements }: BuiltPage, rel: string): Element[] =>
  elements.filter((element) => element.tagName === 'link' && property(element, 'rel') === rel);

const titleOf = ({ elements }: BuiltPage): string =>
  elements.filter(({ tagName }) => tagName === 'title').map((element) => toString(element))[0] ??
  '';

/** The built file of an absolute or rooted address of the site. */
function fileOf(address: string): string {
  const { origin, pathname } = new URL(address, 'https://news.example');
  expect(origin).toBe('https://news.example');
  expect(pathname).toMatch(/^\/sub\//);
  return pathname.slice('/sub/'.length).replace(/(^|\/)$/, '$1index.html');
}

describe('the head of every page', () => {
  it('is there for every page of the briefing', () => {
    const said = site.output.trim().split('\n');
    // Beside where the site is, a build of this content names addresses that are not encrypted.
    expect(
      said.filter((line) => !/without encryption|No address is permanent/.test(line)),
    ).toHaveLength(1);
    const listed = pages.map(({ path }) => path);
    expect(known.map(({ path }) => path).filter((path) => !listed.includes(path))).toEqual([]);
  });

  it('has a title and a description of its own, of the length that results show', () => {
    for (const page of pages) {
      expect(titleOf(page).length, page.path).toBeGreaterThan(0);
      expect(titleOf(page).length, page.path).toBeLessThanOrEqual(60);
      const description = metaOf(page, 'description') ?? '';
      expect(description.length, page.path).toBeGreaterThanOrEqual(50);
      expect(description.length, page.path).toBeLessThanOrEqual(160);
    }
    expect(new Set(pages.map(titleOf)).size).toBe(pages.length);
    expect(new Set(pages.map((page) => metaOf(page, 'description'))).size).toBe(pages.length);
  });

  it('names the permanent address, absolute and without a query', () => {
    for (const page of pages) {
      const canonical = linksOf(page, 'canonical').map((link) => property(link, 'href'));
      expect(canonical).toEqual([SITE + page.path]);
      expect(metaOf(page, 'og:url')).toBe(SITE + page.path);
    }
  });

  it('has all that previews show, once, and the same as the page says of itself', () => {
    for (const page of pages) {
      const { path } = page;
      const title = metaOf(page, 'og:title') ?? '?';
      expect(titleOf(page).startsWith(title), path).toBe(true);
      expect(metaOf(page, 'twitter:title'), path).toBe(title);
      const description = metaOf(page, 'description');
      expect(metaOf(page, 'og:description'), path).toBe(description);
      expect(metaOf(page, 'twitter:description'), path).toBe(description);
      expect(metaOf(page, 'og:site_name'), path).toBe(briefing.meta.publisher);
      expect(metaOf(page, 'og:type'), path).toMatch(/^(article|website)$/);
      expect(metaOf(page, 'twitter:card'), path).toBe('summary_large_image');
      expect(metaOf(page, 'og:image:width'), path).toBe('1200');
      expect(metaOf(page, 'og:image:height'), path).toBe('630');
      expect(metaOf(page, 'og:image:type'), path).toBe('image/png');
      expect(metaOf(page, 'twitter:image'), path).toBe(metaOf(page, 'og:image'));
      const alt = metaOf(page, 'og:image:alt') ?? '';
      expect(alt.length, path).toBeGreaterThan(20);
      expect(metaOf(page, 'twitter:image:alt'), path).toBe(alt);
    }
  });

  it('has all of it in the first 32 KB, which is as far as preview robots read', () => {
    for (const { html, path } of pages) {
      const last = html.lastIndexOf('<meta property="og:');
      const end = Math.max(last, html.lastIndexOf('<meta name="twitter:'));
      expect(Buffer.byteLength(html.slice(0, end)), path).toBeLessThan(32_000);
    }
  });

  it('leads to files that are there', () => {
    const rels = ['icon', 'apple-touch-icon', 'manifest', 'alternate'];
    for (const page of pages)
      for (const rel of rels) {
        const hrefs = linksOf(page, rel).map((link) => property(link, 'href') ?? '');
        expect(hrefs.length, `${page.path} ${rel}`).toBeGreaterThan(0);
        for (const href of hrefs) expect(files, page.path).toContain(fileOf(href));
      }
  });
});

describe('the cards', () => {
  it('are PNG files of 1200 × 630 at the permanent address of each page, with a version', async () => {
    for (const page of pages) {
      const { pathname, search } = new URL(metaOf(page, 'og:image') ?? '');
      expect(pathname).toBe(`/sub${cardPath(page.path)}`);
      expect(search).toMatch(/^\?v=[0-9a-f]{12}$/);
      const file = join(site.outDir, fileOf(pathname));
      const { format, width, height } = await sharp(file).metadata();
      expect([format, width, height], page.path).toEqual(['png', 1200, 630]);
    }
  });

  it('are one for every entry and page, and no other', () => {
    const wanted = known.map(({ path }) => cardPath(path).slice(1));
    expect(files.filter((file) => file.startsWith('og/'))).toEqual([...new Set(wanted)].sort());
  });
});

describe('the structured data of every page', () => {
  it('stands once on each, and says only what the page shows as well', () => {
    const found = pages.flatMap((page) => {
      const scripts = page.elements.filter(
        (element) => property(element, 'type') === 'application/ld+json',
      );
      expect(scripts, page.path).toHaveLength(1);
      const shown = shownBy(page.tree);
      const data: unknown = JSON.parse(toString(scripts[0] as Element));
      return valuesOf(data)
        .filter(([, value]) => !shown(value))
        .map(([name, value]) => `${page.path} ${name}: ${value}`);
    });
    expect(found).toEqual([]);
  });

  it('is of schema.org: its classes, their properties and the kinds of their values', () => {
    for (const page of pages)
      for (const script of page.elements.filter(
        (element) => property(element, 'type') === 'application/ld+json',
      ))
        expect(schemaOrgFaults(JSON.parse(toString(script))), page.path).toEqual([]);
  });

  it('names only addresses that open', () => {
    for (const page of pages) {
      const [script] = page.elements.filter(
        (element) => property(element, 'type') === 'application/ld+json',
      );
      const addresses = toString(script as Element).match(/https:\/\/news\.example[^"]*/g) ?? [];
      expect(addresses.length, page.path).toBeGreaterThan(0);
      for (const address of addresses) expect(files).toContain(fileOf(address));
    }
  });
});

/** Name and value of all text in JSON-LD, without types and addresses. */
function valuesOf(data: unknown, name = ''): [string, string][] {
  if (typeof data === 'string')
    return /^(@type|@id|@context|url|image|item|isBasedOn|citation|inLanguage)$/.test(name)
      ? []
      : [[name, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    valuesOf(value, Array.isArray(data) ? name : key),
  );
}

/** Whether a page shows some text in its body; a day may stand in `datetime`, behind its words. */
function shownBy(tree: Root): (value: string) => boolean {
  let body = '';
  const attributes = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'element') {
      if (['head', 'script', 'style', 'template'].includes(node.tagName)) return SKIP;
      attributes.add(property(node, 'dateTime') ?? '');
    }
    if (node.type === 'text') body += node.value;
    return undefined;
  });
  const plain = body.replaceAll(/\s+/g, ' ');
  // A page sets how sure a date is as a mark beside it, without brackets.
  const marked = (value: string) => value.replace(/ \((date [a-z ]+)\)$/, ' $1');
  return (value) => plain.includes(marked(value)) || attributes.has(value);
}

describe('the files for machines', () => {
  it('list each other: robots.txt, the index of sitemaps and the sitemap', () => {
    expect(text('robots.txt')).toContain(`\nSitemap: ${SITE}/sitemap-index.xml\n`);
    const index = readXml(text('sitemap-index.xml'))['sitemapindex'] as {
      sitemap: { loc: string };
    };
    expect(index.sitemap.loc).toBe(`${SITE}/sitemap-0.xml`);
  });

  it('have a sitemap of every page with its day, without search and print', () => {
    const { url } = readXml(text('sitemap-0.xml'), { trimValues: true })['urlset'] as {
      url: { loc: string; lastmod: string }[];
    };
    const left: string[] = [PAGES.search, PAGES.print, SHORT_PRINT];
    const listed = pages.map(({ path }) => path).filter((path) => !left.includes(path));
    expect(url.map(({ loc }) => loc).sort()).toEqual(listed.map((path) => SITE + path).sort());
    const unlisted = pages.filter((page) => metaOf(page, 'robots') === 'noindex, follow');
    expect(unlisted.map(({ path }) => path).sort()).toEqual(left.sort());
    for (const { loc, lastmod } of url) {
      expect(files).toContain(fileOf(loc));
      expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('have feeds whose every address opens', () => {
    for (const file of ['feed.xml', 'feed.json']) {
      const addresses = text(file).match(/https:\/\/news\.example[^"<\\]*/g) ?? [];
      expect(addresses.length).toBeGreaterThan(5);
      for (const address of addresses) expect(files, file).toContain(fileOf(address));
    }
    const { feed } = readXml(text('feed.xml')) as {
      feed: { entry: { id: string } | { id: string }[] };
    };
    const ids = [feed.entry].flat().map(({ id }) => id);
    const { items } = json('feed.json') as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual(ids);
    const anchors = pages.find(({ path }) => path === PAGES.updates)?.ids;
    const editions = ids.filter((id) => new URL(id).hash !== '');
    expect(editions.length).toBeGreaterThan(0);
    for (const id of editions) expect(anchors).toContain(new URL(id).hash.slice(1));
  });

  it('have a manifest with addresses below the base and icons of their sizes', async () => {
    const manifest = json('site.webmanifest') as {
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string }[];
    };
    expect([manifest.start_url, manifest.scope]).toEqual(['/sub/', '/sub/']);
    expect(manifest.icons.length).toBeGreaterThan(1);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(join(site.outDir, fileOf(src))).metadata();
      expect(`${width}x${height}`, src).toBe(sizes);
    }
  });

  it('have the data of the briefing, valid by the schema beside it', () => {
    const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
    const validate = ajv.compile(json('briefing.schema.json'));
    const data = json('briefing.json') as {
      $schema: string;
      entries: { url: string }[];
      sources: { url: string }[];
    };
    validate(data);
    expect(validate.errors).toBeNull();
    expect(files).toContain(fileOf(data.$schema));
    for (const { url } of [...data.entries, ...data.sources]) expect(files).toContain(fileOf(url));
    expect(data.entries).toHaveLength(briefing.entries.size);
  });
});

describe('_headers', () => {
  it('gives every file of the site each header once, and every page a policy', () => {
    const rules = readHeaders(text('_headers'));
    for (const file of files.filter((name) => !isForServers(name))) {
      const path = `/sub/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const headers = headersOf(rules, path);
      for (const [name, values] of headers) expect(values, `${path} ${name}`).toHaveLength(1);
      expect(headers.has('strict-transport-security'), path).toBe(true);
      expect(headers.has('content-security-policy'), path).toBe(file.endsWith('.html'));
      expect(headers.get('cross-origin-resource-policy'), path).toEqual([
        /^og\/|icon/.test(file) ? 'cross-origin' : 'same-origin',
      ]);
    }
  });

  it('allows at least what the policy inside a page allows', () => {
    const rules = readHeaders(text('_headers'));
    for (const page of pages) {
      const [header = ''] =
        headersOf(rules, `/sub${page.path}`).get('content-security-policy') ?? [];
      const inside = page.elements
        .filter((element) => property(element, 'httpEquiv') === 'content-security-policy')
        .map((element) => property(element, 'content') ?? '');
      expect(inside, page.path).toHaveLength(1);
      const used = page.elements
        .filter(({ tagName }) => tagName === 'style')
        .map(({ children }) => children.length);
      expect(used.length).toBeGreaterThan(0);
      for (const name of ['default-src', 'connect-src', 'img-src', 'base-uri', 'form-action'])
        expect(directive(header, name), `${page.path} ${name}`).toBe(
          directive(inside[0] ?? '', name),
        );
    }
  });
});

const directive = (policy: string, name: string): string | undefined =>
  policy
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${name} `));

describe('the blocks for newsletters', () => {
  it('stand on their page exactly as they are pasted', () => {
    const areas = pages
      .filter(({ path }) => path.startsWith(PAGES.newsletter))
      .flatMap(({ elements }) => elements)
      .filter(({ tagName }) => tagName === 'textarea')
      .map((element) => toString(element));
    for (const entry of briefing.entries.values()) {
      const block = mailBlock(briefing, entry, SITE + entryPath(entry));
      expect(areas).toContain(mailMarkdown(block, EN));
      expect(areas).toContain(mailText(block, EN));
    }
    expect(areas).toHaveLength(briefing.entries.size * 4);
    expect(areas.filter((area) => area.startsWith('<table '))).toHaveLength(
      briefing.entries.size * 2,
    );
    expect(areas.filter((area) => area !== area.trimStart())).toEqual([]);
  });

  it('are all in the preview, which no machine lists', () => {
    const preview = text('newsletter-preview.html');
    expect(preview.match(/<table /g)).toHaveLength(briefing.entries.size * 2);
    expect(preview).toContain('<meta name="robots" content="noindex">');
    for (const [mark, count] of [
      ['<main>', 1],
      ['<header ', 1],
      ['<link rel="icon" href="/sub/favicon.svg"', 1],
      ['<section aria-label="', briefing.entries.size],
    ] as const)
      expect(preview.split(mark), mark).toHaveLength(count + 1);
    for (const [, src = ''] of preview.matchAll(/<img src="([^"]+)"/g))
      expect(files).toContain(fileOf(src));
    expect(existsSync(join(site.outDir, 'newsletter-preview.html'))).toBe(true);
  });
});
