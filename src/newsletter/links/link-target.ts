import levenshtein from 'damerau-levenshtein';

/** The site that the links of a draft are held against. */
export interface LinkTarget {
  /** Scheme and host without a path. */
  siteUrl: string;
  /** `/` or `/sub/dir/`. */
  base: string;
  /** Paths below the base that open: pages and files. */
  paths: ReadonlySet<string>;
  /** Old path -> new path, fragment included. */
  redirects: ReadonlyMap<string, string>;
}

export interface MeantAddress {
  url: URL;
  /** What the address lacks as it is written. */
  lacks?: 'scheme' | 'host';
}

/**
 * Completes an address that points to the site or looks meant for it: one on its host or on this machine,
 * a slip of its host, the path of one of its entries on any host, or a path with no host at all.
 * Undefined for everything else: other sites, mail addresses, placeholders of mail software.
 */
export function meantAddress(href: string, target: LinkTarget): MeantAddress | undefined {
  const address = href.trim();
  const { protocol, origin } = new URL(target.siteUrl);
  if (/^https?:/i.test(address)) return meantHost(parse(address), target);
  if (address.startsWith('//'))
    return lacking('scheme', meantHost(parse(protocol + address), target));
  if (address.startsWith('/')) return lacking('host', { url: new URL(address, origin) });
  if (!/^[\p{L}\p{N}]/u.test(address) || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address))
    return undefined;
  const asHost = meantHost(parse(`${protocol}//${address}`), target);
  if (asHost !== undefined) return lacking('scheme', asHost);
  const url = new URL(address, origin + target.base);
  return knownPath(pathBelow(url, target.base), target) === undefined
    ? undefined
    : lacking('host', { url });
}

/** The path of a page or redirect as it is written, or as its slips in case, slashes and index.html mean it. */
export function knownPath(path: string, { paths, redirects }: LinkTarget): string | undefined {
  const page = `${path.toLowerCase().replace(/\/(index\.html)?$/, '')}/`.replace(/\/{2,}/g, '/');
  return [path, page].find((form) => paths.has(form) || redirects.has(form));
}

/** The part of a path below the base; the whole path where it ignores the base. Escapes are resolved. */
export function pathBelow({ pathname }: URL, base: string): string {
  const below = `${pathname}/`.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  try {
    return decodeURIComponent(below);
  } catch {
    return below;
  }
}

/** Whether it is this host, with or without www. */
const isSameHost = (url: URL, siteUrl: string): boolean => bare(url) === bare(new URL(siteUrl));

function meantHost(url: URL | undefined, target: LinkTarget): MeantAddress | undefined {
  if (url === undefined) return undefined;
  const { base, siteUrl } = target;
  const known = knownPath(pathBelow(url, base), target);
  if (isSameHost(url, siteUrl)) {
    const isOutside = !`${url.pathname}/`.startsWith(base) && known === undefined;
    return isOutside ? undefined : { url };
  }
  const isSlip = levenshtein(bare(url), bare(new URL(siteUrl))).steps <= 2;
  const isEntry = known !== undefined && known.split('/').length > 3;
  return isSlip || isEntry || isLocal(url) ? { url } : undefined;
}

const lacking = (
  lacks: 'scheme' | 'host',
  address: MeantAddress | undefined,
): MeantAddress | undefined => (address === undefined ? undefined : { ...address, lacks });

const bare = ({ host }: URL): string => host.replace(/^www\./, '');
const isLocal = ({ hostname }: URL): boolean =>
  /^(localhost$|127\.|0\.0\.0\.0$|\[::1\]$)/.test(hostname);
const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);
