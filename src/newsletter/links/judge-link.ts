import {
  fragmentFaults,
  originFaults,
  pathFaults,
  readPath,
  type Verdict,
  withoutQuery,
  writingFaults,
} from './link-faults.ts';
import { knownPath, type LinkTarget, meantAddress } from './link-target.ts';
import { queryAsRead } from './query-as-read.ts';
import { nearest } from '../../problems/nearest.ts';
import { cardPath } from '../../model/addresses/routes.ts';

export interface Judgement {
  verdict: Verdict;
  /** Full sentences: all that is to be said of it; empty where it opens exactly. */
  message: string;
  /** The address to use instead, where one is known. */
  offer?: string;
  /** For a page that does not exist: the address that was perhaps meant. */
  guess?: string;
}

/**
 * Judges an address of a draft: does it open exactly what it means to, from a mail? The verdict names the
 * first fault, the message all of them. Undefined where it has nothing to do with the site, or where mail
 * software will put its path in.
 */
export function judgeLink(
  href: string,
  target: LinkTarget,
  isPicture = false,
): Judgement | undefined {
  const meant = meantAddress(href, target);
  if (meant === undefined || PLACEHOLDER.test(withoutQuery(href))) return undefined;
  const { path, query: escaped, faults: tracking } = readPath(meant.url, target.base);
  const query = withPlaceholders(escaped, href);
  const goal = knownPath(path, target);
  const faults = [
    ...originFaults(meant, target),
    ...writingFaults(href),
    ...pathFaults(path, goal),
    ...tracking,
    ...fragmentFaults(meant.url, goal, target),
  ];
  if (isPicture && goal !== undefined && !PICTURE.test(goal))
    return { ...pictureFault(goal, query, target) };
  const [first] = faults;
  if (first === undefined && !target.redirects.has(path)) return { verdict: 'opens', message: '' };
  return {
    verdict: first?.verdict ?? 'redirected',
    message: faults.map(({ message }) => message).join(' ') || 'It opens through a redirect.',
    ...suggestion(path, goal, query, target),
  };
}

/** What mail software fills in: `{{slug}}`, `{$slug}`, `*|SLUG|*`, `%%slug%%`, `%SLUG%`, `[[slug]]`, `<% slug %>`. */
const PLACEHOLDER = /\{[{%]|\$\{|\{[^{}]*\}|\*\||%%|%[A-Z][A-Z_]{2,}%|\[\[|<%/;

/** The query with what mail software fills in as it was written: escaped, nothing would. */
function withPlaceholders(query: string, href: string): string {
  const runs = href.match(FILLED_IN) ?? [];
  return runs.reduce((all, run) => all.replace(queryAsRead(`?${run}`).slice(1), run), query);
}

const FILLED_IN = /\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$?\{[^{}]*\}|\[\[.*?\]\]/g;

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|ico)$/;

/** A page where a picture should be; the card of that page is perhaps what was meant. */
function pictureFault(goal: string, query: string, target: LinkTarget): Judgement {
  const card = cardPath(goal);
  return {
    verdict: 'not-a-picture',
    message: `It is a page, ${goal}, where a picture should be.`,
    ...(target.paths.has(card) ? { guess: addressOf(card, query, target) } : {}),
  };
}

/** Whether a reader gets what the link means. */
export const doesOpen = ({ verdict }: Pick<Judgement, 'verdict'>): boolean =>
  verdict === 'opens' || verdict === 'redirected' || verdict === 'wrapped';

function suggestion(
  path: string,
  goal: string | undefined,
  query: string,
  target: LinkTarget,
): Pick<Judgement, 'offer' | 'guess'> {
  if (goal !== undefined) return { offer: addressOf(goal, query, target) };
  const near = nearestPath(path, target);
  return near === undefined ? {} : { guess: addressOf(near, query, target) };
}

/** The path whose last part is most like that of an unknown one: of a file a file, of a page a page. */
function nearestPath(path: string, { paths, redirects }: LinkTarget): string | undefined {
  if (path.length > 500) return undefined;
  const isFile = (one: string) => /\.[a-z\d]{2,11}$/i.test(one);
  const byName = new Map(
    [...paths, ...redirects.keys()]
      .filter((known) => isFile(known) === isFile(path))
      .map((known) => [lastPart(known), known]),
  );
  const name = nearest(lastPart(path), byName.keys());
  return name === undefined ? undefined : byName.get(name);
}

const lastPart = (path: string): string => path.split('/').findLast(Boolean) ?? '';

/** The permanent address, behind redirects and without a fragment. */
function addressOf(path: string, query: string, { siteUrl, base, redirects }: LinkTarget): string {
  const [page = ''] = (redirects.get(path) ?? path).split('#');
  return siteUrl + base.replace(/\/$/, '') + page + query;
}
