import type { Briefing } from '../../src/model/briefing.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import { createRoutes } from '../../src/model/addresses/routes.ts';
import { readBriefing } from '../../src/content-reader/read-briefing.ts';
import type { Edition } from '../../src/schemas/records.ts';

/** The briefing of a content folder, which must be there. */
export function briefingOf(folder: string): Briefing {
  const { briefing } = readBriefing(folder);
  if (briefing === undefined) throw new Error(`${folder} cannot be read.`);
  return briefing;
}

/** The fixture's briefing. */
export const river = briefingOf('tests/fixtures/river/content');

/** Addresses of a site below a path, with a host. */
export const routes = createRoutes('/sub/', 'https://news.example');
export const SITE = 'https://news.example/sub';

export function riverEntry(id: string): Entry {
  const entry = river.entries.get(id);
  if (entry === undefined) throw new Error(`The fixture has no ${id}.`);
  return entry;
}

/** An edition with fields of its own. */
export const makeEdition = (id: string, date: string, given: Partial<Edition> = {}): Edition => ({
  id,
  date,
  kind: 'minor',
  title: `Title of ${id}`,
  summary: `What ${id} changed.`,
  entries: [],
  ...given,
});
