import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { nameFiles, type NameFiles } from '../../src/search/name-files.ts';
import { bundleProbe, bundleProduct } from './bundle-client.ts';
import { blankPageHtml, entryFile, entryHtml } from './entry-html.ts';
import { minisearchIndex } from './minisearch-index.ts';
import { type SyntheticSite } from './synthetic-site.ts';
import { toBriefing } from './to-briefing.ts';

/** A site in a folder, ready to be served, with what it cost to make. */
export interface WrittenSite {
  names: NameFiles;
  probes: Record<Side, string>;
  build: Record<Side, Build>;
}

/** The product, and what it is compared with. */
export type Side = 'briefing' | 'minisearch';

export interface Build {
  seconds: number;
  bytes: number;
}

export const MINISEARCH_INDEX = '/minisearch/index.json';

/** Writes pages, names, both indexes and scripts; the folder is emptied before. */
export async function writeSite(site: SyntheticSite, folder: string): Promise<WrittenSite> {
  await rm(folder, { recursive: true, force: true });
  const { form = '' } = await bundleProduct(folder);
  const { engine = '' } = await bundleProbe(folder, 'engine');
  const { minisearch = '' } = await bundleProbe(folder, 'minisearch');
  const started = performance.now();
  const names = nameFiles(toBriefing(site.entries));
  const namesSeconds = secondsSince(started);
  const frame = { names, script: form };
  for (const [name, text] of names.files) await write(folder, `names/${name}.json`, text);
  for (const entry of site.entries)
    await write(folder, entryFile(entry), entryHtml(entry, site.saidBy(entry), frame));
  await write(folder, 'blank/index.html', blankPageHtml(frame));
  return {
    names,
    probes: { briefing: engine, minisearch },
    build: {
      briefing: await indexPages(folder, site.entries.length, namesSeconds),
      minisearch: await indexSections(folder, site),
    },
  };
}

async function indexPages(folder: string, pages: number, namesSeconds: number): Promise<Build> {
  const started = performance.now();
  const problems = await buildSearchIndex(folder, pages);
  if (problems[0] !== undefined) throw new Error(problems[0].message);
  const seconds = secondsSince(started) + namesSeconds;
  const sizes = ['pagefind', 'names'].map((name) => sizeOf(join(folder, name)));
  return { seconds, bytes: sum(await Promise.all(sizes)) };
}

async function indexSections(folder: string, site: SyntheticSite): Promise<Build> {
  const started = performance.now();
  const json = minisearchIndex(site);
  const seconds = secondsSince(started);
  await write(folder, MINISEARCH_INDEX, json);
  return { seconds, bytes: Buffer.byteLength(json) };
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(join(file.parentPath, file.name))).size);
  return sum(await Promise.all(sizes));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const secondsSince = (started: number): number => (performance.now() - started) / 1000;
