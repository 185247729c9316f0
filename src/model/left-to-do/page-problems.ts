import type { Briefing } from '../briefing.ts';
import { entryPath, PAGES, sourcePath } from '../addresses/routes.ts';
import type { Entry } from '../entries/entry.ts';
import { addTo, once } from '../../once.ts';
import { statementsOf } from '../chronology/of-entry.ts';
import { entryAt } from '../views/entry-links.ts';
import type { Problem } from '../../problems/problem.ts';

/**
 * The problems of one page, by its path below the base: first those of its own file or row, then those of the
 * statements that it shows.
 */
export function problemsOfPage(
  briefing: Briefing,
  problems: readonly Problem[],
  path: string,
): Problem[] {
  const entry = entryAt(briefing, path);
  const paths = [
    path,
    ...(entry === undefined ? [] : statementsOf(briefing, entry).map(entryPath)),
  ];
  return [...new Set(paths)].flatMap((one) =>
    problems.filter((problem) => pathOfProblem(briefing, problem) === one),
  );
}

/** The path below the base of the page that a problem is about; undefined where no page shows the file. */
export function pathOfProblem(
  briefing: Briefing,
  { file, line, rule }: Problem,
): string | undefined {
  const { files, rows } = pathsOf(briefing);
  const row = rows.get(file)?.findLast(({ start }) => start <= line);
  const known = row?.path ?? files.get(file) ?? PATHS[file.split('/').at(-1) ?? ''];
  // The folder itself.
  return known ?? (rule === 'missing-file' ? PAGES.overview : undefined);
}

/** Where the files of the whole are shown. */
const PATHS: Record<string, string> = {
  'briefing.yaml': PAGES.overview,
  'overview.mdx': PAGES.overview,
  'about.mdx': PAGES.about,
  'statements.yaml': PAGES.statements,
  'sources.yaml': PAGES.sources,
  'updates.yaml': PAGES.updates,
};

interface Row {
  /** The line on which it begins. */
  start: number;
  path: string;
}

const pathsOf = once((briefing: Briefing) => {
  const files = new Map<string, string>();
  const rows = new Map<string, Row[]>();
  for (const entry of briefing.entries.values()) {
    const { place, section } = entry;
    if (section === 'statements') addTo(rows, place.file, rowOf(entry));
    else files.set(place.file, entryPath(entry));
  }
  for (const { id, kind, place } of briefing.sources.values())
    addTo(rows, place.file, {
      start: place.lineOf([]),
      path: kind === 'article' ? PAGES.sources : sourcePath(id),
    });
  for (const list of rows.values()) list.sort((a, b) => a.start - b.start);
  return { files, rows };
});

const rowOf = (entry: Entry): Row => ({ start: entry.place.lineOf([]), path: entryPath(entry) });
