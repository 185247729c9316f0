import { visit } from 'unist-util-visit';
import { indexedTexts } from '../helpers/indexed-text.ts';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../../src/checks/read-site.ts';
import { isUnpromised, promisedAnchors } from '../../src/model/page-parts/page-anchors.ts';
import { readBriefing } from '../../src/content-reader/read-briefing.ts';
import { buildSite, type BuildResult, runCommand, temporaryFolder } from '../helpers/build.ts';
import { changed, makeFolder } from '../helpers/make-briefing.ts';
import { writeTree } from '../helpers/tree.ts';

const RIVER = 'tests/fixtures/river/content';
const text = (site: BuildResult, path: string) => readFileSync(join(site.outDir, path), 'utf8');

describe('another briefing, below a path, with an address', () => {
  const SETTINGS = {
    BRIEFING_CONTENT: RIVER,
    BASE_PATH: 'sub/dir',
    SITE_URL: 'https://river.example',
    CARDS: '0',
  };
  let site: BuildResult;
  beforeAll(async () => {
    site = await buildSite(SETTINGS);
  });

  it('searches the names that were written', () => {
    const [, names = ''] = /data-names="\/sub\/dir\/([^"]+)"/.exec(text(site, 'index.html')) ?? [];
    expect(existsSync(join(site.outDir, names, 'all.json')), names).toBe(true);
  });

  it('changes no page that has nothing to do with what was edited', async () => {
    const content = join(temporaryFolder(), 'content');
    cpSync(RIVER, content, { recursive: true });
    const file = join(content, 'glossary/survey.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('surveyed anew', 'surveyed again'));
    const edited = await buildSite({ ...SETTINGS, BRIEFING_CONTENT: content });
    expect(edited.output).toContain('The site is in');
    const before = new Map((await readSite(site.outDir)).map((page) => [page.file, page.html]));
    const pages = await readSite(edited.outDir);
    const other = pages
      .filter(({ file, html }) => before.get(file) !== html)
      .map(({ file }) => file);
    expect(other).toContain('glossary/survey/index.html');
    expect(other).not.toContain('404.html');
    expect(other.length).toBeLessThan(pages.length / 3);
  });

  it('builds with the same code', () => {
    expect(site.output).toContain('The site is in');
    expect(site.status).toBe(0);
  });

  it('has no cards and no picture in any preview with CARDS=0, and says so', async () => {
    expect(site.output).toContain('With CARDS=0 it has no social cards.');
    expect(existsSync(join(site.outDir, 'og'))).toBe(false);
    for (const { html, file } of await readSite(site.outDir))
      expect(html, file).not.toMatch(/og:image|twitter:image|\/og\/|summary_large_image/);
    expect(text(site, 'glossary/weir/index.html')).toContain(
      '<meta name="twitter:card" content="summary">',
    );
    for (const file of [
      'feed.xml',
      'feed.json',
      'newsletter-preview.html',
      'newsletter/index.html',
    ])
      expect(text(site, file), file).not.toContain('/og/');
  });

  it('says nothing of any other story', async () => {
    for (const { html, file } of await readSite(site.outDir))
      expect(html, file).not.toMatch(/Kremlin|Moscow|Ukraine|Putin|Trump/);
  });

  it('has every address below the base and absolute where it must be', () => {
    const html = text(site, 'glossary/weir/index.html');
    expect(html).toContain(
      '<link rel="canonical" href="https://river.example/sub/dir/glossary/weir/">',
    );
    expect(html).toContain('href="/sub/dir/whos-who/nora-obrien/"');
    expect(html).not.toMatch(/href="\/(glossary|whos-who|sources)\//);
  });

  it('links the first mention of a name, the longest of two, and no clock time', () => {
    const html = text(site, 'glossary/river/index.html');
    expect(html).toContain('data-entry="river-trust">River Trust</a>');
    expect(text(site, 'index.html')).toContain('at 10:30 and');
  });

  it('cites several documents at once, apart by commas as in the model', () => {
    const html = text(site, 'glossary/river/index.html');
    for (const id of ['council-minutes', 'trust-statutes'])
      expect(html, id).toContain(`<a class="cite" href="/sub/dir/sources/${id}/"`);
    expect(html).not.toContain('council-minutes,');
  });

  it('verifies quotations in sight of the reader', () => {
    const html = text(site, 'whos-who/lukasz-orsted/index.html');
    expect(html).toContain('“Every dry week costs us a customer”');
    expect(html).toMatch(/Verified against the article.*¶6/);
  });

  it('shows who said nothing', () => {
    const html = text(site, 'positions/index.html');
    expect(html).toContain('Nothing in the article');
    expect(html).toContain('The article has no word of the anglers on the weir itself.');
  });

  it('writes the undated as undated, between its neighbours', () => {
    const html = text(site, 'chronology/index.html');
    const at = (name: string) => html.indexOf(`id="${name}"`);
    expect(at('weir-shut')).toBeLessThan(at('survey-call'));
    expect(at('survey-call')).toBeLessThan(at('town-hall-talks'));
    expect(at('vane-letter')).toBeGreaterThan(at('undated'));
    expect(html).toContain('4 May [2031]');
  });

  it('has a search index of its pages and no unused interface', () => {
    expect(existsSync(join(site.outDir, 'pagefind/pagefind.js'))).toBe(true);
    expect(existsSync(join(site.outDir, 'pagefind/pagefind-ui.js'))).toBe(false);
    const entry = JSON.parse(text(site, 'pagefind/pagefind-entry.json')) as {
      languages: { en: { page_count: number } };
    };
    // The overview, each entry, and what is not known, who met whom and about.
    expect(entry.languages.en.page_count).toBe(1 + 19 + 3);
  });

  it('indexes and shows no two words as one: each stands in one piece of text of its page', async () => {
    const texts = indexedTexts(site.outDir);
    const wordsOf = (piece: string) => piece.match(/[\p{L}\p{N}]+/gu) ?? [];
    let looked = 0;
    for (const { path, tree } of await readSite(site.outDir)) {
      const own = new Set<string>();
      visit(tree, 'text', ({ value }) => wordsOf(value).forEach((word) => own.add(word)));
      const indexed = wordsOf(texts.get(path) ?? '');
      looked += indexed.length;
      expect(
        indexed.filter((word) => !own.has(word)),
        path,
      ).toEqual([]);
    }
    expect(looked).toBeGreaterThan(1_000);
  });

  it('has every promised anchor, and no other but those of the program', async () => {
    const { briefing } = readBriefing(RIVER);
    if (briefing === undefined) throw new Error('The fixture cannot be read.');
    const promised = promisedAnchors(briefing);
    for (const { path, ids } of await readSite(site.outDir)) {
      const anchors = ids.filter((id) => !/^(ui-|p-)/.test(id) && !isUnpromised(path, id));
      expect(anchors.sort(), path).toEqual([...(promised.get(path) ?? [])].sort());
    }
    expect(promised.get('/glossary/weir/')).toEqual(
      expect.arrayContaining(['why', 'positions', 'events', 'sources']),
    );
  });
});

