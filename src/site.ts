import { relative } from 'node:path';
import type { Root } from 'mdast';
import type { LinkNames } from './markdown/remark-link-names.ts';
import type { Briefing } from './model/briefing.ts';
import { linkedNames } from './model/entries/linked-names.ts';
import { type Problem, ProblemsError } from './problems/problem.ts';
import { once } from './once.ts';
import { createRoutes, type Routes } from './model/addresses/routes.ts';
import { handedOver } from './content-reader/hand-over.ts';
import { readBriefing, type ReadResult } from './content-reader/read-briefing.ts';
import { digestOf } from './settings/digest.ts';
import { type Words, wordsOf } from './words/words.ts';
import { readSettings, type Settings } from './settings/settings.ts';

/** The briefing that this process builds or serves, with its addresses. */
export interface Site {
  briefing: Briefing;
  problems: readonly Problem[];
  routes: Routes;
  /** Of the interface, in the briefing's language. */
  words: Words;
  settings: Settings;
  /** In the dev server, where the content changes under the pages. */
  isLive: boolean;
}

let current: (Site & { read: ReadResult }) | undefined;

/** Read once; in a build and in the dev server it is what they have handed over last. Without a briefing it throws. */
export function currentSite(): Site {
  const settings = current?.settings ?? readSettings();
  const handed = handedOver(settings.contentDir);
  if (current === undefined || (handed !== undefined && handed !== current.read))
    current = siteOf(handed ?? read(settings), settings);
  return current;
}

/** Makes the next reader look at the settings and the files again. */
export function forgetSite(): void {
  current = undefined;
}

const read = ({ contentDir, contentLabel, siteUrl }: Settings): ReadResult =>
  readBriefing(contentDir, contentLabel, siteUrl);

function siteOf(from: ReadResult, settings: Settings): Site & { read: ReadResult } {
  const { briefing, problems } = from;
  if (briefing === undefined) throw new ProblemsError(problems);
  return {
    briefing,
    problems,
    routes: createRoutes(settings.base, settings.siteUrl),
    words: wordsOf(briefing.meta),
    settings,
    isLive: from.isLive ?? false,
    read: from,
  };
}

/** The MDX file with the prose of an entry or page, absolute; undefined where it has none. */
export function bodyFile(id: string): string | undefined {
  const { briefing, settings } = currentSite();
  const found = briefing.entries.get(id) ?? briefing.pages.find((page) => page.id === id);
  if (found?.body === undefined) return undefined;
  return settings.contentDir + found.place.file.slice(settings.contentLabel.length);
}

/** What was read of an MDX file, by its absolute path; undefined where it may have changed since. */
export function readTree(file: string): Root | undefined {
  const { briefing, settings, isLive } = currentSite();
  const path = file.slice(settings.contentDir.length).replaceAll('\\', '/');
  return isLive ? undefined : treesByFile(briefing).get(settings.contentLabel + path);
}

const treesByFile = once(
  ({ entries, pages }: Briefing) =>
    new Map([...entries.values(), ...pages].map(({ place, body }) => [place.file, body])),
);

/** What the Markdown plugin needs to link names. */
export function linkNames(): LinkNames {
  const { briefing, routes, settings } = currentSite();
  return {
    names: briefing.names,
    entryOf: (file) => {
      const path = relative(settings.contentDir, file).replaceAll('\\', '/');
      return /^[a-z-]+\/([a-z0-9-]+)\.mdx$/.exec(path)?.[1];
    },
    pathOf: (id) => {
      const entry = briefing.entries.get(id);
      return entry === undefined ? routes.page('overview') : routes.entry(entry);
    },
  };
}

/** Another text whenever a name may link elsewhere: of all names that link by themselves, and of where they lead. */
export function linkVersion(): string {
  const { briefing, routes, settings } = currentSite();
  return [digestOfNames(briefing), routes.page('overview'), settings.contentDir].join(' ');
}

const digestOfNames = once(({ entries, sources }: Briefing): string => {
  const all = [...entries.values()];
  return digestOf([
    JSON.stringify(all.map(({ id, section }) => [section, id])),
    JSON.stringify(linkedNames(all, [...sources.values()])),
  ]);
});
