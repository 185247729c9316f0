import { existsSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** What a host sets in the environment. */
export interface Settings {
  /** SITE_URL: scheme and host, no path; absent, nothing that needs it is written. */
  siteUrl?: string;
  /** BASE_PATH: `/` or `/sub/dir/`. */
  base: string;
  /** BRIEFING_CONTENT: folder of the content, absolute and without links, as a bundler names its files. */
  contentDir: string;
  /** As the editor calls it, for problems. */
  contentLabel: string;
  /** OUT_DIR: folder of the finished site, absolute. */
  outDir: string;
  /** Whether the build draws social cards: not with CARDS=0, nor without an address to put them under. */
  cards: boolean;
  /** HSTS: for whom browsers are told to use HTTPS alone, in `_headers`. */
  hsts: Hsts;
  /** PRECOMPRESS=1: whether the build writes `.br` and `.gz` beside every text, for servers that send them. */
  precompress: boolean;
}

/** `host`: the site's own host; `subdomains`: all below it as well; `preload`: browsers may know before the first visit. */
const HSTS = ['off', 'host', 'subdomains', 'preload'] as const;
export type Hsts = (typeof HSTS)[number];

/** Reads the settings; a value that cannot be used throws a SettingsError of one sentence. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): Settings {
  const siteUrl = readSiteUrl(env['SITE_URL']);
  const contentLabel = readPath('BRIEFING_CONTENT', env, 'content').replace(
    /^\.\/(?=.)|(?<=.)\/+$/g,
    '',
  );
  return {
    ...(siteUrl === undefined ? {} : { siteUrl }),
    base: readBase(env['BASE_PATH']),
    contentDir: readFolder(resolve(cwd, contentLabel)),
    contentLabel,
    outDir: resolve(cwd, readPath('OUT_DIR', env, 'dist')),
    cards: readSwitch('CARDS', env['CARDS'] || '1') && siteUrl !== undefined,
    hsts: readHsts(env['HSTS'] || 'host'),
    precompress: readSwitch('PRECOMPRESS', env['PRECOMPRESS'] || '0'),
  };
}

/** The port to serve on (PORT): a number up to 65535, 0 for any that is free. */
export function readPort(env: NodeJS.ProcessEnv = process.env): number {
  const value = env['PORT'] || '4321';
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
  throw new SettingsError(`PORT is "${value}": write a number up to 65535.`);
}

export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** What a shell would have read and nothing else does: a home, quotation marks, or room that `set X=y && …` leaves on Windows. */
function readPath(name: string, env: NodeJS.ProcessEnv, fallback: string): string {
  const value = env[name] || fallback;
  if (!/^~(?:[\\/]|$)|^(['"]).*\1$|^file:|^\s|\s$/s.test(value)) return value;
  throw new SettingsError(
    `${name} is "${value}": write the path of a folder alone, without ~, quotation marks, file: or room around it.`,
  );
}

function readFolder(path: string): string {
  const folder = existsSync(path) ? realpathSync.native(path) : path;
  // A bundler would look for its files without what stands behind it, or take it for a slash.
  const mark = folder.includes('?') ? '?' : sep === '/' && folder.includes('\\') ? '\\' : undefined;
  if (mark !== undefined)
    throw new SettingsError(
      `BRIEFING_CONTENT is "${folder}": name a folder without "${mark}" in its path.`,
    );
  return folder;
}

function readSiteUrl(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !HOST.test(url.hostname))
    throw new SettingsError(
      `SITE_URL is "${value}": write scheme and host, such as https://news.example.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new SettingsError('SITE_URL has a user name or password: every page would show it.');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new SettingsError(`SITE_URL is "${value}": the path belongs into BASE_PATH.`);
  return url.origin;
}

/** A name, which a browser would ask for, or a number; a parser of addresses lets `x"y` pass. */
const HOST = /^(?:\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*\.?)$/;

function readSwitch(name: string, value: string): boolean {
  if (value === '0' || value === '1') return value === '1';
  throw new SettingsError(`${name} is "${value}": write 0 or 1.`);
}

function readBase(value: string | undefined): string {
  const path = `/${(value ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (/^(\/(?!\.{1,2}\/)[A-Za-z0-9._~-]+)*\/$/.test(path)) return path;
  throw new SettingsError(`BASE_PATH is "${value}": ${baseHint(value ?? '')}`);
}

/** What to write; two mistakes have a look of their own. */
function baseHint(value: string): string {
  if (/^[a-z]:[\\/]/i.test(value))
    return 'that is a folder of this computer, which Git Bash on Windows makes of a path that begins with a slash: write it without that one, such as BASE_PATH=sub/dir/, and for the root of a host leave it out.';
  if (/^https?:/i.test(value)) return 'scheme and host belong into SITE_URL, the path alone here.';
  return 'write a path of letters, digits and hyphens, such as /sub/dir/.';
}

function readHsts(value: string): Hsts {
  const known = HSTS.find((one) => one === value);
  if (known !== undefined) return known;
  throw new SettingsError(`HSTS is "${value}": write one of ${HSTS.join(', ')}.`);
}
