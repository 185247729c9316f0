import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { briefing } from './src/dev-server/briefing.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { EARLY_THEME } from './src/browser-scripts/early-theme.ts';
import { policyHash } from './src/settings/digest.ts';
import { readSettings } from './src/settings/settings.ts';
import { linkNames, linkVersion, readTree } from './src/site.ts';
import { LAYERS } from './src/styles/layers.ts';
import { MORE_SIDES } from './src/styles/more-sides.ts';

const SEARCH_ENGINE =
  /src.search.(names-(prepare|score|word)|keys|query|merger|ui.(engine|suggestions))/;
/** What a search of one word does without. */
const QUESTIONS = /src.(search.(names-(match|partly)|intent)|words.asking)/;

const { siteUrl, base } = readSettings();

/**
 * Gives a face of this folder. Astro's own provider comes with everything that `astro/config` loads, a minifier of
 * drawings among it: a tenth of all modules of a build.
 */
const provider = {
  name: 'local',
  resolveFont: ({ options: { file } }) => ({
    fonts: [
      {
        src: [{ url: fileURLToPath(new URL(`src/fonts/${file}`, import.meta.url)) }],
        weight: '400 600',
        style: 'normal',
      },
    ],
  }),
};

/**
 * A self-hosted variable face, cut by `npm run fonts`. On a slow line the first page keeps the system's face,
 * and the next ones have ours: text that is being read never moves.
 */
const face = (name, cssVariable, file, fallbacks) => ({
  name,
  cssVariable,
  provider,
  display: 'optional',
  options: { file },
  fallbacks,
});

/** @satisfies {import('astro').AstroUserConfig<never, undefined, (typeof provider)[]>} */
export default {
  site: siteUrl,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: markdownProcessor(linkNames, linkVersion, readTree),
  },
  integrations: [mdx(), briefing()],
  fonts: [
    face('Newsreader', '--font-newsreader', 'newsreader.woff2', ['Georgia', 'serif']),
    face('Public Sans', '--font-public-sans', 'public-sans.woff2', ['system-ui', 'sans-serif']),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [policyHash(EARLY_THEME)],
      },
      styleDirective: {
        resources: ["'self'"],
        hashes: [policyHash(LAYERS), policyHash(MORE_SIDES)],
      },
    },
  },
  vite: {
    // The packages may belong to somebody else.
    cacheDir: fileURLToPath(new URL('.cache/vite', import.meta.url)),
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // One warning for every MDX file otherwise: withastro/astro#18087.
        checks: { moduleLevelDirective: false },
        // One file for all bodies, not one for each that has to be written, found and loaded again.
        output: { codeSplitting: { groups: [{ name: 'bodies', test: /\.mdx$/ }] } },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // `Base.astro_astro_type_script_index_0_lang` would stand in every page.
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
              // What every search needs at once is smaller in one file.
              codeSplitting: {
                groups: [
                  { name: 'load', test: /vite.preload-helper/, priority: 4 },
                  {
                    name: 'words',
                    test: /src.(names.normalise|search.(answer|keywords|phrase)|words.search)/,
                    priority: 3,
                  },
                  { name: 'questions', test: QUESTIONS, priority: 1 },
                  { name: 'engine', test: SEARCH_ENGINE, priority: 2 },
                ],
              },
            },
          },
        },
      },
    },
  },
};
