import { posix } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { toString } from 'hast-util-to-string';
import { pageUrls } from './page-urls.ts';
import { type BuiltPage, property } from './read-site.ts';
import { resolveUrl, type SiteAddress } from './resolve-url.ts';
import type { SiteCheck } from './site-check.ts';
import { brotliBytes } from './weight.ts';

/** Bytes (brotli) of all scripts that a page runs before a reader does anything. */
export const SCRIPTS = 5_120;
/** Bytes of all fonts that a page names; woff2 is compressed as it is. */
export const FONTS = 51_200;

/** Contents of the site's scripts and fonts by file name. */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** What a page loads. */
interface LoadFacts {
  /** Files of the site. */
  names: string[];
  /** Texts of its inline scripts. */
  inline: string[];
}

/** No page has more scripts or fonts than the limits, static imports of scripts included. */
export function loadCheck(assets: Assets, site: SiteAddress): SiteCheck<LoadFacts> {
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (content: string | Uint8Array, name: string) => {
    const size = sizes.get(name) ?? brotliBytes(content);
    sizes.set(name, size);
    return size;
  };
  const heavy: Promise<Problem[]>[] = [];
  const weighScripts = async (file: string, found: Promise<number>[]) =>
    overLimit(file, 'scripts', sum(await Promise.all(found)), SCRIPTS);
  return {
    read: (page) => ({ names: loadedFiles(page, site), inline: inlineScripts(page) }),
    page: (page, facts) => {
      const names = assetsAmong(facts.names, assets);
      const inline = facts.inline.map((text) => sizeOf(text, text));
      const files = names.scripts.map((name) => sizeOf(assets.get(name) ?? '', name));
      heavy.push(weighScripts(page.file, [...inline, ...files]));
      const fonts = sum(names.fonts.map((name) => assets.get(name)?.length ?? 0));
      return overLimit(page.file, 'fonts', fonts, FONTS);
    },
    end: async () => (await Promise.all(heavy)).flat(),
  };
}

const loadedFiles = (page: BuiltPage, site: SiteAddress): string[] =>
  pageUrls(page).flatMap(({ url, use }) => {
    const target = use === 'load' ? resolveUrl(url, page, site) : undefined;
    return target?.kind === 'site' ? [target.path.slice(1)] : [];
  });

function assetsAmong(
  names: readonly string[],
  assets: Assets,
): { scripts: string[]; fonts: string[] } {
  const scripts = new Set<string>();
  for (const name of names) if (name.endsWith('.js')) addWithImports(name, assets, scripts);
  return { scripts: [...scripts], fonts: [...new Set(names)].filter((n) => /\.woff2?$/.test(n)) };
}

/** `import './x.js'` and `… from './x.js'`; `import('./x.js')` waits for the reader. */
const STATIC_IMPORT = /\b(?:import|from)\s*["']([^"']+)["']/g;

function addWithImports(name: string, assets: Assets, found: Set<string>): void {
  const content = assets.get(name);
  if (content === undefined || found.has(name)) return;
  found.add(name);
  const code = new TextDecoder().decode(content);
  for (const [, specifier = ''] of code.matchAll(STATIC_IMPORT))
    addWithImports(posix.join(posix.dirname(name), specifier), assets, found);
}

/** Data blocks such as JSON-LD do not run. */
function inlineScripts({ elements }: BuiltPage): string[] {
  return elements
    .filter(
      (element) =>
        element.tagName === 'script' &&
        property(element, 'src') === undefined &&
        !/json/.test(property(element, 'type') ?? ''),
    )
    .map((element) => toString(element));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function overLimit(file: string, what: string, bytes: number, limit: number): Problem[] {
  if (bytes <= limit) return [];
  return [
    {
      rule: 'too-heavy',
      file,
      line: 1,
      message: `The ${what} of the page have ${bytes} bytes, more than ${limit}.`,
      hint: `Load fewer ${what}, or load them when a reader asks for them.`,
    },
  ];
}
