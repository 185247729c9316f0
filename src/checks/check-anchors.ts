import type { BuiltPage } from './read-site.ts';
import type { Problem } from '../problems/problem.ts';
import { checkRedirectAnchors } from '../model/permalinks/redirects.ts';
import { lostAnchors } from '../model/permalinks/release.ts';
import { isUnpromised } from '../model/page-parts/page-anchors.ts';
import { readRecords } from '../content-reader/read-records.ts';
import type { Settings } from '../settings/settings.ts';

/** Published and redirected anchors, looked for in the built pages: only they tell what a reader's link will find. */
export function checkAnchors(
  pages: readonly Pick<BuiltPage, 'path' | 'ids' | 'isRedirect'>[],
  { contentDir, contentLabel }: Pick<Settings, 'contentDir' | 'contentLabel'>,
): Problem[] {
  const { redirects, released } = readRecords({
    folder: contentDir,
    label: contentLabel,
    problems: [],
    broken: new Set(),
  });
  const own = pages.filter(({ isRedirect }) => !isRedirect);
  const idsOf = new Map(own.map(({ path, ids }) => [path, new Set(ids)]));
  return [
    ...checkRedirectAnchors(redirects.data, idsOf, redirects.place),
    ...(released.data === undefined
      ? []
      : lostAnchors(own, isUnpromised, {
          released: released.data,
          releasedPlace: released.place,
          redirects: redirects.data,
        })),
  ];
}
