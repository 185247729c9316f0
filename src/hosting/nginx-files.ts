import type { HeaderRule } from './header-rules.ts';
import { pathPattern, type Redirect, SHORT } from './server-paths.ts';

/** Headers that the recipe for nginx sends, each from a variable; one without a value is not sent. */
const NAMES = [
  'Strict-Transport-Security',
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Resource-Policy',
  'Cache-Control',
];

/** Variables with the header of each path, for the http block: `$briefing_cache_control` and so on. */
export const nginxHeaders = (base: string, rules: readonly HeaderRule[]): string =>
  NAMES.map((name) => {
    const values = rules.flatMap(({ path, headers }) =>
      headers[name] === undefined ? [] : [{ path, value: headers[name] }],
    );
    // The first that fits counts: what is true everywhere stands last.
    const all = name === 'Cache-Control' ? [...values, { path: `${base}*`, value: SHORT }] : values;
    const lines = all.map(({ path, value }) => `  "~${pathPattern(path)}" "${value}";\n`);
    return `map $uri $briefing_${name.toLowerCase().replaceAll('-', '_')} {\n  default "";\n${lines.join('')}}\n`;
  }).join('\n');

/** Redirects for the server block; tracking parameters go along. */
export const nginxRedirects = (redirects: readonly Redirect[]): string =>
  redirects
    .map(([from, to]) => {
      const [path = '', fragment] = to.split('#');
      const behind = fragment === undefined ? '' : `#${fragment}`;
      return `location = ${from} { return 301 "${path}$is_args$args${behind}"; }\n`;
    })
    .join('');
