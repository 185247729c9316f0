import {
  knownPath,
  type LinkTarget,
  meantAddress,
  type MeantAddress,
  pathBelow,
} from './link-target.ts';
import { nearest } from '../../problems/nearest.ts';
import { PAGES } from '../../model/addresses/routes.ts';

/** What becomes of a link when a reader opens it from a mail. */
type Verdict =
  | 'opens'
  | 'redirected'
  | 'wrong-scheme'
  | 'wrong-host'
  | 'wrong-base'
  | 'wrong-path'
  | 'unknown-page'
  | 'broken-tracking'
  | 'fragment';

export interface Judgement {
  verdict: Verdict;
  /** Full sentences: all that is to be said of it; empty where it opens exactly. */
  message: string;
  /** The address to use instead, where one is known. */
  offer?: string;
  /** For a page that does not exist: the address that was perhaps meant. */
  guess?: string;
}

interface Fault {
  verdict: Verdict;
  message: string;
}

/**
 * Judges a link of a draft: does it open exactly what it means to, from a mail? The verdict names the first
 * fault, the message all of them. Undefined where the link has nothing to do with the site.
 */
export function judgeLink(href: string, target: LinkTarget): Judgement | undefined {
  const meant = meantAddress(href, target);
  if (meant === undefined) return undefined;
  const { path, query, faults: tracking } = readPath(meant.url, target.base);
  const goal = knownPath(path, target);
  const faults = [
    ...originFaults(meant, target),
    ...pathFaults(path, goal),
    ...tracking,
    ...fragmentFaults(meant.url),
  ];
  const [first] = faults;
  if (first === undefined && !target.redirects.has(path)) return { verdict: 'opens', message: '' };
  return {
    verdict: first?.verdict ?? 'redirected',
    message: faults.map(({ message }) => message).join(' ') || 'It opens through a redirect.',
    ...suggestion(path, goal, query, target),
  };
}

/** Whether a reader gets what the link means. */
export const doesOpen = ({ verdict }: Judgement): boolean =>
  verdict === 'opens' || verdict === 'redirected';

function suggestion(
  path: string,
  goal: string | undefined,
  query: string,
  target: LinkTarget,
): Pick<Judgement, 'offer' | 'guess'> {
  if (goal !== undefined) return { offer: addressOf(goal, query, target) };
  const byName = new Map(
    [...target.paths, ...target.redirects.keys()].map((known) => [lastPart(known), known]),
  );
  const name = nearest(lastPart(path), byName.keys());
  const near = name === undefined ? undefined : byName.get(name);
  return near === undefined ? {} : { guess: addressOf(near, query, target) };
}

const lastPart = (path: string): string => path.split('/').findLast(Boolean) ?? '';

/** The permanent address, behind redirects and without a fragment. */
function addressOf(path: string, query: string, { siteUrl, base, redirects }: LinkTarget): string {
  const [page = ''] = (redirects.get(path) ?? path).split('#');
  return siteUrl + base.replace(/\/$/, '') + page + query;
}

function originFaults({ url, lacks }: MeantAddress, { siteUrl, base }: LinkTarget): Fault[] {
  const site = new URL(siteUrl);
  const faults: Fault[] = [];
  const report = (verdict: Verdict, message: string) => faults.push({ verdict, message });
  if (lacks === 'host') report('wrong-host', 'It names no host, and a mail has none of its own.');
  else if (url.host !== site.host)
    report('wrong-host', `It leads to ${url.host}, not to ${site.host}.`);
  else if (lacks === 'scheme') report('wrong-scheme', `It does not begin with ${site.protocol}//.`);
  else if (url.protocol !== site.protocol)
    report('wrong-scheme', `It begins with ${url.protocol}//, not with ${site.protocol}//.`);
  if (!`${url.pathname}/`.startsWith(base)) report('wrong-base', `It lacks the base ${base}.`);
  return faults;
}

function pathFaults(path: string, goal: string | undefined): Fault[] {
  if (path === goal) return [];
  if (goal === undefined)
    return [{ verdict: 'unknown-page', message: `There is no page ${path}.` }];
  const message =
    `${path}/` === goal ? 'It lacks the slash at its end.' : `Its path is not written ${goal}.`;
  return [{ verdict: 'wrong-path', message }];
}

/** Parameters that were glued to the path with & or an escaped question mark. */
const GLUED = /(?:[&?]|%3F)([\w.~-]+=.*)$/i;

/** Path below the base and query, with the tracking parameters where they belong. */
function readPath(url: URL, base: string): { path: string; query: string; faults: Fault[] } {
  const path = pathBelow(url, base);
  const glued = GLUED.exec(path);
  const faults: Fault[] = [];
  const report = (message: string) => faults.push({ verdict: 'broken-tracking', message });
  if (glued !== null) report('No ? parts the tracking parameters from its path.');
  if (/[?&][\w.~-]+=/.test(url.hash)) report('The tracking parameters stand behind the fragment.');
  if (path === PAGES.search && url.search.lastIndexOf('?') > 0)
    report('A second ? makes the tracking parameters part of the search.');
  const query = glued === null ? url.search.replace(/(?<=.)\?/g, '&') : `?${glued[1] ?? ''}`;
  return { path: glued === null ? path : path.slice(0, glued.index), query, faults };
}

function fragmentFaults({ hash }: URL): Fault[] {
  if (hash === '') return [];
  const fragment = hash.replace(/[?&].*$/, '');
  return [{ verdict: 'fragment', message: `Mail software may drop ${fragment}: link to a page.` }];
}
