import type { PublishedBriefing, PublishedEntry } from '../schemas/published.ts';
import type { Briefing } from '../model/briefing.ts';
import { lastChange, newestFirst } from '../model/entries/editions.ts';
import type { Entry, Source } from '../model/entries/entry.ts';
import { publishedEntry } from './published-entry.ts';
import { editionPath, FILES, PAGES, type Routes, sourcePath } from '../model/addresses/routes.ts';

/**
 * The whole briefing as data: what `briefing.json` holds, in the order of the content. Throws without an
 * address of the site, since all addresses in it are absolute.
 */
export function publishedBriefing(briefing: Briefing, routes: Routes): PublishedBriefing {
  const { meta, updates, entries, sources } = briefing;
  const absolute = (path: string): string => {
    const url = routes.absolute(path);
    if (url === undefined) throw new Error('Published data needs the address of the site.');
    return url;
  };
  return {
    $schema: absolute(FILES.dataSchema),
    version: 4,
    url: absolute(PAGES.overview),
    title: meta.title,
    summary: meta.summary,
    asOf: meta.asOf,
    language: meta.language,
    publisher: meta.publisher,
    licence: meta.licence,
    corrections: meta.corrections,
    sides: meta.sides.map(({ id, name }) => ({ id, name })),
    editions: newestFirst(updates).map((edition) => ({
      ...edition,
      url: absolute(editionPath(edition.id)),
    })),
    entries: [...entries.values()].map((entry) => withChange(briefing, entry, absolute)),
    sources: [...sources.values()].map((source) =>
      publishedSource(source, meta.language, absolute),
    ),
  };
}

function withChange(
  briefing: Briefing,
  entry: Entry,
  absolute: (path: string) => string,
): PublishedEntry {
  const changed = lastChange(briefing.updates, entry.id);
  const data = publishedEntry(briefing, entry, absolute);
  return changed === undefined ? data : { ...data, changed };
}

const publishedSource = (
  { id, kind, type, language, title, publisher, url, archive, published, supports }: Source,
  own: string,
  absolute: (path: string) => string,
): PublishedBriefing['sources'][number] => ({
  id,
  url: absolute(kind === 'article' ? PAGES.sources : sourcePath(id)),
  kind,
  ...(type === undefined ? {} : { type }),
  language: language ?? own,
  title,
  publisher,
  address: url,
  ...(archive === undefined ? {} : { archive }),
  ...(published === undefined ? {} : { published }),
  supports,
});
