import type { Edition } from '../../schemas/records.ts';
import { PAGES } from '../addresses/routes.ts';
import { newestFirst } from '../entries/editions.ts';
import { fillPages } from './divide.ts';
import type { Divisible } from './divisible.ts';
import { isDivided, listParts, wholeList } from './list-parts.ts';

/** Editions on the page of updates once it is divided: the newest, in rows of the usual length. */
const NEWEST = 40;

/** What the page of updates shows in full, and of all other editions the part where each stands. */
export function editionsShown(whole: Divisible): {
  full: readonly Edition[];
  older: readonly { id: string; name: string; path: string }[];
} {
  const all = newestFirst(whole.updates);
  if (!isDivided(whole, 'updates')) return { full: all, older: [] };
  const [newest = []] = fillPages(wholeList(whole, 'updates').items, NEWEST);
  const paths = new Map(
    listParts(whole, 'updates').flatMap(({ path, items }) => items.map(({ id }) => [id, path])),
  );
  return {
    full: all.slice(0, newest.length),
    older: all
      .slice(newest.length)
      .map(({ id, title }) => ({ id, name: title, path: paths.get(id) ?? PAGES.updates })),
  };
}
