import { FOR_SERVERS } from './for-servers.ts';
import type { HeaderRule } from './header-rules.ts';
import { pathPattern, type Redirect, SHORT } from './server-paths.ts';

/** What Apache 2.4 reads in the folder of the site, where AllowOverride lets it. */
export function htaccess(
  base: string,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): string {
  const always: HeaderRule = { path: `${base}*`, headers: { 'Cache-Control': SHORT } };
  return [
    '# Written by the build, for Apache 2.4.',
    'DirectoryIndex index.html',
    'Options -Indexes -MultiViews',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .js .json .svg .xml .webmanifest',
    'AddType text/javascript .js',
    'AddType application/manifest+json .webmanifest',
    'AddType application/wasm .wasm',
    // A language by these letters is none that a page here is in.
    'RemoveLanguage .br .en',
    'RemoveType .gz',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    '<IfModule mod_headers.c>',
    ...[always, ...rules].flatMap(ruleLines),
    '  Header append Vary Accept-Encoding',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}`,
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteBase ${base}`,
    `  RewriteRule ^(${FOR_SERVERS}) - [R=404,L]`,
    ...redirects.flatMap(([from, to]) => redirect(from.slice(base.length), to)),
    ...precompressed('br', 'br'),
    ...precompressed('gzip', 'gz'),
    '</IfModule>',
    '',
  ].join('\n');
}

const COMPRESSED = [
  'text/html',
  'text/css',
  'text/plain',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/xml',
  'image/svg+xml',
];

const ruleLines = ({ path, headers }: HeaderRule): string[] => [
  `  <If "%{REQUEST_URI} =~ m#${pathPattern(path)}#">`,
  ...Object.entries(headers).map(([name, value]) => `    Header always set ${name} "${value}"`),
  '  </If>',
];

/** By itself Apache puts the query at the very end, where it would be a part of the fragment. */
function redirect(from: string, to: string): string[] {
  const [path = '', fragment] = to.replaceAll('%', String.raw`\%`).split('#');
  const rule = (target: string) => `  RewriteRule ^${escape(from)}$ ${target} [R=301,L,NE]`;
  if (fragment === undefined) return [rule(path)];
  return [
    '  RewriteCond %{QUERY_STRING} .',
    rule(`${path}?%{QUERY_STRING}#${fragment}`),
    rule(`${path}#${fragment}`),
  ];
}

/** Files that PRECOMPRESS=1 has written, for browsers that take them. */
const precompressed = (encoding: string, ending: string): string[] => [
  `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
  `  RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f`,
  `  RewriteRule ^(|.*/)$ $1index.html.${ending} [L]`,
  `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
  `  RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `  RewriteRule ^(.+)$ $1.${ending} [L]`,
];

const escape = (path: string): string => path.replace(/[.+()[\]{}^$|?*\\]/g, String.raw`\$&`);
