import type { BuiltPage } from './read-site.ts';

export interface SiteAddress {
  /** `/` or `/sub/dir/`. */
  base: string;
  /** Scheme and host, if they are known. */
  siteUrl?: string;
}

/** Where an address leads. */
export type Target =
  /** `path` and `fragment` decoded, `path` below the base with its slash. */
  | { kind: 'site'; path: string; fragment: string }
  /** On this host, but above the base. */
  | { kind: 'outside' }
  /** `scheme` with its colon: `https:`, `mailto:`. */
  | { kind: 'elsewhere'; scheme: string }
  | { kind: 'unreadable' };

/** Stands for the host while it is unknown: RFC 2606 gives this name to nobody. */
const NO_HOST = 'http://site.invalid';

/** An address from the root of which browsers change nothing. */
const PLAIN =
  /^((?:\/[a-zA-Z0-9_-][a-zA-Z0-9._-]*)*\/|(?:\/[a-zA-Z0-9_-][a-zA-Z0-9._-]*)+)(?:#([a-zA-Z0-9_-]*))?$/;

/** Reads an address as a browser on that page would (WHATWG URL); never throws. */
export function resolveUrl(
  url: string,
  page: Pick<BuiltPage, 'path'>,
  { base, siteUrl }: SiteAddress,
): Target {
  const plain = PLAIN.exec(url);
  if (plain !== null) return plainTarget(plain, base);
  const host = siteUrl ?? NO_HOST;
  const from = host + base.replace(/\/$/, '') + page.path;
  if (!URL.canParse(url, from)) return { kind: 'unreadable' };
  const target = new URL(url, from);
  if (target.origin !== host) return { kind: 'elsewhere', scheme: target.protocol };
  if (!target.pathname.startsWith(base))
    return URL.canParse(url) ? { kind: 'elsewhere', scheme: target.protocol } : { kind: 'outside' };
  const path = decode(target.pathname.slice(base.length - 1));
  const fragment = decode(target.hash.slice(1));
  return { kind: 'site', path, fragment };
}

function plainTarget([, path = '', fragment = '']: RegExpExecArray, base: string): Target {
  if (!path.startsWith(base)) return { kind: 'outside' };
  return { kind: 'site', path: path.slice(base.length - 1), fragment };
}

/** A per cent sign that encodes nothing stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
