import { posix } from 'node:path';
import { onceByText } from '../once.ts';
import { didYouMean, nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { pageUrls } from './page-urls.ts';
import { resolveUrl, type SiteAddress } from './resolve-url.ts';
import type { PageName, SiteCheck } from './site-check.ts';

interface LinkContext extends SiteAddress {
  /** Every file of the site. */
  files: ReadonlySet<string>;
  /** Beginnings of files that a later step writes: `pagefind/`. */
  later: readonly string[];
  /** Addresses of sources: another site may stand on this host. */
  sources?: ReadonlySet<string>;
}

/** What one check of a site has gathered while it goes from page to page. */
interface Gathered {
  /** Links whose page may still be to come. */
  waiting: Fragment[];
  /** Says where a path that leads nowhere may have been meant to lead. */
  suggest: (path: string) => string;
}

/** What a page links to within the site, and where that is written. */
interface LinkFacts {
  ids: string[];
  urls: WrittenUrl[];
}

interface WrittenUrl {
  url: string;
  line: number;
}

/** Every address within the site leads to a file that exists and to an id that the page has. */
export function linkCheck(context: LinkContext): SiteCheck<LinkFacts> {
  const ids = new Map<string, ReadonlySet<string>>();
  const gathered: Gathered = { waiting: [], suggest: suggester(context) };
  return {
    read: (page) => ({
      ids: page.ids,
      urls: pageUrls(page).map(({ url, line }) => ({ url, line })),
    }),
    page: (page, facts) => {
      ids.set(page.file, new Set(facts.ids));
      return facts.urls.flatMap((found) => checkUrl(page, found, context, gathered));
    },
    end: () =>
      gathered.waiting.flatMap((fragment) => checkFragment(fragment, ids.get(fragment.target))),
  };
}

/** A link to a place on a page, which may be a page that is still to come. */
interface Fragment {
  file: string;
  line: number;
  url: string;
  /** File of the page. */
  target: string;
  /** Id of the place. */
  id: string;
}

function checkUrl(
  page: PageName,
  { url, line }: WrittenUrl,
  context: LinkContext,
  { waiting, suggest }: Gathered,
): Problem[] {
  const report = (rule: Problem['rule'], message: string, hint: string): Problem[] => [
    { rule, file: page.file, line, message, hint },
  ];
  if (context.sources?.has(url) === true) return [];
  const target = resolveUrl(url, page, context);
  if (target.kind === 'elsewhere') return [];
  if (target.kind === 'unreadable')
    return report('broken-link', `"${url}" is no address.`, 'Correct the link.');
  if (target.kind === 'outside')
    return report(
      'wrong-base',
      `"${url}" ignores the base ${context.base}.`,
      'Take addresses from src/model/addresses/routes.ts.',
    );
  if (page.path === '/404.html' && /^[^/#?]/.test(url) && !URL.canParse(url))
    return report(
      'wrong-base',
      `"${url}" is relative, but 404.html answers at every address.`,
      'Take addresses from src/model/addresses/routes.ts.',
    );
  const file = fileOf(target.path);
  if (context.later.some((start) => file.startsWith(start))) return [];
  if (!context.files.has(file))
    return report(
      'broken-link',
      `"${url}" leads to no page.`,
      `${suggest(target.path)}Correct the link or build the page.`,
    );
  const id = withoutText(target.fragment);
  if (!leadsToTop(id)) waiting.push({ file: page.file, line, url, target: file, id });
  return [];
}

function checkFragment(
  { file, line, url, target, id }: Fragment,
  known: ReadonlySet<string> | undefined,
): Problem[] {
  if (known === undefined || known.has(id)) return [];
  return [
    {
      rule: 'broken-fragment',
      file,
      line,
      message: `"${url}" leads to an id that ${target} does not have.`,
      hint: `${didYouMean(id, known)}Correct the fragment or give the heading that id.`,
    },
  ];
}

const fileOf = (path: string): string => path.slice(1) + (path.endsWith('/') ? 'index.html' : '');

/** Words to find on the page (`#:~:text=`) are no part of the id. */
const withoutText = (fragment: string): string => fragment.replace(/:~:.*/s, '');

/** Every page has a top, with or without an id of that name (HTML, "scroll to the fragment"). */
const leadsToTop = (id: string): boolean => id === '' || id.toLowerCase() === 'top';

/**
 * The same path with its slash, a page of that name in another section, or the nearest name. Once for each path: what
 * is wrong with one page is mostly wrong with all.
 */
function suggester({ files, base }: LinkContext): (path: string) => string {
  const suggest = (found: string) => `Did you mean "${base.slice(0, -1)}${found}"? `;
  const paths = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  const byName = Map.groupBy(paths, (path) => posix.basename(path));
  return onceByText((path) => {
    if (files.has(`${path.slice(1)}/index.html`)) return suggest(`${path}/`);
    const section = path.replace(/[^/]+\/?$/, '');
    const name = nearest(posix.basename(path), byName.keys());
    const named = name === undefined ? [] : (byName.get(name) ?? []);
    const found = named.findLast((other) => other.startsWith(section)) ?? named.at(-1);
    return found === undefined ? '' : suggest(found);
  });
}
