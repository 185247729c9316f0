import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineHashes, joinHashes } from '../../../src/hosting/inline-hashes.ts';
import type { Hsts } from '../../../src/settings/settings.ts';
import { contentSecurityPolicy } from '../../../src/hosting/security-policy.ts';
import { writeServerFiles } from '../../../src/hosting/write-server-files.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { headersOf, readHeaders } from '../../helpers/headers.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const FILES: Record<string, string> = {
  'index.html': '<script>home()</script><style>p{}</style>',
  '404.html': '<style>q{}</style>',
  'glossary/index.html': '<script type="module">list()</script>',
  'glossary/weir/index.html': '<style>p{}</style><script src="/a.js"></script>',
  'newsletter-preview.html': '<p style="color:red">x</p><style>no{}</style>',
  'og/glossary/weir.png': 'png',
  '_astro/a.js': 'a()',
  'pagefind/pagefind.js': 'b()',
  'apple-touch-icon.png': 'png',
  'favicon.svg': '<svg/>',
  'feed.xml': '<feed/>',
  _redirects: '/a/ /b/ 301',
};

async function written(base: string, files = FILES, hsts: Hsts = 'host') {
  const dir = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  await writeServerFiles({ dir, base, hsts, redirects: new Map() });
  return readHeaders(readFileSync(join(dir, '_headers'), 'utf8'));
}
const rules = await written('/sub/');
const policyOf = (path: string) =>
  headersOf(rules, path).get('content-security-policy')?.join('|') ?? '';

/** Addresses as readers ask for them: a folder instead of its index. */
const PATHS = Object.keys(FILES)
  .filter((file) => file !== '_redirects')
  .map((file) => `/sub/${file.replace(/(^|\/)index\.html$/, '$1')}`);

