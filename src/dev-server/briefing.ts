import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems, ProblemsError } from '../problems/problem.ts';
import { currentSite } from '../site.ts';
import { serveLastIndex } from './serve-last-index.ts';
import { watchContent } from './watch-content.ts';

/** Ties the content to Astro: a build stops for problems, the dev server goes on and shows them. */
export function briefing(): AstroIntegration {
  return {
    name: 'briefing',
    hooks: {
      'astro:build:start': () => {
        const { problems } = currentSite();
        if (problems.length > 0) throw new ProblemsError(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { settings, problems } = currentSite();
        if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
        watchContent(server, settings.contentDir, (found) => {
          if (found.length > 0) logger.error(`\n${formatProblems(found)}`);
        });
        serveLastIndex(server, settings.outDir, logger);
      },
      'astro:config:setup': ({ addWatchFile }) => {
        addWatchFile(fileURLToPath(new URL('../settings/settings.ts', import.meta.url)));
      },
    },
  };
}
