import type { Element } from 'hast';
import { didYouMean } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { type BuiltPage, lineOfElement, property } from './read-site.ts';

export interface LinkContext {
  /** `/` or `/sub/dir/`. */
  base: string;
  /** Every file of the site. */
  files: ReadonlySet<string>;
  /** Beginnings of files that a later step writes: `pagefind/`. */
  later: readonly string[];
}

const ADDRESSES = ['href', 'src', 'action', 'poster'];

/** Every address within the site leads to a file that exists and to an id that the page has. */
export function checkLinks(pages: readonly BuiltPage[], context: LinkContext): Problem[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  return pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      ADDRESSES.flatMap((name) => {
        const address = property(element, name);
        return address === undefined ? [] : checkAddress(page, element, address, context, ids);
      }),
    ),
  );
}

function checkAddress(
  page: BuiltPage,
  element: Element,
  address: string,
  { base, files, later }: LinkContext,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//')) return [];
  const report = (rule: Problem['rule'], message: string, hint: string): Problem[] => [
    { rule, file: page.file, line: lineOfElement(element), message, hint },
  ];
  const target = new URL(address, `http://site${base.replace(/\/$/, '')}${page.path}`);
  if (!target.pathname.startsWith(base))
    return report(
      'wrong-base',
      `"${address}" ignores the base ${base}.`,
      'Take addresses from model/routes.ts.',
    );
  const path = decodeURIComponent(target.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (later.some((start) => file.startsWith(start))) return [];
  if (!files.has(file))
    return report(
      'broken-link',
      `"${address}" leads to no page.`,
      `${didYouMean(
        `/${path}`,
        [...files]
          .filter((name) => name.endsWith('index.html'))
          .map((name) => `/${name.replace(/index\.html$/, '')}`),
      )}Correct the link or build the page.`,
    );
  const fragment = decodeURIComponent(target.hash.slice(1));
  const known = ids.get(file);
  if (fragment === '' || known === undefined || known.has(fragment)) return [];
  return report(
    'broken-fragment',
    `"${address}" leads to an id that ${file} does not have.`,
    `${didYouMean(fragment, known)}Correct the fragment or give the heading that id.`,
  );
}
