import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
// Static: in a late step of a build a dynamic import would find its module runner closed.
import { close, createIndex } from 'pagefind';
import type { Problem } from '../problems/problem.ts';
import { whileItRuns } from './pagefind-process.ts';

/** Parts of Pagefind's ready-made interface that nothing here loads. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];
/** The program for languages whose endings Pagefind does not know, such as Ukrainian. */
const UNSTEMMED = 'wasm.unknown.pagefind';

/**
 * What a page says about itself and not about its subject: marks of citations and dates, headings over
 * background, lists of documents, words for screen readers. None of it answers a query or explains an answer.
 */
const BOILERPLATE = [
  '.cite',
  '.certainty',
  '.background-label',
  '.monogram',
  '.visually-hidden',
  '.sources',
  'nav',
];

/**
 * Writes Pagefind's index of the built pages into `<dir>/pagefind`.
 * `expected`: how many pages carry data-pagefind-body. Anything that fails is a problem.
 */
export async function buildSearchIndex(dir: string, expected: number): Promise<Problem[]> {
  try {
    const index = await whileItRuns(() => writeIndex(dir));
    if (typeof index === 'string')
      return [searchProblem(`Pagefind stopped before it was done. ${index}`)];
    const failed = index.errors.map(searchProblem);
    return index.count >= expected ? failed : [...failed, countProblem(index.count, expected)];
  } finally {
    await close();
  }
}

async function writeIndex(dir: string): Promise<{ count: number; errors: string[] }> {
  const { index, errors } = await createIndex({ excludeSelectors: BOILERPLATE });
  if (index === undefined) return { count: Infinity, errors };
  const files = searchedFiles(dir);
  const added: string[] = [];
  let count = 0;
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const pages = files
      .slice(at, at + AT_ONCE)
      .map((sourcePath) => ({ sourcePath, html: readFileSync(join(dir, sourcePath), 'utf8') }))
      .filter(({ html }) => html.includes('data-pagefind-body'));
    count += pages.length;
    const results = await Promise.all(
      pages.map(({ sourcePath, html }) => index.addHTMLFile({ sourcePath, content: apart(html) })),
    );
    added.push(...results.flatMap((page) => page.errors));
  }
  const folder = join(dir, 'pagefind');
  const written = await index.writeFiles({ outputPath: folder });
  const unused = needsUnstemmed(folder) ? UNUSED : [...UNUSED, UNSTEMMED];
  for (const name of unused) rmSync(join(folder, name), { force: true });
  return { count, errors: [...added, ...written.errors] };
}

/** Whether the index has pages in a language for which Pagefind has no program of its own. */
function needsUnstemmed(folder: string): boolean {
  const entry = readFileSync(join(folder, 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> };
  return Object.values(languages).some(({ wasm }) => wasm === null);
}

/** Pages that are read and handed over together. */
const AT_ONCE = 32;

/** HTML files of a built site, as addresses have them. */
const searchedFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();

/** Behind an element before another one. */
const BESIDE = /<\/[a-z][^<>]*>(?=<[a-z])/g;
/** Behind an element that is set apart, where a word follows. */
const SET_APART = /(?<=[\p{L}\p{N}])<\/(?:span|small|time)>(?=[\p{L}\p{N}])/gu;
/** Before an element that begins a block. */
const BLOCK =
  /(?<=[^\s<>])<(?:article|aside|blockquote|caption|d[dlt]|details|div|fig|footer|h\d|header|li|ol|p|section|summary|t[dhr]|table|ul)[ >]/g;

/**
 * Elements that stand beside one another are words beside one another: where the markup has no white space between
 * them, Pagefind would index and show them as one, `CoalitionEvent`.
 */
export const apart = (html: string): string =>
  html.replace(BESIDE, '$& ').replace(SET_APART, '$& ').replace(BLOCK, ' $&');

const searchProblem = (message: string): Problem => ({
  rule: 'search-index',
  file: 'pagefind',
  line: 1,
  message,
  hint: 'Build again; if it persists, look at the page that it names.',
});

const countProblem = (found: number, expected: number): Problem =>
  searchProblem(`The index holds ${found} pages, not ${expected}.`);
