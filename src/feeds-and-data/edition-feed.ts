import { Feed, type Item } from 'feed';
import type { Briefing } from '../model/briefing.ts';
import { type Entry, kindLabel } from '../model/entries/entry.ts';
import { editionsOf, lastChange, newestFirst } from '../model/entries/editions.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { editionPath, entryPath, FILES, PAGES, type Routes } from '../model/addresses/routes.ts';
import type { Edition } from '../schemas/records.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The editions as a feed, newest first, and below each the entries that it changed last: readers see an
 * entry again when it changes again. Ids are permalinks, times are midnight UTC of the edition's day.
 * `imageOf`: the picture of a page, by its path. Throws without an address of the site: feeds need one.
 */
export function editionFeed(
  { meta, updates, entries }: Pick<Briefing, 'meta' | 'updates' | 'entries'>,
  routes: Routes,
  imageOf: (path: string) => string | undefined,
): Feed {
  const home = absolute(routes, PAGES.overview);
  const feed = new Feed({
    id: home,
    link: home,
    title: meta.title,
    description: meta.summary,
    language: meta.language,
    copyright: meta.licence,
    author: { name: meta.publisher },
    favicon: absolute(routes, FILES.icon),
    image: absolute(routes, FILES.largeIcon),
    generator: false,
    updated: midnight(lastChange(updates) ?? '1970-01-01'),
    feedLinks: { atom: absolute(routes, FILES.atom), json: absolute(routes, FILES.jsonFeed) },
  });
  const shown = new Set<string>();
  const given = { entries, updates, routes, imageOf, words: wordsOf(meta) };
  for (const edition of newestFirst(updates)) {
    feed.addItem(editionItem(edition, given));
    for (const id of edition.entries) {
      const entry = entries.get(id);
      if (entry === undefined || shown.has(id)) continue;
      shown.add(id);
      feed.addItem(entryItem(entry, edition, given));
    }
  }
  return feed;
}

interface Given extends Pick<Briefing, 'updates' | 'entries'> {
  routes: Routes;
  imageOf: (path: string) => string | undefined;
  words: Words;
}

/** An entry as its last edition left it, with what that edition says of itself. */
function entryItem(
  entry: Entry,
  edition: Edition,
  { updates, routes, imageOf, words }: Given,
): Item {
  const link = absolute(routes, entryPath(entry));
  const image = imageOf(entryPath(entry));
  const kind = kindLabel(entry, words);
  const title = `${kind}${words.list.colon}${entry.name}`;
  const said = `<p><a href="${escapeHtml(absolute(routes, editionPath(edition.id)))}">${escapeHtml(editionTitle(edition, words))}</a>: ${escapeHtml(edition.summary)}</p>`;
  return {
    id: link,
    link,
    title: escapeHtml(edition.kind === 'correction' ? words.corrected(title) : title),
    description: escapeHtml(entry.summary),
    content: `<p>${escapeHtml(entry.summary)}</p>${said}`,
    date: midnight(edition.date),
    published: midnight(editionsOf(updates, entry.id).at(-1)?.date ?? edition.date),
    category: [{ name: kind, term: entry.kind }],
    ...(image === undefined ? {} : { image }),
  };
}

function editionItem(edition: Edition, { entries, routes, imageOf, words }: Given): Item {
  const named = edition.entries.flatMap((id) => entries.get(id) ?? []);
  const [only] = named.length === 1 ? named : [];
  const image = imageOf(only === undefined ? PAGES.overview : entryPath(only));
  const link = absolute(routes, editionPath(edition.id));
  const list = named.map((entry) => {
    const href = escapeHtml(absolute(routes, entryPath(entry)));
    const kind =
      entry.section === 'statements' ? `${kindLabel(entry, words)}${words.list.colon}` : '';
    return `<li>${kind}<a href="${href}">${escapeHtml(entry.name)}</a>${words.list.colon}${escapeHtml(entry.summary)}</li>`;
  });
  return {
    id: link,
    link,
    title: escapeHtml(editionTitle(edition, words)),
    description: escapeHtml(edition.summary),
    content: `<p>${escapeHtml(edition.summary)}</p>${list.length > 0 ? `<ul>${list.join('')}</ul>` : ''}`,
    date: midnight(edition.date),
    published: midnight(edition.date),
    category: [{ name: words.editions[edition.kind], term: edition.kind }],
    ...(image === undefined ? {} : { image }),
  };
}

/** `Correction: …`, so that a reader of feeds sees it in the list. */
const editionTitle = ({ kind, title }: Edition, { editions, list }: Words): string =>
  kind === 'correction' ? `${editions.correction}${list.colon}${title}` : title;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

function absolute(routes: Routes, path: string): string {
  const url = routes.absolute(path);
  if (url === undefined) throw new Error('A feed needs the address of the site: set SITE_URL.');
  return url;
}
