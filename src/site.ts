import { relative } from 'node:path';
import type { LinkNames } from './markdown/remark-link-names.ts';
import { type Briefing, linkedNames } from './model/briefing.ts';
import type { Problem } from './problems/problem.ts';
import { once } from './model/once.ts';
import { createRoutes, type Routes } from './model/addresses/routes.ts';
import { handedOver } from './content-reader/hand-over.ts';
import { readBriefing } from './content-reader/read-briefing.ts';
import { digestOf } from './settings/kept.ts';
import { readSettings, type Settings } from './settings/settings.ts';

/** The briefing that this process builds or serves, with its addresses. */
export interface Site {
  briefing: Briefing;
  problems: readonly Problem[];
  routes: Routes;
  settings: Settings;
}

let current: Site | undefined;
let lastGood: Site | undefined;

/** Read once; in the dev server again after `forgetSite`. Without any usable briefing it throws. */
export function currentSite(): Site {
  current ??= readSite();
  return current;
}

/** Makes the next reader look at the files again, but keeps the last good model for content that broke. */
export function forgetSite(): void {
  lastGood = current ?? lastGood;
  current = undefined;
}

function readSite(): Site {
  const settings = readSettings();
  const { contentDir, contentLabel, siteUrl } = settings;
  const { briefing, problems } =
    handedOver(contentDir) ?? readBriefing(contentDir, contentLabel, siteUrl);
  const routes = createRoutes(settings.base, settings.siteUrl);
  const usable = problems.every(({ rule }) => UNFINISHED.has(rule)) ? briefing : undefined;
  const shown = usable ?? lastGood?.briefing ?? briefing;
  if (shown === undefined) throw new Error(problems.map(({ message }) => message).join(' '));
  return { briefing: shown, problems, routes, settings };
}

/** Rules that unfinished text breaks: a dev server shows such text and only marks it. */
const UNFINISHED = new Set<Problem['rule']>([
  'uncited-claim',
  'unverified-quotation',
  'unverified-statement',
  'uncovered-paragraph',
  'unfinished-draft',
]);

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

const digestOfNames = once(({ entries }: Briefing): string => {
  const all = [...entries.values()];
  return digestOf([
    JSON.stringify(all.map(({ id, section }) => [section, id])),
    JSON.stringify([...linkedNames(all)]),
  ]);
});
