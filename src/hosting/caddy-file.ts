import { FOR_SERVERS } from './for-servers.ts';
import type { HeaderRule } from './header-rules.ts';
import { type Redirect, SHORT } from './server-paths.ts';

/** What the recipe for Caddy imports into its site: headers, redirects, the page for what is missing. */
export function caddyFile(
  base: string,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): string {
  const kept = rules.filter(({ headers }) => 'Cache-Control' in headers).map(({ path }) => path);
  // Headers of the path that was asked for stand already: a name that is missing today may be there tomorrow.
  const missing = Object.entries({
    ...rules.find(({ path }) => path === `${base}404.html`)?.headers,
    'Cache-Control': SHORT,
  });
  return [
    '# Written by the build.',
    `@briefing_hidden path_regexp ^${base}(${FOR_SERVERS})`,
    'error @briefing_hidden 404',
    '@briefing_short {',
    `  path ${base}*`,
    `  not path ${kept.join(' ')}`,
    '}',
    `header @briefing_short Cache-Control "${SHORT}"`,
    `header ${base}site.webmanifest Content-Type application/manifest+json`,
    ...rules.flatMap(({ path, headers }, index) => [
      `@briefing_${index} path ${path}`,
      `header @briefing_${index} {`,
      ...Object.entries(headers).map(([name, value]) => `  ${name} "${value}"`),
      '}',
    ]),
    // Its file server adds a missing slash itself, and loses the query. Only the names of folders go into the answer:
    // what was asked for may be `//other.example/..%2fglossary`, which leads to another host.
    '@briefing_folder {',
    `  path_regexp briefing_folder ^${base.slice(0, -1)}((?:/[\\w-]+)*)$`,
    '  file {path}/index.html',
    '  expression {query} != ""',
    '}',
    `redir @briefing_folder ${base.slice(0, -1)}{re.briefing_folder.1}/?{query} 308`,
    'route {',
    ...redirects.flatMap(redirect),
    '}',
    'handle_errors {',
    '  @briefing_missing {',
    `    path ${base}*`,
    '    expression {http.error.status_code} == 404',
    '  }',
    '  header @briefing_missing {',
    ...missing.map(([name, value]) => `    ${name} "${value}"`),
    '  }',
    `  rewrite @briefing_missing ${base}404.html`,
    '  file_server',
    '}',
    '',
  ].join('\n');
}

/** With its tracking parameters where there are any. */
function redirect([from, to]: Redirect, index: number): string[] {
  const [path = '', fragment] = to.split('#');
  const behind = fragment === undefined ? '' : `#${fragment}`;
  return [
    `  @briefing_query_${index} {`,
    `    path ${from}`,
    '    expression {query} != ""',
    '  }',
    `  redir @briefing_query_${index} ${path}?{query}${behind} 301`,
    `  redir ${from} ${path}${behind} 301`,
  ];
}