describe.each(['/', '/sub/'])('_headers below %s', (base) => {
  it('gives each header once for every path', async () => {
    const own = await written(base);
    for (const path of [...PATHS, '/sub/index.html', '/sub/gone/'])
      for (const [name, values] of headersOf(own, path.replace('/sub/', base)))
        expect(values, `${path} ${name}`).toHaveLength(1);
  });

  it('names each path once: of two rules for one, Cloudflare keeps the second', async () => {
    const paths = (await written(base)).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('lets a page that is missing from a folder be shown as the one for what is missing', async () => {
    const own = await written(base);
    const policies = headersOf(own, `${base}glossary/gone/`).get('content-security-policy');
    expect(policies?.join()).toContain(hash('q{}'));
  });

  it('covers every file with the headers that are the same everywhere', async () => {
    const own = await written(base);
    for (const path of PATHS) {
      const headers = headersOf(own, path.replace('/sub/', base));
      expect([...headers.keys()], path).toEqual(
        expect.arrayContaining([
          'strict-transport-security',
          'x-content-type-options',
          'x-frame-options',
          'referrer-policy',
          'permissions-policy',
          'cross-origin-opener-policy',
          'cross-origin-embedder-policy',
          'cross-origin-resource-policy',
        ]),
      );
    }
  });
});

it('gives every page a policy and no other file one', () => {
  const pages = PATHS.filter((path) => policyOf(path) !== '');
  expect(pages).toEqual(PATHS.filter((path) => path.endsWith('/') || path.endsWith('.html')));
});

it('has the hash of every inline script and style sheet of a page, and of no page elsewhere', () => {
  expect(policyOf('/sub/')).toContain(hash('home()'));
  expect(policyOf('/sub/')).toContain(hash('p{}'));
  expect(policyOf('/sub/index.html')).toBe(policyOf('/sub/'));
  expect(policyOf('/sub/')).not.toContain(hash('list()'));
  expect(policyOf('/sub/glossary/weir/')).toContain(hash('p{}'));
  expect(policyOf('/sub/glossary/')).toContain(hash('list()'));
  expect(policyOf('/sub/glossary/')).not.toContain(hash('home()'));
  expect(policyOf('/sub/404.html')).toContain(hash('q{}'));
});

it.each<[Hsts, string[] | undefined]>([
  ['off', undefined],
  ['host', ['max-age=63072000']],
  ['subdomains', ['max-age=63072000; includeSubDomains']],
  ['preload', ['max-age=63072000; includeSubDomains; preload']],
])('decides nothing for other hosts of the publisher unasked: HSTS=%s', async (hsts, expected) => {
  const headers = headersOf(await written('/sub/', FILES, hsts), '/sub/');
  expect(headers.get('strict-transport-security')).toEqual(expected);
});

it('lets the preview of mail use styles in attributes and nothing else', () => {
  const policy = policyOf('/sub/newsletter-preview.html');
  expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('script-src');
  expect(policy).not.toContain('sha256');
});

it('lets other sites show cards and icons, and nothing else', () => {
  const crossOrigin = PATHS.filter(
    (path) => headersOf(rules, path).get('cross-origin-resource-policy')?.[0] === 'cross-origin',
  );
  expect(crossOrigin).toEqual([
    '/sub/og/glossary/weir.png',
    '/sub/apple-touch-icon.png',
    '/sub/favicon.svg',
  ]);
});

it('keeps only files for ever whose names change with what they hold', () => {
  const kept = PATHS.filter((path) => headersOf(rules, path).has('cache-control'));
  expect(kept).toEqual(['/sub/_astro/a.js']);
});

it('lets nobody keep for long that a file is missing, whose name the next edition may have', () => {
  expect(headersOf(rules, '/sub/_astro/gone.js').has('cache-control')).toBe(false);
  expect(headersOf(rules, '/sub/_astro/gone.js').has('cross-origin-resource-policy')).toBe(true);
});

it('names files while there is room for rules, and then their folder', async () => {
  const many = (folder: string, count: number) =>
    Array.from({ length: count }, (_, number) => [`${folder}/${number}.x`, 'x'] as const);
  const own = await written('/', {
    ...FILES,
    '_astro/a.js.br': 'packed',
    ...Object.fromEntries([...many('_astro', 60), ...many('pagefind/fragment', 40)]),
  });
  const cached = own
    .filter(({ headers }) => headers.some(([name]) => name.toLowerCase() === 'cache-control'))
    .map(({ path }) => path);
  expect(cached).toContain('/_astro/a.js');
  expect(cached).not.toContain('/_astro/a.js.br');
  expect(cached).toContain('/_astro/59.x');
  expect(cached).toContain('/pagefind/fragment/*');
  expect(own.length).toBeLessThanOrEqual(100);
});

it('writes the same whatever order the folder lists its files in', async () => {
  const reversed = Object.fromEntries(Object.entries(FILES).reverse());
  expect(await written('/sub/', reversed)).toEqual(rules);
});

/** A file of a site with a page that moved to a part of another one. */
async function fileOf(name: string, base: string): Promise<string> {
  const dir = temporaryFolder();
  const redirects = new Map([['/glossary/dyke/', '/glossary/weir/#why']]);
  await writeServerFiles({ dir, base, hsts: 'host', redirects });
  return readFileSync(join(dir, name), 'utf8');
}

it('lets Apache put tracking parameters before the part of a page, not behind it', async () => {
  expect(await fileOf('.htaccess', '/sub/')).toContain(
    [
      '  RewriteCond %{QUERY_STRING} .',
      '  RewriteRule ^glossary/dyke/$ /sub/glossary/weir/?%{QUERY_STRING}#why [R=301,L,NE]',
      '  RewriteRule ^glossary/dyke/$ /sub/glossary/weir/#why [R=301,L,NE]',
    ].join('\n'),
  );
});

it.each(['/', '/sub/'])(
  'lets Caddy add a slash to folders of the site below %s alone',
  async (base) => {
    const [, pattern = ''] =
      /path_regexp briefing_folder (\S+)/.exec(await fileOf('caddy-site.conf', base)) ?? [];
    const isFolder = (path: string) => new RegExp(pattern).test(path);
    for (const path of ['glossary', 'glossary/weir', 'chronology/2031-03'])
      expect(isFolder(base + path), path).toBe(true);
    // What Caddy would answer with begins with another host, as browsers read it.
    for (const path of [
      '//other.example/../glossary',
      '/\\other.example/../glossary',
      '//glossary',
    ])
      expect(isFolder(path), path).toBe(false);
  },
);

it('lets Caddy keep for minutes that a file is missing, also where files are kept for ever', async () => {
  const [, missing = ''] = (await fileOf('caddy-site.conf', '/')).split('handle_errors');
  expect(missing).toContain('Cache-Control "public, max-age=300"');
});

it('keeps GitHub Pages from leaving out folders that begin with _', async () => {
  expect(await fileOf('.nojekyll', '/')).toBe('');
});

describe('contentSecurityPolicy', () => {
  const policy = contentSecurityPolicy({ scripts: ["'sha256-b'"], styles: ["'sha256-a'"] });
  const directives = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

  it('allows nothing that it does not name, no frame around a page and no base', () => {
    for (const name of ['default-src', 'frame-ancestors', 'base-uri', 'object-src', 'frame-src'])
      expect(directives.get(name), name).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
  });

  it('names each directive once, and scripts and styles by their hashes', () => {
    expect(directives.size).toBe(policy.split('; ').length);
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", "'sha256-b'"]);
    expect(directives.get('style-src')).toEqual(["'self'", "'sha256-a'"]);
  });
});

describe('inlineHashes', () => {
  it('takes scripts that run and style sheets, as they stand between the tags, sorted and once', () => {
    const pages = [
      '<script>a && "é"</script><script type="module">\nb\n</script><style>\np{}</style>',
      '<script>a && "é"</script><svg><style>q{}</style></svg>',
    ];
    const { scripts, styles } = joinHashes(pages.map(inlineHashes));
    expect(scripts).toEqual([hash('a && "é"'), hash('\nb\n')].sort());
    expect(styles).toEqual([hash('\np{}'), hash('q{}')].sort());
  });

  it('takes no data and no script of a file', () => {
    const page =
      '<script type="application/ld+json">{}</script><script src="/a.js"></script><script type="text/x">c</script>';
    expect(inlineHashes(page)).toEqual({ scripts: [], styles: [] });
  });
});
