import type { Edition, Redirects, Released, ReleasedPage } from '../../schemas/records.ts';
import { dividedPages } from '../divisions/divided-pages.ts';
import type { Divisible } from '../divisions/divisible.ts';
import { type Entry, nameKind, type Place } from '../entries/entry.ts';
import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { digestOfData, entryDigest } from './entry-digest.ts';
import { redirectOf } from './redirects.ts';
import { publishedAs } from './published-as.ts';
import { entryPath, PAGES } from '../addresses/routes.ts';

interface Entries {
  entries: ReadonlyMap<string, Entry>;
}

/** A page as the model knows it: what its path stands for. */
export interface CurrentPage {
  path: string;
  /** Kind of entry, `source` or `page`. */
  kind: string;
  /** The entry's id, where it is one. */
  id?: string;
  digest?: string;
}

/** Every page that a briefing has, from the model alone. */
export function currentPages(briefing: Divisible): CurrentPage[] {
  return [
    ...Object.values(PAGES).map((path) => ({ path, kind: 'page' })),
    ...dividedPages(briefing).map(({ path, isDocument }) => ({
      path,
      kind: isDocument ? 'source' : 'page',
    })),
    ...[...briefing.entries.values()].map((entry) => ({
      path: entryPath(entry),
      kind: entry.kind,
      id: entry.id,
      digest: entryDigest(entry),
    })),
  ];
}

/** Adds editions to the record; nothing that stands there is ever removed. */
export function recordRelease(
  previous: Released | undefined,
  pages: readonly (CurrentPage & { anchors: readonly string[] })[],
  ...editions: string[]
): Released {
  const recorded: Record<string, ReleasedPage> = { ...previous?.pages };
  for (const { path, kind, digest, anchors } of pages) {
    const all = [...new Set([...(recorded[path]?.anchors ?? []), ...anchors])].sort();
    recorded[path] = { kind, anchors: all, ...(digest === undefined ? {} : { digest }) };
  }
  const order = Object.keys(recorded).sort();
  const record = {
    editions: [...new Set([...(previous?.editions ?? []), ...editions])],
    pages: Object.fromEntries(
      order.flatMap((path) => (recorded[path] ? [[path, recorded[path]]] : [])),
    ),
  };
  return { ...record, check: recordCheck(record) };
}

/** First 16 hex digits of a SHA-256 over what a record holds: a line that somebody took out of it would be missed by nothing else. */
export const recordCheck = ({ editions, pages }: Pick<Released, 'editions' | 'pages'>): string =>
  digestOfData({ editions, pages });

/**
 * What a build says of a briefing with editions and no record: before its first release that is so, and afterwards
 * somebody has lost the record, with which nothing would be missed any more.
 */
export const withoutRecord = (
  released: Released | undefined,
  updates: readonly Edition[],
): string[] =>
  released === undefined && updates.length > 0
    ? [
        'No address is permanent yet: released.json is not there. Bring it back if an edition was published, or run "npm run release -- <edition>" when one is.',
      ]
    : [];

/** A record that is not as a release or a renaming left it, so that it may have lost what was published. */
export function checkRecord(released: Released | undefined, { file, lineOf }: Place): Problem[] {
  if (released?.check === undefined || released.check === recordCheck(released)) return [];
  return [
    {
      rule: 'lost-permalink',
      file,
      line: lineOf(['check']),
      message: 'The record of what was published was changed by hand, or is not whole.',
      hint: 'Take it from version control: only "npm run release", "rename" and "remove" write it.',
    },
  ];
}

export interface ReleaseContext {
  released: Released;
  releasedPlace: Place;
  redirects: Redirects;
  updates: readonly Edition[];
}

/**
 * Whether an entry is as it was published, at its own address or, where that is new, at each former one: none, where it
 * is new. A new address alone is no news.
 */
export function asPublished(
  { path, digest }: CurrentPage,
  entry: Entry,
  { pages }: Released,
  redirects: Iterable<readonly [string, string]>,
): boolean[] {
  const own = pages[path];
  if (own !== undefined) return [own.digest === digest];
  return formerAddresses(path, redirects).flatMap(({ path: from, id }) => {
    const before = pages[from]?.digest;
    return before === undefined ? [] : [before === entryDigest({ ...entry, id })];
  });
}

/** The addresses in the same section that lead to that of an entry, with the id that each stood for. */
export const formerAddresses = (
  path: string,
  redirects: Iterable<readonly [string, string]>,
): { path: string; id: string }[] =>
  [...redirects].flatMap(([from, to]) => {
    const [, section, id = ''] = from.split('/');
    return to === path && section === path.split('/')[1] ? [{ path: from, id }] : [];
  });

/** What a build would break of what was published: paths, and data that changed without an edition saying so. */
export function compareRelease(
  pages: readonly CurrentPage[],
  briefing: Entries,
  context: ReleaseContext,
): Problem[] {
  const current = new Map(pages.map((page) => [page.path, page]));
  const unreleased = context.updates.filter(({ id }) => !context.released.editions.includes(id));
  const told = new Set(unreleased.flatMap(({ entries }) => entries));
  const problems = Object.entries(context.released.pages).flatMap(([path, released]): Problem[] => {
    const page = current.get(path);
    if (page === undefined)
      return [
        ...lostPath(path, current, context),
        ...reusedElsewhere(path, released, pages, briefing, context),
      ];
    if (page.kind !== released.kind) return [reusedId(path, page, released, briefing, context)];
    if (page.id === undefined || page.digest === released.digest) return [];
    const entry = briefing.entries.get(page.id);
    const before = entry && publishedAs(page, entry, context.released, current);
    if (entry && before !== undefined) return [takenAddress(path, before, entry.place)];
    return told.has(page.id) ? [] : [unrecordedChange(page.id, briefing, context)];
  });
  return [...problems, ...movedAndChanged(pages, briefing, told, context)];
}

