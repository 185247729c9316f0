import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/hosting/serve-folder.ts';
import { openBrowser } from '../helpers/browser.ts';
import { buildSite } from '../helpers/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site at the root of its host, without a trailing slash. */
    root: string;
    /** Address of the same site below /sub/dir. */
    sub: string;
  }
}

/** Builds the real content at both kinds of address and serves it while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  // Unpacks the browser that comes with the packages before several workers ask for it at once.
  await (await openBrowser()).close();
  const root = await serve('/');
  const sub = await serve('/sub/dir/');
  project.provide('root', root.address);
  project.provide('sub', sub.address);
  return () => {
    root.close();
    sub.close();
  };
}

async function serve(base: string) {
  const { status, output, outDir } = await buildSite({
    BASE_PATH: base,
    SITE_URL: 'https://news.example',
  });
  if (status !== 0) throw new Error(output);
  const { port, server } = await serveFolder(outDir, base, 0);
  return {
    address: `http://localhost:${port}${base.replace(/\/$/, '')}`,
    close: () => server.close(),
  };
}
