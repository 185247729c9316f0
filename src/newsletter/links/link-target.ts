import { domainToUnicode } from 'node:url';
import { addressIn } from './address-in.ts';
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
  /** Whether the page at a path has an id; undefined where nobody knows. */
  hasAnchor?: (path: string, id: string) => boolean | undefined;
}

export interface MeantAddress {
  url: URL;
  /** What the address lacks as it is written. */
  lacks?: 'scheme' | 'host' | 'sense';
}

/**
 * Completes an address that points to the site or looks meant for it: one on its host or on this machine,
 * a slip of its host, the path of one of its entries on any host, or a path with no host at all.
 * Undefined for everything else: other sites, mail addresses, placeholders of mail software.
 */
export function meantAddress(href: string, target: LinkTarget): MeantAddress | undefined {
  const address = withPlainMarks(trimAddress(href));
  const { protocol, origin } = new URL(target.siteUrl);
  const behind = behindSlip(address, target);
  if (behind !== undefined) return lacking('scheme', meantHost(parse(protocol + behind), target));
  if (/^https?:/i.test(address))
    return URL.canParse(address)
      ? meantHost(new URL(address), target)
      : lacking('sense', meantHost(withReadableHost(address), target));
  // Escaped as a whole, it is a path to browsers.
  if (/^https?%3a/i.test(address))
    return lacking('scheme', meantHost(parse(unescape(address)), target));
  if (LOCAL_FILE.test(address)) return lacking('host', atEntry(address, target));
  if (/^[/\\]{2}/.test(address)) {
    // One slash too many makes a host of a folder.
    const path = parse(origin + address.replace(/^[/\\]+/, '/'));
    const asPath = path !== undefined && isKnown(path, target) ? { url: path } : undefined;
    const asHost = lacking('scheme', meantHost(parse(protocol + address), target));
    return asHost ?? lacking('host', asPath);
  }
  // Mail programs give a path without a host one of their own: `x-webdoc://…/path`.
  const foreign = /^[a-z][a-z\d+.-]*:(?=\/\/)/i.exec(address)?.[0];
  if (foreign !== undefined)
    return lacking('scheme', meantHost(parse(protocol + address.slice(foreign.length)), target));
  if (address.startsWith('/')) return lacking('host', { url: new URL(address, origin) });
  if (!/^(?:\.{1,2}\/)*[\p{L}\p{N}]/u.test(address) || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address))
    return undefined;
  const asHost = looksLikeHost(address, target)
    ? meantHost(parse(`${protocol}//${address}`), target)
    : undefined;
  if (asHost !== undefined) return lacking('scheme', asHost);
  const url = [target.base, '/']
    .map((folder) => parse(new URL(folder, origin).href + address))
    .find((one) => one !== undefined && isKnown(one, target));
  return lacking('host', url === undefined ? atEntry(address, target) : { url });
}

/** A built page as it lies on the disk of whoever made it. */
const LOCAL_FILE = /^(?:file:|[a-z]:[/\\])/i;

