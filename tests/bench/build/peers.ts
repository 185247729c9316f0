import { execFile } from 'node:child_process';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from './contestant.ts';
import { type PlainPage, plainPages } from './plain-pages.ts';
import { versionsOf } from './versions.ts';

interface Peer {
  name: string;
  packages: Record<string, string>;
  /** Files beside the content, by name. */
  files: Record<string, string>;
  /** Where the pages lie, and how one is written. */
  folder: string;
  extension: string;
  scripts: Contestant['scripts'];
  kept: readonly string[];
}

const PAGEFIND = { pagefind: '1.6.0' };
const PAGEFIND_RUN = ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'];
const ASTRO_RUN = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];
const LAYOUT =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TITLE</title></head><body><main data-pagefind-body><h1>TITLE</h1>BODY</main></body></html>';

/** Tools that people know, as they come: no plugins but the search index that all of them have. */
const PEERS: Record<string, Peer> = {
  starlight: {
    name: 'Starlight',
    packages: { astro: '7.3.5', '@astrojs/starlight': '*' },
    files: {
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Made up' })] };\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    },
    folder: 'src/content/docs',
    extension: 'mdx',
    scripts: [ASTRO_RUN],
    kept: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  },
  astro: {
    name: 'Astro, MDX and Pagefind',
    packages: { astro: '7.3.5', '@astrojs/mdx': '8.0.2', ...PAGEFIND },
    files: {
      'astro.config.mjs':
        "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { all: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './content' }) }) };\n",
      'src/pages/[...path].astro': `---\nimport { getCollection, render } from 'astro:content';\nexport const getStaticPaths = async () => (await getCollection('all')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n${LAYOUT.replaceAll('TITLE', '{entry.data.title}').replace('BODY', '<Content />')}\n`,
    },
    folder: 'content',
    extension: 'mdx',
    scripts: [ASTRO_RUN, PAGEFIND_RUN],
    kept: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  },
  eleventy: {
    name: 'Eleventy and Pagefind',
    packages: { '@11ty/eleventy': '3', ...PAGEFIND },
    files: {
      '_includes/page.njk': LAYOUT.replaceAll('TITLE', '{{ title }}').replace(
        'BODY',
        '{{ content | safe }}',
      ),
      'content/content.json': '{ "layout": "page.njk" }',
    },
    folder: 'content',
    extension: 'md',
    scripts: [['node_modules/@11ty/eleventy/cmd.cjs', '--output=dist', '--quiet'], PAGEFIND_RUN],
    kept: [],
  },
};

/** A peer, its packages installed into a folder of their own below `scratch`. */
export async function preparePeer(key: string, scratch: string): Promise<Contestant> {
  const peer = PEERS[key];
  if (peer === undefined)
    throw new Error(`No peer "${key}". Known: ${Object.keys(PEERS).join(', ')}.`);
  const cwd = join(scratch, key);
  const manifest = { name: key, private: true, type: 'module', dependencies: peer.packages };
  await writeFiles(cwd, { 'package.json': JSON.stringify(manifest), ...peer.files });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(npm, ['install', '--no-audit', '--no-fund'], { cwd });
  let first = '';
  return {
    name: peer.name,
    versions: versionsOf(Object.keys(peer.packages), cwd),
    cwd,
    env: {},
    scripts: peer.scripts,
    out: join(cwd, 'dist'),
    kept: peer.kept.map((folder) => join(cwd, folder)),
    write: async (size) => {
      await rm(join(cwd, peer.folder), { recursive: true, force: true });
      const pages = plainPages(size).map((page) => [
        `${peer.folder}/${page.path}.${peer.extension}`,
        pageText(page),
      ]);
      first = pages[0]?.[0] ?? '';
      await writeFiles(cwd, { ...peer.files, ...(Object.fromEntries(pages) as object) });
    },
    change: () => appendFile(join(cwd, first), '\nOne sentence more.\n'),
  };
}

const pageText = ({ title, summary, body }: PlainPage): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${body}`;

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
