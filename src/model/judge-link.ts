import levenshtein from 'damerau-levenshtein';
import { nearest } from './nearest.ts';

/** What becomes of a link when a reader opens it from a mail. */
export type Verdict =
  | 'opens'
  | 'redirected'
  | 'fragment'
  | 'unknown-page'
  | 'wrong-scheme'
  | 'wrong-host'
  | 'wrong-base'
  | 'wrong-path'
  | 'broken-tracking';

export interface Judgement {
  verdict: Verdict;
  /** Whether it opens what it means to. */
  opens: boolean;
  /** Full sentences: all that is wrong with it; empty where nothing is. */
  message: string;
  /** The address to use instead, where one is known. */
  offer?: string;
}

/** The site that links of a draft are held against. */
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

interface Fault {
  verdict: Verdict;
  message: string;
}

/**
 * Judges a link of a draft. Undefined where it neither points to the site nor looks meant for it: links
 * to other hosts, mail addresses, fragments of the draft itself and placeholders of mail software.
 */
export function judgeLink(href: string, target: LinkTarget): Judgement | undefined {
  const address = href.trim();
  if (address === '' || /^#|^[{*%[]/.test(address)) return undefined;
  const site = new URL(target.siteUrl);
  const url = resolve(address, site, target);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  if (!isMeant(url, site, target)) return undefined;
  const faults: Fault[] = [...originFaults(address, url, site)];
  const below = belowBase(url, target, faults);
  if (below === undefined) return undefined;
  const path = findPath(withoutGluedTracking(below, faults), target, faults);
  fragmentFaults(url, faults);
  const goal = path === undefined ? undefined : (target.redirects.get(path) ?? path);
  const offer =
    goal === undefined ? undefined : site.origin + target.base.replace(/\/$/, '') + goal + url.search;
  return conclude(faults, path !== goal, offer);
}

function conclude(faults: readonly Fault[], moved: boolean, offer: string | undefined): Judgement {
  const [first] = faults;
  const offered = offer === undefined ? {} : { offer };
  if (first !== undefined)
    return {
      verdict: first.verdict,
      opens: false,
      message: faults.map(({ message }) => message).join(' '),
      ...offered,
    };
  if (moved)
    return {
      verdict: 'redirected',
      opens: true,
      message: 'It opens through a redirect.',
      ...offered,
    };
  return { verdict: 'opens', opens: true, message: '' };
}

/** The address in full; one without a scheme may be a host with a path, or a path of ours. */
function resolve(address: string, site: URL, target: LinkTarget): URL | undefined {
  const { base, paths, redirects } = target;
  const parse = (text: string) => (URL.canParse(text) ? new URL(text) : undefined);
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address)) return parse(address);
  if (address.startsWith('//')) return parse(site.protocol + address);
  if (address.startsWith('/')) return parse(site.origin + address);
  const asHost = parse(`${site.protocol}//${address}`);
  if (asHost !== undefined && isOurHost(asHost, site)) return asHost;
  const asPath = parse(new URL(address, site.origin + base).href);
  const path = asPath === undefined ? '' : asPath.pathname.slice(base.length - 1);
  return knownForm(path, paths, redirects) === undefined ? asHost : asPath;
}

const isOurHost = (url: URL, site: URL): boolean => bare(url.host) === bare(site.host);
const bare = (host: string): string => host.replace(/^www\./, '');
const isLocal = ({ hostname }: URL): boolean => /^(localhost|127\.\d|0\.0\.0\.0$|\[::1\])/.test(hostname);

/** Our host, this machine, a slip of our host, or any host with the path of one of our entries. */
function isMeant(url: URL, site: URL, { base, paths, redirects }: LinkTarget): boolean {
  if (isOurHost(url, site) || isLocal(url)) return true;
  if (levenshtein(bare(url.host), bare(site.host)).steps <= 2) return true;
  const below = url.pathname.startsWith(base) ? url.pathname.slice(base.length - 1) : url.pathname;
  const known = knownForm(below, paths, redirects);
  return known !== undefined && known.split('/').length > 3;
}

function* originFaults(address: string, url: URL, site: URL): Generator<Fault> {
  const hasScheme = /^https?:/i.test(address);
  if (!hasScheme && (address.startsWith('/') ? !address.startsWith('//') : !isOurHost(url, site) || !address.includes(url.host)))
    yield { verdict: 'wrong-host', message: 'It names no host, and a mail has none of its own.' };
  else if (!hasScheme) yield { verdict: 'wrong-scheme', message: `It does not begin with ${site.protocol}//.` };
  else if (url.protocol !== site.protocol && url.host === site.host)
    yield {
      verdict: 'wrong-scheme',
      message: `It begins with ${url.protocol}//, not ${site.protocol}//.`,
    };
  if (url.host !== site.host)
    yield { verdict: 'wrong-host', message: `It leads to ${url.host}, not to ${site.host}.` };
}