describe('bad content', () => {
  it('ends the build with the list and leaves the old site alone', async () => {
    const outDir = join(temporaryFolder(), 'site');
    const stamp = { program: 'Briefing', files: ['old.txt'] };
    writeTree(outDir, { 'old.txt': 'old', '.briefing.json': JSON.stringify(stamp) });
    const folder = makeFolder({
      ...changed('whos-who/ada.mdx', 'side: town', 'side: twon\ncolour: red'),
      ...changed('glossary/weir.mdx', 'It is shut. <Cite at="1"/>', 'It is “shut”.'),
    });
    const { status, output } = await buildSite({ BRIEFING_CONTENT: folder, OUT_DIR: outDir });
    expect(status).toBe(1);
    expect(output).toContain(`${folder}/whos-who/ada.mdx:6  unknown-key  Unknown key "colour".`);
    expect(output).toContain(`${folder}/glossary/weir.mdx:10  uncited-claim`);
    expect(output).toContain(`${folder}/glossary/weir.mdx:10  unverified-quotation`);
    expect(output).not.toMatch(/\n\s+at .*\(/);
    expect(readFileSync(join(outDir, 'old.txt'), 'utf8')).toBe('old');
  });

  it.each([
    ['SITE_URL', 'news.example', 'SITE_URL is "news.example": write scheme and host'],
    ['SITE_URL', 'https://news.example/path/', 'the path belongs into BASE_PATH'],
    ['BASE_PATH', 'a b', 'BASE_PATH is "a b"'],
    ['BRIEFING_CONTENT', 'nowhere', 'nowhere:1  missing-file'],
  ])('explains a wrong %s', async (name, value, expected) => {
    const { status, output } = await buildSite({ [name]: value });
    expect(status).toBe(1);
    expect(output).toContain(expected);
    expect(output).not.toMatch(/\n\s+at .*\(/);
  });
});

/** All that stands at the top of a site without an address: no feed, sitemap, data, card or preview of mail. */
const WITHOUT_ADDRESS = [
  '.briefing.json',
  '.htaccess',
  '.nojekyll',
  '404.html',
  '_astro',
  '_headers',
  'about',
  'apple-touch-icon.png',
  'caddy-site.conf',
  'chronology',
  'favicon.svg',
  'glossary',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
  'index.html',
  'names',
  'newsletter',
  'nginx-headers.conf',
  'nginx-redirects.conf',
  'not-known',
  'pagefind',
  'positions',
  'print',
  'robots.txt',
  'search',
  'site.webmanifest',
  'sources',
  'statements',
  'updates',
  'who-met-whom',
  'who-met-whom.svg',
  'whos-who',
];

describe('a published briefing', () => {
  const content = join(temporaryFolder(), 'content');
  const outDir = join(temporaryFolder(), 'site');
  const env = { BRIEFING_CONTENT: content, OUT_DIR: outDir };
  const rename = () => {
    renameSync(join(content, 'glossary/survey.mdx'), join(content, 'glossary/bed-survey.mdx'));
    for (const file of ['statements.yaml', 'chronology/survey-call.mdx']) {
      const path = join(content, file);
      const before = readFileSync(path, 'utf8');
      writeFileSync(path, before.replaceAll('[survey]', '[bed-survey]'));
    }
    const updates = join(content, 'updates.yaml');
    writeFileSync(
      updates,
      `${readFileSync(updates, 'utf8')}- id: second-edition
  date: '2031-05-07'
  kind: minor
  title: Another id
  summary: The survey of the bed has another address; what is said of it has not changed at all.
  entries: [bed-survey, survey-call, survey-pressed-for]
`,
    );
  };

  it('never loses a link: release, rename, redirect, open', async () => {
    cpSync(RIVER, content, { recursive: true });
    const built = await buildSite(env);
    expect(built.output).toContain('The site is in');
    expect(built.output).toContain('Without SITE_URL it has no canonical addresses');
    // Whatever was edited since is not in what readers have.
    const weir = join(content, 'glossary/weir.mdx');
    const before = readFileSync(weir, 'utf8');
    writeFileSync(weir, before.replace('summary: ', 'summary: Once more, '));
    const edited = await runCommand('release', ['first-edition'], env);
    expect(edited.status).toBe(1);
    expect(edited.output).toBe(
      'The content has changed since the last build. A release is of what was built: run "npm run build" and publish that first.\n',
    );
    expect(existsSync(join(content, 'released.json'))).toBe(false);
    writeFileSync(weir, before);
    const released = await runCommand('release', ['first-edition'], env);
    expect(released.output).toContain('Edition "first-edition":');

    expect(readdirSync(outDir).sort()).toEqual(WITHOUT_ADDRESS);
    for (const { html, file } of await readSite(outDir)) {
      const own = html.replaceAll(/<a [^>]*>/g, '');
      expect(own, file).not.toMatch(/rel="canonical"|"og:|twitter:|ld\+json|rel="alternate"/);
    }
    const robots = readFileSync(join(outDir, 'robots.txt'), 'utf8');
    expect(robots).toBe('User-agent: *\nAllow: /\n');

    rename();
    const lost = await buildSite(env);
    expect(lost.status).toBe(1);
    expect(lost.output).toContain(
      'lost-permalink  The published page /glossary/survey/ is gone. Did you mean "/glossary/bed-survey/"?',
    );

    writeFileSync(join(content, 'redirects.yaml'), '/glossary/survey/: /glossary/bed-survey/\n');
    const kept = await buildSite(env);
    expect(kept.output).toContain('The site is in');
    const page = readFileSync(join(outDir, 'glossary/survey/index.html'), 'utf8');
    expect(page).toContain('http-equiv="refresh" content="0;url=/glossary/bed-survey/"');
    expect(page).toContain('<a href="/glossary/bed-survey/">');
    expect(page).toContain('noindex');
    expect(readFileSync(join(outDir, '_redirects'), 'utf8')).toBe(
      '/glossary/survey/ /glossary/bed-survey/ 301\n',
    );
  });
});
