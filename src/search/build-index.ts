import { rm } from 'node:fs/promises';
import { join } from 'node:path';
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
    const added = await index.addDirectory({ path: dir });
    const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
    await Promise.all(UNUSED.map((name) => rm(join(dir, 'pagefind', name), { force: true })));
    const failed = [...added.errors, ...written.errors].map(searchProblem);
    return added.page_count >= expected
      ? failed
      : [...failed, countProblem(added.page_count, expected)];
  } finally {
    await close();
  }
}

const searchProblem = (message: string): Problem => ({
  rule: 'search-index',
  file: 'pagefind',
  line: 1,
  message,
  hint: 'Build again; if it persists, look at the page that it names.',
});

const countProblem = (found: number, expected: number): Problem =>
  searchProblem(`The index holds ${found} pages, not ${expected}.`);
