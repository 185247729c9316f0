import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** Addresses of the entry scripts by name. */
export type Scripts = Record<string, string>;

/** Bundles the scripts of the search form and of the search page, as they stand in their components. */
export const bundleProduct = (outDir: string): Promise<Scripts> =>
  bundle(outDir, '_astro', {
    form: componentScript('SearchForm'),
    page: componentScript('SearchResults'),
  });

/** Bundles one script of `client/` that only measures. */
export const bundleProbe = (outDir: string, name: string): Promise<Scripts> =>
  bundle(outDir, name, { [name]: join(import.meta.dirname, 'client', `${name}.ts`) });

/** The same bundler and limits as the site's own build; folders are apart, so that traffic can be told apart. */
async function bundle(outDir: string, assetsDir: string, input: Scripts): Promise<Scripts> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [componentScripts],
    build: {
      outDir,
      assetsDir,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input, preserveEntrySignatures: 'exports-only' },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('Nothing was bundled.');
  return Object.fromEntries(
    result.output.flatMap((file) =>
      file.type === 'chunk' && file.isEntry ? [[file.name, `/${file.fileName}`]] : [],
    ),
  );
}

const componentScript = (name: string): string =>
  join(ROOT, 'src', 'components', 'search', `${name}.script.ts`);

/** Reads `X.script.ts` out of `X.astro`, so that what is measured cannot drift from what is shipped. */
const componentScripts: Plugin = {
  name: 'component-scripts',
  resolveId: (id) => (id.endsWith('.script.ts') ? id : null),
  async load(id) {
    if (!id.endsWith('.script.ts')) return null;
    const component = await readFile(id.replace('.script.ts', '.astro'), 'utf8');
    return /<script>(.*?)<\/script>/s.exec(component)?.[1] ?? null;
  },
};
