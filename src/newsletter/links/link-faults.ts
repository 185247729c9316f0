import { PAGES } from '../../model/addresses/routes.ts';
import {
  hasDoubleSlash,
  hasEscapedHost,
  INVISIBLE,
  type LinkTarget,
  type MeantAddress,
  pathBelow,
  trimAddress,
} from './link-target.ts';

/** What becomes of an address when a reader opens it from a mail, or a mail shows it. */
export type Verdict =
  | 'opens'
  | 'redirected'
  | 'wrong-scheme'
  | 'wrong-host'
  | 'wrong-base'
  | 'wrong-path'
  | 'unknown-page'
  | 'broken-tracking'
  | 'fragment'
  | 'not-a-picture'
  | 'wrapped';

/** One thing that is wrong with an address. */
export interface Fault {
  verdict: Verdict;
  message: string;
}

export const NO_HOST = 'It names no host, and a mail has none of its own.';

/** What is wrong with scheme, host and base. */
export function originFaults({ url, lacks }: MeantAddress, { siteUrl, base }: LinkTarget): Fault[] {
  const site = new URL(siteUrl);
  const faults: Fault[] = [];
  const report = (verdict: Verdict, message: string) => faults.push({ verdict, message });
  if (url.username !== '')
    report('wrong-host', `It has ${url.username}@ before its host, as addresses that deceive do.`);
  if (lacks === 'host') report('wrong-host', NO_HOST);
  else if (lacks === 'sense') report('wrong-host', 'No browser can read its host.');
  else if (url.host !== site.host)
    report('wrong-host', `It leads to ${url.host}, not to ${site.host}.`);
  else if (lacks === 'scheme') report('wrong-scheme', `It does not begin with ${site.protocol}//.`);
  else if (url.protocol !== site.protocol)
    report('wrong-scheme', `It begins with ${url.protocol}//, not with ${site.protocol}//.`);
  if (!`${url.pathname}/`.startsWith(base)) report('wrong-base', `It lacks the base ${base}.`);
  return faults;
}

/** Ways of writing that browsers forgive in their address bar and mail software does not. */
export function writingFaults(href: string): Fault[] {
  const faults: Fault[] = [];
  const report = (message: string) => faults.push({ verdict: 'wrong-path', message });
  const address = withoutQuery(trimAddress(href));
  const invisible = address.match(INVISIBLE)?.[0];
  if (invisible !== undefined)
    report(
      `It has an invisible character, U+${(invisible.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}.`,
    );
  if (address.includes('\\')) report('It has \\ where / should be.');
  if (/^https?:\/?(?!\/)/i.test(address)) report('Its scheme is not followed by //.');
  if (hasDoubleSlash(address)) report('It has // behind its host.');
  if (hasEscapedHost(address)) report('It has %2F where / should be.');
  if (/[\t\n\r ]/.test(address)) report('It has a space or a line break inside.');
  return faults;
}

const SECOND = /.https?:\/{1,2}./i;

/** What is wrong with the path below the base; `goal` is the one that it means, if any. */
export function pathFaults(path: string, goal: string | undefined): Fault[] {
  if (path === goal) return [];
  if (goal === undefined)
    return [
      {
        verdict: 'unknown-page',
        message: `There is no ${/\.[a-z\d]{2,11}$/i.test(path) ? 'file' : 'page'} ${path}.${SECOND.test(path) ? ' Two addresses run together in it.' : ''}`,
      },
    ];
  const message =
    `${path}/` === goal ? 'It lacks the slash at its end.' : `Its path is not written ${goal}.`;
  return [{ verdict: 'wrong-path', message }];
}

/** Parameters that were glued to the path with & or an escaped question mark. */
const GLUED = /(?:&(?:amp;)*|\?|%3F)([\w.~-]+=.*)$/i;

/** A query put behind one that was there: `?a=b?utm_source=c`. */
const SECOND_QUERY = /(?<=.)\?[\w.~-]+=/;
/** Parameters in a fragment, or in place of one. */
const BEHIND = /(?:[?&]|^#(?=utm_))([\w.~-]+=.*)$/;
/** In HTML it is `&` once its references are resolved, and so it stands there only if they were made twice. */
const ESCAPED_TWICE = /&(?:amp;)+(?=[\w.~-]+=)/g;

/** Path below the base and query, with the tracking parameters where they belong. */
export function readPath(url: URL, base: string): { path: string; query: string; faults: Fault[] } {
  const path = pathBelow(url, base);
  const glued = GLUED.exec(path);
  const faults: Fault[] = [];
  const report = (message: string) => faults.push({ verdict: 'broken-tracking', message });
  if (glued !== null) report('No ? parts the tracking parameters from its path.');
  const behind = BEHIND.exec(withoutDirective(url.hash))?.[1];
  if (behind !== undefined) report('The tracking parameters stand behind the fragment.');
  if (SECOND_QUERY.test(url.search) || (path === PAGES.search && url.search.lastIndexOf('?') > 0))
    report('A second ? makes the tracking parameters part of what stands before it.');
  const own = glued === null ? url.search : `?${glued[1] ?? ''}`;
  const written = behind === undefined ? own : `${own === '' ? '?' : `${own}&`}${behind}`;
  const search = written.replaceAll(ESCAPED_TWICE, '&');
  if (search !== written)
    report('&amp; stands where & should be, so that the parameter behind it has another name.');
  const query = search.replaceAll(/(?<=.)\?/g, '&');
  return { path: glued === null ? path : path.slice(0, glued.index), query, faults };
}

/** What is to be said of a fragment; `goal` is the page that it stands behind, if any. */
export function fragmentFaults(
  { hash }: URL,
  goal: string | undefined,
  target: LinkTarget,
): Fault[] {
  const fragment = withoutDirective(hash).replace(/[?&].*$/, '');
  if (fragment.length < 2) return [];
  const [page] = goal === undefined ? [] : (target.redirects.get(goal) ?? goal).split('#');
  const hasIt = page === undefined || (target.hasAnchor?.(page, fragment.slice(1)) ?? true);
  const missing = hasIt ? '' : ` There is no ${fragment}.`;
  return [
    {
      verdict: 'fragment',
      message: `Mail software may drop ${fragment}: link to a page.${missing}`,
    },
  ];
}

/** A fragment without what shows words of the page (`#:~:text=a&text=b`): where that is not understood, the page opens all the same. */
const withoutDirective = (hash: string): string => hash.replace(/:~:.*$/, '');

/** An address up to its query or fragment. */
export const withoutQuery = (href: string): string => href.slice(0, /[?#]|$/.exec(href)?.index);