/** Entries that have a new address since the release, and other data. */
function movedAndChanged(
  pages: readonly CurrentPage[],
  briefing: Entries,
  told: ReadonlySet<string>,
  context: ReleaseContext,
): Problem[] {
  const { released } = context;
  const redirects = Object.entries(context.redirects);
  return pages.flatMap((page) => {
    const entry = briefing.entries.get(page.id ?? '');
    if (entry === undefined || released.pages[page.path] !== undefined || told.has(entry.id))
      return [];
    const same = asPublished(page, entry, released, redirects);
    const isChanged = same.length > 0 && !same.includes(true);
    return isChanged ? [unrecordedChange(entry.id, briefing, context)] : [];
  });
}

/**
 * Published anchors that the built pages lack. Those of a page that moved to an address which is not published yet
 * are looked for there: browsers take the fragment along. `mayGo`: whether the program makes an anchor and promises it to
 * nobody; a record may hold such ones.
 */
export function lostAnchors(
  pages: readonly { path: string; ids: readonly string[] }[],
  mayGo: (path: string, anchor: string) => boolean,
  {
    released,
    releasedPlace: { file, lineOf },
    redirects,
  }: Pick<ReleaseContext, 'released' | 'releasedPlace' | 'redirects'>,
): Problem[] {
  const built = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  return Object.entries(released.pages).flatMap(([path, { anchors }]) => {
    const at = built.has(path) ? path : movedTo(path, released, redirects);
    const ids = built.get(at ?? '');
    if (at === undefined || ids === undefined) return [];
    return anchors
      .filter((anchor) => !ids.has(anchor) && !mayGo(path, anchor))
      .map((anchor): Problem => ({
        rule: 'lost-anchor',
        file,
        line: lineOf(['pages', path]),
        message: `The published anchor ${path}#${anchor} is gone.`,
        hint: `${didYouMean(anchor, ids)}Bring it back, or redirect it in redirects.yaml: ${at}#${anchor}: ${at}#….`,
      }));
  });
}

/** Where a page stands now that was renamed since the last release; what was merged into a published one is gone. */
function movedTo(path: string, { pages }: Released, redirects: Redirects): string | undefined {
  const to = redirects[path];
  return to === undefined || to.includes('#') || pages[to] !== undefined ? undefined : to;
}

function lostPath(
  path: string,
  current: ReadonlyMap<string, CurrentPage>,
  { redirects, releasedPlace: { file, lineOf } }: ReleaseContext,
): Problem[] {
  if (redirectOf(path, redirects) !== undefined) return [];
  return [
    {
      rule: 'lost-permalink',
      file,
      line: lineOf(['pages', path]),
      message: `The published page ${path} is gone.`,
      hint: `${didYouMean(path, current.keys())}Bring it back and move it with "npm run rename", or add to redirects.yaml: ${path}: /…/.`,
    },
  ];
}

/** An id that left its section and came back in another one, for another kind of thing. */
function reusedElsewhere(
  path: string,
  released: ReleasedPage,
  pages: readonly CurrentPage[],
  briefing: Entries,
  context: ReleaseContext,
): Problem[] {
  const idOf = (of: string) => of.split('/').at(-2);
  const page = pages.find((other) => idOf(other.path) === idOf(path));
  if (released.kind === 'page' || page === undefined || page.kind === 'page') return [];
  if (page.kind === released.kind) return [];
  const problem = reusedId(path, page, released, briefing, context);
  return [
    {
      ...problem,
      message: `The id "${idOf(path) ?? ''}" was published for ${nameKind(released.kind)} (${path}) and now stands for ${nameKind(page.kind)}.`,
    },
  ];
}

function reusedId(
  path: string,
  page: CurrentPage,
  released: ReleasedPage,
  { entries }: Entries,
  { releasedPlace }: ReleaseContext,
): Problem {
  const place = entries.get(page.id ?? '')?.place ?? releasedPlace;
  return {
    rule: 'reused-id',
    file: place.file,
    line: place.lineOf(['kind']),
    message: `${path} was published for ${nameKind(released.kind)} and now stands for ${nameKind(page.kind)}.`,
    hint: 'Choose a new id; the old address keeps its meaning.',
  };
}

const takenAddress = (path: string, before: string, { file, lineOf }: Place): Problem => ({
  rule: 'reused-id',
  file,
  line: lineOf(['kind']),
  message: `${path} was published for something else: what stands there now was ${before}.`,
  hint: 'Give it its id back; "npm run rename" moves it to a new one and leads its readers there.',
});

function unrecordedChange(
  id: string,
  { entries }: Entries,
  { releasedPlace }: ReleaseContext,
): Problem {
  const place = entries.get(id)?.place ?? releasedPlace;
  return {
    rule: 'unrecorded-change',
    file: place.file,
    line: place.lineOf(['summary']),
    message: `The data of "${id}" changed since it was published, and no new edition says so.`,
    hint: `Add an edition to updates.yaml whose entries name "${id}"; "npm run updates" drafts it.`,
  };
}
