import type { Redirects, Released } from '../../schemas/records.ts';
import type { Place } from '../entries/entry.ts';
import { FILES } from '../addresses/routes.ts';
import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';

/** Redirects of whole pages: old path -> new path, fragment included. */
export const pageRedirects = (redirects: Redirects): Map<string, string> =>
  new Map(Object.entries(redirects).filter(([from]) => !from.includes('#')));

/**
 * The same, and with each page the released ones below it, which went with it: `/whos-who/x/said/` leads where
 * `/whos-who/x/` leads. The program made them, so nobody has to write where they went.
 */
export function redirectsOf(
  redirects: Redirects,
  released: Released | undefined,
): Map<string, string> {
  const below = Object.keys(released?.pages ?? {}).flatMap((path): [string, string][] => {
    const to = redirectOf(path, redirects);
    return to === undefined ? [] : [[path, to]];
  });
  return new Map([...below, ...pageRedirects(redirects)]);
}

/** Where a path leads: by its own redirect, or by that of the nearest page above it; undefined where it stays. */
export function redirectOf(path: string, redirects: Redirects): string | undefined {
  const above = path.replace(/[^/]+\/$/, '');
  return redirects[path] ?? (above === path ? undefined : redirectOf(above, redirects));
}

/** `/path/#anchor` -> the ids that the anchor had before on the same page. */
export function formerAnchors(redirects: Redirects): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const [from, to] of Object.entries(redirects)) {
    const [path, anchor] = from.split('#');
    if (anchor === undefined || path !== to.split('#')[0]) continue;
    former.set(to, [...(former.get(to) ?? []), anchor]);
  }
  return former;
}

/** Id of an entry -> the ids that it had before, from the redirects of its page. */
export function formerIds(redirects: Redirects): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const [from, to] of pageRedirects(redirects)) {
    const [old, current] = [from, to].map((path) => /([^/]+)\/$/.exec(path)?.[1]);
    if (old === undefined || current === undefined || old === current) continue;
    former.set(current, [...(former.get(current) ?? []), old]);
  }
  return former;
}

/** Anchors that moved to another page: path -> old id and new address, for a note on the old page. */
export function movedAnchors(redirects: Redirects): Map<string, { id: string; to: string }[]> {
  const moved = new Map<string, { id: string; to: string }[]>();
  for (const [from, to] of Object.entries(redirects)) {
    const [path = '', id] = from.split('#');
    if (id === undefined || path === to.split('#')[0]) continue;
    moved.set(path, [...(moved.get(path) ?? []), { id, to }]);
  }
  return moved;
}

/** Redirects into nothing, over a page, in chains and in circles. `paths`: what the build makes. */
export function checkRedirects(
  redirects: Redirects,
  paths: ReadonlySet<string>,
  { file, lineOf }: Place,
): Problem[] {
  const circular = inCircles(redirects);
  return Object.entries(redirects).flatMap(([from, to]): Problem[] => {
    const report = (rule: Problem['rule'], message: string, hint: string): Problem[] => [
      { rule, file, line: lineOf([from]), message, hint },
    ];
    const [fromPath = '', fromAnchor] = from.split('#');
    const [toPath = ''] = to.split('#');
    if (circular.has(from))
      return report(
        'redirect-cycle',
        `"${from}" leads back to itself.`,
        'Remove one of these redirects.',
      );
    if (redirects[to] !== undefined || (toPath !== to && redirects[toPath] !== undefined))
      return report(
        'redirect-chain',
        `"${from}" leads to "${to}", which is redirected itself.`,
        `Lead it to "${redirects[to] ?? redirects[toPath] ?? ''}".`,
      );
    if (fromAnchor === undefined && paths.has(fromPath))
      return report(
        'redirect-over-page',
        `"${from}" is a page.`,
        'Remove the redirect or the page.',
      );
    const inTheWay = fromAnchor === undefined ? fileInTheWay(fromPath, paths) : undefined;
    if (inTheWay !== undefined) return report('redirect-over-page', ...inTheWay);
    if (!paths.has(toPath))
      return report(
        'redirect-to-nowhere',
        `"${to}" is no page.`,
        `${didYouMean(toPath, paths)}Correct the address.`,
      );
    return [];
  });
}

/** Why a redirect, which is a page in a folder of its name, has no room beside the files of the site. */
function fileInTheWay(from: string, paths: ReadonlySet<string>): [string, string] | undefined {
  if (from.endsWith('/index.html'))
    return [
      `"${from}" is the file of a page, as hosts keep it.`,
      `Write the address of the page: ${from.replace('index.html', '')}.`,
    ];
  if (OWN_FILES.has(from) || /^\/(?:_astro|names|og|pagefind)\/.*[^/]$/.test(from))
    return [`"${from}" is a file of the site.`, 'Remove the redirect.'];
  if (paths.has(from.toLowerCase()))
    return [
      `"${from}" and the page "${from.toLowerCase()}" are one folder on some systems.`,
      'Remove the redirect.',
    ];
  return undefined;
}

const OWN_FILES = new Set<string>([...Object.values(FILES), '/robots.txt']);

/** Addresses that lead back to themselves. Each redirect is followed once, however long the way is. */
function inCircles(redirects: Redirects): Set<string> {
  const [circles, followed] = [new Set<string>(), new Set<string>()];
  for (const start of Object.keys(redirects)) {
    const way: string[] = [];
    let at: string | undefined = start;
    for (; at !== undefined && !followed.has(at); at = redirects[at]) {
      followed.add(at);
      way.push(at);
    }
    const back = at === undefined ? -1 : way.indexOf(at);
    if (back >= 0) for (const one of way.slice(back)) circles.add(one);
  }
  return circles;
}

/**
 * Redirects from or to an anchor that the built pages do not honour. `idsOf`: path -> the ids of its page,
 * redirect pages left out; only they tell where a reader's link will land.
 */
export function checkRedirectAnchors(
  redirects: Redirects,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
  { file, lineOf }: Place,
): Problem[] {
  return Object.entries(redirects).flatMap(([from, to]): Problem[] => {
    const report = (message: string, hint: string): Problem[] => [
      { rule: 'redirect-to-nowhere', file, line: lineOf([from]), message, hint },
    ];
    const [toPath = '', toAnchor] = to.split('#');
    const ids = idsOf.get(toPath) ?? new Set();
    if (toAnchor !== undefined && !ids.has(toAnchor))
      return report(
        `The page ${toPath} has no anchor "${toAnchor}".`,
        `${didYouMean(toAnchor, ids)}Correct the anchor, or leave it out.`,
      );
    const [fromPath = '', fromAnchor] = from.split('#');
    const old = fromAnchor === undefined ? undefined : idsOf.get(fromPath);
    if (fromAnchor === undefined || old === undefined || old.has(fromAnchor)) return [];
    return report(
      `The page ${fromPath} cannot keep "${fromAnchor}" beside "${toAnchor ?? toPath}".`,
      'Lead it to a public anchor of the page: a heading that <H> or the page itself makes.',
    );
  });
}
