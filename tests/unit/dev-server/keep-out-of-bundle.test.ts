import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPlain, keepOutOfBundle } from '../../../src/dev-server/keep-out-of-bundle.ts';
import { projectFolder } from '../../../src/settings/project-folder.ts';

const SRC = join(projectFolder(), 'src');
const page = join(SRC, 'pages', 'print', 'index.astro');

const IMPORT = /^import (?!type\b)(?:[^;]*?from )?'([^']+)';/gm;
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from = '']) => from);

const neighboursOf = (file: string): string[] =>
  importsOf(file)
    .filter((from) => from.startsWith('.') && from.endsWith('.ts'))
    .map((from) => resolve(dirname(file), from));

/** Every module that Node loads for pages: the plain ones that they lead to, and all that those lead to. */
function loadedByNode(): Set<string> {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const next of neighboursOf(file)) load(next);
  };
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|ts)$/.test(name))
    .map((name) => join(SRC, name))
    .filter((file) => !isPlain(file))
    .flatMap(neighboursOf)
    .filter(isPlain)
    .forEach(load);
  return loaded;
}

describe('what stays out of the bundle', () => {
  const { resolveId } = keepOutOfBundle();
  const ask = (id: string, importer: string): unknown =>
    (resolveId as { handler: (id: string, importer: string) => unknown }).handler(id, importer);

  it('is a module of a room that is plain TypeScript, by an address that Node loads on any system', () => {
    expect(ask('../../model/briefing.ts', page)).toEqual({
      id: expect.stringMatching(/^file:\/\/\/.*\/src\/model\/briefing\.ts$/) as unknown,
      external: true,
    });
    expect(ask('../../site.ts', page)).toMatchObject({ external: true });
  });

  it.each([
    ['a component', '../../components/page/Foot.astro'],
    ['a search, which speaks the language of the briefing', '../../search/names-index.ts'],
    ['a script of the browser', '../../browser-scripts/copy-link.ts'],
    ['a neighbour of a page', '../feed.ts'],
    ['something outside the sources', '../../../tests/helpers/build.ts'],
  ])('is not %s', (_what, id) => {
    expect(ask(id, page)).toBeUndefined();
  });

  it('says nothing in a language that only Vite knows', () => {
    const modules = loadedByNode();
    expect(modules.size).toBeGreaterThan(100);
    const bound = [...modules].filter((file) =>
      importsOf(file).some((from) => /^(?:#|astro:|virtual:)/.test(from)),
    );
    expect(bound).toEqual([]);
  });
});
