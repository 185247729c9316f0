import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import { formatProblem, type Problem, ProblemsError } from '../problems/problem.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { currentSite, linkVersion } from '../site.ts';
import { hasWords, tableOf } from '../words/words.ts';
import { importBodies } from './import-bodies.ts';
import { keepOutOfBundle } from './keep-out-of-bundle.ts';
import { readLive } from './live-content.ts';
import { mendAddresses } from './mend-addresses.ts';
import { serveBodies } from './serve-bodies.ts';
import { serveLastIndex } from './serve-last-index.ts';
import { serveNames } from './serve-names.ts';
import { shortScopes } from './short-scopes.ts';
import { isUnwatched } from './unwatched.ts';
import { watchContent } from './watch-content.ts';

/** Pages that only the editor sees, in the dev server. */
const DEV_PAGES = ['problems', 'desk'];

/** Ties the content to Astro: a build stops for problems, the dev server goes on and shows them. */
export function briefing(): AstroIntegration {
  return {
    name: 'briefing',
    hooks: {
      'astro:build:start': () => {
        const { problems } = currentSite();
        if (problems.length > 0) throw new ProblemsError(problems);
      },
      'astro:config:setup': ({
        command,
        addWatchFile,
        addMiddleware,
        injectRoute,
        updateConfig,
      }) => {
        addWatchFile(fileURLToPath(new URL('../settings/settings.ts', import.meta.url)));
        updateConfig({
          vite: { plugins: [importBodies(command === 'build'), keepOutOfBundle(), shortScopes()] },
        });
        const settings = readSettings();
        if (command === 'dev') readLive(settings);
        updateConfig({ vite: { resolve: { alias: wordTables() } } });
        if (command !== 'dev') return;
        const ignored = (path: string) => isUnwatched(path, projectFolder(), settings.contentDir);
        updateConfig({
          vite: { plugins: [serveBodies(settings)], server: { watch: { ignored } } },
        });
        addMiddleware({ entrypoint: new URL('./middleware.ts', import.meta.url), order: 'pre' });
        for (const page of DEV_PAGES)
          injectRoute({
            pattern: `/${page}`,
            entrypoint: new URL(`./pages/${page}.astro`, import.meta.url),
          });
      },
      'astro:server:setup': ({ server, logger }) => {
        const { settings, problems } = currentSite();
        report(problems, logger);
        watchContent(server, settings.contentDir, (files) => {
          show(server, files, logger);
        });
        if (server.httpServer !== null) mendAddresses(server.httpServer);
        serveNames(server);
        serveLastIndex(server, settings.outDir, logger);
      },
    },
  };
}

/**
 * Scripts say what they say in the briefing's language, search understands it, and a reader loads no other. What a
 * search knows of English helps in no other language.
 */
function wordTables(): Record<string, string> {
  const { meta } = currentSite().briefing;
  const said = tableOf(meta);
  const understood = hasWords(meta.language) ? said : 'none';
  const file = (table: string) => fileURLToPath(new URL(`../words/${table}.ts`, import.meta.url));
  return {
    '#browser-words': file(`browser/${said}`),
    '#search-words': file(`search/${understood}`),
    '#asking-words': file(`asking/${understood}`),
    '#other-words': file(`other-words/${understood}`),
  };
}

/** Reads what changed and lets every open page show it. */
function show(
  server: ViteDevServer,
  files: readonly string[],
  logger: AstroIntegrationLogger,
): void {
  try {
    const before = { links: linkVersion(), addresses: addresses() };
    const { problems } = readLive(currentSite().settings);
    report(problems, logger);
    const isRelinked = before.links !== linkVersion();
    const isMoved = before.addresses !== addresses();
    forgetModules(
      server,
      (file) =>
        (file.endsWith('.mdx') && (isRelinked || files.includes(file))) ||
        (isMoved && /\/src\/pages\/.*\[/.test(file)),
    );
  } catch (error) {
    logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  server.ws.send({ type: 'full-reload' });
}

/** Which pages there are: Astro asks a page for its paths only once, until it is loaded again. */
function addresses(): string {
  const { entries, sources, redirects } = currentSite().briefing;
  return JSON.stringify([
    [...entries.values()].map(({ section, id }) => [section, id]),
    [...sources.keys()],
    [...redirects],
  ]);
}

/** Modules of these files are loaded again when they are asked for. */
function forgetModules(server: ViteDevServer, isStale: (file: string) => boolean): void {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file !== null && isStale(module.file)) moduleGraph.invalidateModule(module);
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = (environment as RunnableDevEnvironment).runner;
    for (const module of evaluatedModules.idToModuleMap.values())
      if (isStale(module.file)) evaluatedModules.invalidateModule(module);
  }
}

function report(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, MOST_PRINTED).map(formatProblem);
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  logger.warn(
    ['', ...shown, `${count}, all of them on /problems/; what to do next is on /desk/.`].join('\n'),
  );
}

/** Problems that a terminal shows at once; the page has them all. */
const MOST_PRINTED = 20;
