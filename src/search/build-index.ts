import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
// Static: in a late step of a build a dynamic import would find its module runner closed.
import { close, createIndex } from 'pagefind';
import type { Problem } from '../problems/problem.ts';

/** Parts of Pagefind's ready-made interface that nothing here loads. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'wasm.unknown.pagefind',
];

/**
 * What a page says about itself and not about its subject: marks of citations and dates, headings over
 * background, lists of documents, words for screen readers. None of it answers a query or explains an answer.
 */
const BOILERPLATE = [
  '.cite',
  '.certainty',
  '.background-label',
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
    const { index, errors } = await createIndex({ excludeSelectors: BOILERPLATE });
    if (index === undefined) return errors.map(searchProblem);
    const files = await searchedFiles(dir);
    const added: string[] = [];
    let count = 0;
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const pages = (await Promise.all(files.slice(at, at + AT_ONCE).map(readPage(dir)))).filter(
        ({ html }) => html.includes('data-pagefind-body'),
      );
      count += pages.length;
      const results = await Promise.all(
        pages.map(({ sourcePath, html }) =>
          index.addHTMLFile({ sourcePath, content: apart(html) }),
        ),
      );
      added.push(...results.flatMap((page) => page.errors));
    }
    const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
    await Promise.all(UNUSED.map((name) => rm(join(dir, 'pagefind', name), { force: true })));
    const failed = [...added, ...written.errors].map(searchProblem);
    return count >= expected ? failed : [...failed, countProblem(count, expected)];
  } finally {
    await close();
  }
}

/** Pages that are read and handed over together. */
const AT_ONCE = 32;

const readPage = (dir: string) => async (sourcePath: string) => ({
  sourcePath,
  html: await readFile(join(dir, sourcePath), 'utf8'),
});

/** HTML files of a built site, as addresses have them. */
const searchedFiles = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();

/** Between elements that hold words of their own, behind one that is set apart, and before one that begins a block. */
const JOINTS =
  /(?<=<\/[a-z][^<>]*>)(?=<[a-z])|(?<=[\p{L}\p{N}]<\/(?:span|small|time)>)(?=[\p{L}\p{N}])|(?<=[^\s<>])(?=<(?:article|aside|blockquote|caption|d[dlt]|details|div|fig|footer|h\d|header|li|ol|p|section|summary|t[dhr]|table|ul)[ >])/gu;

/**
 * Elements that stand beside one another are words beside one another: where the markup has no white space between
 * them, Pagefind would index and show them as one, `CoalitionEvent`.
 */
export const apart = (html: string): string => html.replace(JOINTS, ' ');

const searchProblem = (message: string): Problem => ({
  rule: 'search-index',
  file: 'pagefind',
  line: 1,
  message,
  hint: 'Build again; if it persists, look at the page that it names.',
});

const countProblem = (found: number, expected: number): Problem =>
  searchProblem(`The index holds ${found} pages, not ${expected}.`);