/** Folders before the page of an entry are those of a preview, or of a disk. */
function atEntry(address: string, target: LinkTarget): MeantAddress | undefined {
  const [path = '', ...rest] = address.split(/(?=[?#])/);
  const parts = path.split(/[/\\]/);
  for (let from = 1; from < Math.min(parts.length, MAX_FOLDERS); from += 1) {
    const known = knownPath(`/${parts.slice(from).join('/')}`, target);
    if (known === undefined || !isOfEntry(known)) continue;
    if (parts.slice(1, from).some((folder) => folder.includes(':'))) return undefined;
    const { origin } = new URL(target.siteUrl);
    return { url: new URL(origin + target.base.replace(/\/$/, '') + known + rest.join('')) };
  }
  return undefined;
}

/** Deeper than any page is put. */
const MAX_FOLDERS = 16;

/** `/glossary/weir/`, not `/glossary/`, which any site may have. */
const isOfEntry = (path: string): boolean => path.split('/').length > 3;

/** Slashes that are escaped before the first plain one, where no host ends at them. */
const ESCAPED_SLASH = /^https?:\/\/[^/?#]*?%2F/i;

/** Whether an address has `%2F` where its host ends, so that browsers take it for none. */
export const hasEscapedHost = (address: string): boolean => ESCAPED_SLASH.test(address);

/** More than one slash behind the host. */
const DOUBLE_SLASH = /^(https?:\/\/[^/?#]+)\/{2,}/i;

/** Whether an address has more than one slash behind its host. */
export const hasDoubleSlash = (address: string): boolean => DOUBLE_SLASH.test(address);

/** Colon and slashes as wide as a letter of Chinese or Japanese, behind a scheme. */
const WIDE = /^(https?)[:：][/／]{2}/i;

/** `https://news.example/…` of `https：//news.example/…` and of `https://news.example%2F…`. */
function withPlainMarks(address: string): string {
  if (!hasEscapedHost(address))
    return WIDE.test(address) && /^[^?#]*[：／]/.test(address)
      ? address.replace(WIDE, '$1;//')
      : address.replace(DOUBLE_SLASH, '$1/');
  const [path = '', ...rest] = address.split(/(?=[?#])/);
  return [path.replaceAll(/%2F/gi, '/'), ...rest].join('');
}

/** An address that no browser can read, for what is wrong in its host: a port that none has, room, brackets. */
function withReadableHost(address: string): URL | undefined {
  const [, scheme = '', host = '', rest = ''] =
    /^(https?:)[/\\]*([^/\\?#]*)([^]*)$/i.exec(address) ?? [];
  const name = host.replace(/:[^:]*$/, '').replaceAll(/%[\da-f]{2}|[^\p{L}\p{N}.-]/giu, '');
  return parse(`${scheme}//${name}${rest}`);
}

/** What stands before the first slash is a name with a dot in it, a number or this machine, else a folder. */
const looksLikeHost = (address: string, { siteUrl }: LinkTarget): boolean =>
  /^(?:[^/?#.][^/?#]*\.[\p{L}\d]|localhost\b)/iu.test(address) ||
  !new URL(siteUrl).hostname.includes('.');

const isKnown = (url: URL, target: LinkTarget): boolean =>
  knownPath(pathBelow(url, target.base), target) !== undefined;

/** What browsers leave out around an address: not the space that does not break, which they keep as a part of it. */
export const trimAddress = (href: string): string =>
  href.replace(/^[\0- ]+/, '').replace(/(?<![\0- ])[\0- ]+$/, '');

/** A scheme that was written twice or with a slip (`https//`, `htps://`, `https://https://`, `https:// `), before the site's host. */
const SLIP = /^(?:[a-z]{2,6}[:;.]?[/\\]{1,4}[ \t]*){1,3}/i;

/** `//news.example/…` where a slip of the scheme stands before it; undefined where the scheme is well. */
function behindSlip(address: string, { siteUrl }: LinkTarget): string | undefined {
  const before = SLIP.exec(address)?.[0];
  if (before === undefined || /^https?:[/\\]{1,2}$/i.test(before)) return undefined;
  const rest = `//${address.slice(before.length)}`;
  const url = parse(new URL(siteUrl).protocol + rest);
  return url !== undefined && isSameHost(url, siteUrl) ? rest : undefined;
}

/**
 * The path of a page, file or redirect as it is written, or as its slips mean it: in case, slashes,
 * index.html or an ending, with the sentence behind it, characters that nobody sees, or escaped twice.
 */
export function knownPath(path: string, { paths, redirects }: LinkTarget): string | undefined {
  const clean = addressIn(unescape(path).replaceAll(INVISIBLE, ''))
    .replace(/[\s/]+$/, '')
    .toLowerCase()
    .replaceAll(/\\/g, '/');
  const page = `${clean.replace(/(?:\/index)?\.html?$|\/(?:index)?$/, '')}/`;
  const forms = [path, clean, page].map((form) => form.replaceAll(/\/{2,}/g, '/'));
  return [path, ...forms].find((form) => paths.has(form) || redirects.has(form));
}

/** Characters that take no room: copied along with an address, they make it another. */
export const INVISIBLE = /[\p{Cf}\u00AD\u034F\uFE00-\uFE0F]/gu;

/** The part of a path below the base; the whole path where it ignores the base. Escapes are resolved, but for slashes. */
export function pathBelow({ pathname }: URL, base: string): string {
  const isBelow = `${pathname}/`.toLowerCase().startsWith(base.toLowerCase());
  const below = isBelow ? pathname.slice(base.length - 1) : pathname;
  return below
    .split(/(%2F)/i)
    .map((part) => (/^%2F$/i.test(part) ? part : unescape(part)))
    .join('');
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether it is this host, with or without www, whatever the port. */
export const isSameHost = (url: URL, siteUrl: string): boolean =>
  bare(url) === bare(new URL(siteUrl));

function meantHost(url: URL | undefined, target: LinkTarget): MeantAddress | undefined {
  if (url === undefined) return undefined;
  const { base, siteUrl } = target;
  const known = knownPath(pathBelow(url, base), target);
  if (isSameHost(url, siteUrl)) {
    const isOutside = !`${url.pathname}/`.startsWith(base) && known === undefined;
    return isOutside ? undefined : { url };
  }
  const isSlip = isSlipOf(bare(url), bare(new URL(siteUrl)));
  const isEntry = known !== undefined && isOfEntry(known);
  const isNear = isLocal(url) || (known !== undefined && url.port !== '' && isInOffice(url));
  if (known !== undefined || isSlip) return isSlip || isEntry || isNear ? { url } : undefined;
  const page = atEntry(url.pathname + url.search + url.hash, target)?.url;
  if (page === undefined) return isNear ? { url } : undefined;
  return { url: Object.assign(new URL(url), { pathname: page.pathname }) };
}

/** At most two letters apart, as readers see them. */
const isSlipOf = (host: string, site: string): boolean =>
  host.length < 254 && levenshtein(domainToUnicode(host), domainToUnicode(site)).steps <= 2;

const lacking = (
  lacks: NonNullable<MeantAddress['lacks']>,
  address: MeantAddress | undefined,
): MeantAddress | undefined => (address === undefined ? undefined : { ...address, lacks });

const bare = ({ hostname }: URL): string => hostname.replace(/^www\./, '').replace(/\.$/, '');
/** Whether it is this machine, where the site is shown while somebody writes. */
export const isLocal = ({ hostname }: URL): boolean =>
  /^(localhost$|127\.|0\.0\.0\.0$|\[::1\]$)/.test(hostname);
/** Another machine of the same network, where a draft of the site is shown to others. */
const isInOffice = ({ hostname }: URL): boolean =>
  /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|\.(?:local|lan|internal|localhost|test)$/.test(
    hostname,
  );
const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);
