import { fromHtml } from 'hast-util-from-html';
import { parseFeed } from 'feedsmith';
import { toString } from 'hast-util-to-string';
import RssParser from 'rss-parser';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { editionFeed } from '../../../src/feeds-and-data/edition-feed.ts';
import { jsonFeed } from '../../../src/feeds-and-data/json-feed.ts';
import { createRoutes } from '../../../src/model/addresses/routes.ts';
import type { Edition } from '../../../src/schemas/records.ts';
import { readXml } from '../../helpers/read-xml.ts';
import { makeEdition, river, riverEntry, routes, SITE } from '../../helpers/river.ts';

const EDITIONS: Edition[] = [
  makeEdition('first', '2031-05-06', { kind: 'major' }),
  makeEdition('second', '2031-05-08', { entries: ['weir', 'nora-obrien'] }),
  makeEdition('third', '2031-05-08', {
    kind: 'correction',
    title: 'R&D < "D" & \'&amp;\' ]]> end',
    summary: 'a < b & c > d; "&lt;" stays ]]>.',
    entries: ['weir'],
  }),
];
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

const feedOf = (
  updates: readonly Edition[] = EDITIONS,
  { meta = river.meta, imageOf = (path: string) => `${SITE}/og${path.slice(0, -1)}.png` } = {},
) => editionFeed({ ...river, updates, meta }, routes, imageOf);

interface Link {
  rel?: string;
  href: string;
  type?: string;
}
interface AtomEntry {
  id: string;
  title: { '#text': string; type: string };
  link: Link[];
  updated: string;
  published: string;
  summary: { '#text': string; type: string };
  content: { '#text': string; type: string };
  category: { term: string; label: string }[];
}
interface AtomFeed {
  xmlns: string;
  id: string;
  title: string;
  subtitle: string;
  rights: string;
  updated: string;
  author: { name: string };
  icon: string;
  logo: string;
  link: Link[];
  entry: AtomEntry[];
}

/** What a reader of feeds makes of Atom. */
function readAtom(xml: string): AtomFeed {
  const isArray = (name: string) => ['entry', 'link', 'category'].includes(name);
  return readXml(xml, { isArray })['feed'] as AtomFeed;
}
const atom = (...args: Parameters<typeof feedOf>) => readAtom(feedOf(...args).atom1());
/** The editions among the entries of the feed. */
const editions = () => atom().entry.filter(({ id }) => id.startsWith(`${SITE}/updates/#`));

interface JsonItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  image: string;
  date_published: string;
  date_modified: string;
  tags: string[];
}
interface JsonFeed {
  version: string;
  language: string;
  authors: { name: string }[];
  items: JsonItem[];
  [field: string]: unknown;
}
const json = (...args: Parameters<typeof feedOf>) =>
  JSON.parse(jsonFeed(feedOf(...args))) as JsonFeed;

/** What HTML shows, and where its links lead. */
function shown(html: string): { text: string; links: string[]; names: string[] } {
  const tree = fromHtml(html, { fragment: true });
  const links: string[] = [];
  const names: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    names.push(tagName);
    if (tagName === 'a') links.push(String(properties.href));
  });
  return { text: toString(tree), links, names };
}

describe('the Atom feed', () => {
  it('says what it is, where it is and who makes it', () => {
    expect(atom()).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      id: `${SITE}/`,
      title: river.meta.title,
      subtitle: river.meta.summary,
      rights: river.meta.licence,
      author: { name: river.meta.publisher },
      icon: `${SITE}/favicon.svg`,
      logo: `${SITE}/icon-512.png`,
      link: [
        { rel: 'alternate', href: `${SITE}/` },
        { rel: 'self', href: `${SITE}/feed.xml` },
      ],
    });
  });

  it('lists the editions newest first, each under its permanent address', () => {
    const entry = editions();
    expect(entry.map(({ id }) => id)).toEqual(
      ['third', 'second', 'first'].map((id) => `${SITE}/updates/#${id}`),
    );
    expect(entry.map(({ link }) => link.find(({ rel }) => rel === undefined)?.href)).toEqual(
      entry.map(({ id }) => id),
    );
  });

  it('dates the editions in RFC 3339, the feed by the newest', () => {
    const { updated } = atom();
    const entry = editions();
    expect(updated).toMatch(RFC3339);
    expect(updated.slice(0, 10)).toBe('2031-05-08');
    for (const { updated: changed, published } of entry) {
      expect(changed).toMatch(RFC3339);
      expect(published).toBe(changed);
    }
    expect(entry.map(({ published }) => published.slice(0, 10))).toEqual([
      '2031-05-08',
      '2031-05-08',
      '2031-05-06',
    ]);
  });

  it('keeps an id when the edition’s words change, and changes no other when one is added', () => {
    const ids = (editions: readonly Edition[]) => atom(editions).entry.map(({ id }) => id);
    const reworded = EDITIONS.map((edition) => ({ ...edition, title: 'Other', summary: 'Other.' }));
    expect(ids(reworded)).toEqual(ids(EDITIONS));
    expect(ids([...EDITIONS, makeEdition('fourth', '2031-06-01')]).slice(1)).toEqual(ids(EDITIONS));
  });

  it('shows marks of HTML and XML as they are written', () => {
    const [correction] = atom().entry;
    if (correction === undefined) throw new Error('The feed has no entry.');
    const { title, summary, content } = correction;
    expect([title.type, summary.type, content.type]).toEqual(['html', 'html', 'html']);
    expect(shown(title['#text']).text).toBe(`Correction: R&D < "D" & '&amp;' ]]> end`);
    expect(shown(summary['#text']).text).toBe('a < b & c > d; "&lt;" stays ]]>.');
    expect(shown(content['#text']).text).toContain('a < b & c > d; "&lt;" stays ]]>.');
  });

  it('shows marks of XML in the title and licence of the briefing', () => {
    const meta = { ...river.meta, title: 'R&D < "D"', summary: 'a < b & c', licence: '© & <' };
    meta.publisher = 'Tom & Co <x';
    const { title, subtitle, rights, author } = atom(EDITIONS, { meta });
    expect([title, subtitle, rights, author.name]).toEqual([
      'R&D < "D"',
      'a < b & c',
      '© & <',
      'Tom & Co <x',
    ]);
  });

  it('marks a correction in its title and as a category', () => {
    const entry = editions();
    expect(entry.map(({ category }) => category[0])).toEqual([
      { label: 'Correction', term: 'correction' },
      { label: 'Update', term: 'minor' },
      { label: 'New edition', term: 'major' },
    ]);
    const titles = entry.map(({ title }) => title['#text']);
    expect(titles.filter((title) => title.startsWith('Correction: '))).toHaveLength(1);
  });

  it('links every entry that an edition names, absolutely', () => {
    const entry = editions();
    const second = shown(entry[1]?.content['#text'] ?? '');
    expect(second.links).toEqual([`${SITE}/glossary/weir/`, `${SITE}/whos-who/nora-obrien/`]);
    expect(second.text).toContain(riverEntry('weir').summary);
    expect(shown(entry[2]?.content['#text'] ?? '').names).not.toContain('ul');
  });

  it('shows each entry once, below the last edition that changed it, under its permalink', () => {
    const { entry } = atom();
    expect(entry.map(({ id }) => id.slice(SITE.length))).toEqual([
      '/updates/#third',
      '/glossary/weir/',
      '/updates/#second',
      '/whos-who/nora-obrien/',
      '/updates/#first',
    ]);
    const [, weir, , nora] = entry;
    expect(weir?.title['#text']).toBe(`Corrected: Issue: ${riverEntry('weir').name}`);
    expect(shown(nora?.title['#text'] ?? '').text).toBe(
      `Person: ${riverEntry('nora-obrien').name}`,
    );
    expect(shown(weir?.summary['#text'] ?? '').text).toBe(riverEntry('weir').summary);
    expect(shown(weir?.content['#text'] ?? '').links).toEqual([`${SITE}/updates/#third`]);
    expect(weir?.link.find(({ rel }) => rel === 'enclosure')?.href).toBe(
      `${SITE}/og/glossary/weir.png`,
    );
  });

  it('shows an entry again, with the day of the change, when it changes again', () => {
    const later = makeEdition('fourth', '2031-06-01', { entries: ['nora-obrien'] });
    const again = atom([...EDITIONS, later]).entry.filter(({ id }) => id.endsWith('/nora-obrien/'));
    expect(
      again.map(({ updated, published }) => [updated, published].map((day) => day.slice(0, 10))),
    ).toEqual([['2031-06-01', '2031-05-08']]);
  });

  it('shows the picture of the only entry, else that of the overview', () => {
    const pictures = editions().map(({ link }) => link.find(({ rel }) => rel === 'enclosure'));
    expect(pictures).toEqual(
      ['/og/glossary/weir.png', '/og.png', '/og.png'].map((path) => ({
        rel: 'enclosure',
        href: SITE + path,
        type: 'image/png',
      })),
    );
    const none = feedOf(EDITIONS, { imageOf: () => undefined as never }).atom1();
    expect(none).not.toContain('enclosure');
  });

  it('is the same in any time zone', () => {
    const before = process.env['TZ'];
    const texts = ['Pacific/Kiritimati', 'Pacific/Niue'].map((zone) => {
      process.env['TZ'] = zone;
      return feedOf().atom1();
    });
    process.env['TZ'] = before ?? '';
    if (before === undefined) delete process.env['TZ'];
    expect(texts[0]).toBe(texts[1]);
  });

  it('is valid without any edition', () => {
    const feed = readAtom(feedOf([]).atom1());
    expect(feed.entry).toBeUndefined();
    expect(feed.updated).toMatch(RFC3339);
  });
});

describe('the JSON feed', () => {
  it('is of version 1.1 with the fields of that', () => {
    const { items: _items, ...feed } = json();
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: river.meta.title,
      description: river.meta.summary,
      home_page_url: `${SITE}/`,
      feed_url: `${SITE}/feed.json`,
      icon: `${SITE}/icon-512.png`,
      language: 'en',
      authors: [{ name: river.meta.publisher }],
    });
  });

  it('says the same as the Atom feed', () => {
    const { entry } = atom();
    const { items } = json();
    expect(items.map(({ id, url }) => [id, url])).toEqual(entry.map(({ id }) => [id, id]));
    expect(items.map(({ title }) => title)).toEqual(
      entry.map(({ title }) => shown(title['#text']).text),
    );
    expect(items.map(({ summary }) => summary)).toEqual(
      entry.map(({ summary }) => shown(summary['#text']).text),
    );
    expect(items.map(({ content_html }) => content_html)).toEqual(
      entry.map(({ content }) => content['#text']),
    );
    expect(items.map(({ tags }) => tags)).toEqual([
      ['Correction'],
      ['Issue'],
      ['Update'],
      ['Person'],
      ['New edition'],
    ]);
  });

  it('has plain titles and summaries, and HTML that shows them', () => {
    const [correction] = json().items;
    expect(correction?.title).toBe(`Correction: R&D < "D" & '&amp;' ]]> end`);
    expect(correction?.summary).toBe('a < b & c > d; "&lt;" stays ]]>.');
    expect(shown(correction?.content_html ?? '').text).toContain(correction?.summary ?? '?');
  });

  it('dates its items in RFC 3339', () => {
    for (const { date_published, date_modified } of json().items) {
      expect(date_published).toMatch(RFC3339);
      expect(date_modified).toBe(date_published);
    }
  });
});

describe('readers of feeds that are not ours', () => {
  it('find every item, its address and its day with feedsmith, in both feeds', () => {
    const { entry } = atom();
    const { format, feed } = parseFeed(feedOf().atom1());
    expect(format).toBe('atom');
    const read = feed as { entries: { id: string; updated: string; links: Link[] }[] };
    expect(read.entries.map(({ id }) => id)).toEqual(entry.map(({ id }) => id));
    expect(read.entries.map(({ updated }) => updated)).toEqual(entry.map(({ updated }) => updated));
    const other = parseFeed(jsonFeed(feedOf()));
    expect(other.format).toBe('json');
    const { items } = other.feed as { items: JsonItem[] };
    expect(items.map(({ id, url }) => [id, url])).toEqual(entry.map(({ id }) => [id, id]));
  });

  it('find the same with rss-parser, and titles as they are meant', async () => {
    const { entry } = atom();
    const read = await new RssParser<object, { id: string }>().parseString(feedOf().atom1());
    const { items, title, feedUrl } = read;
    expect([title, feedUrl]).toEqual([river.meta.title, `${SITE}/feed.xml`]);
    expect(items.map(({ id, link }) => [id, link])).toEqual(entry.map(({ id }) => [id, id]));
    expect(items.map(({ isoDate }) => isoDate)).toEqual(entry.map(({ updated }) => updated));
    expect(shown(items[0]?.title ?? '').text).toBe(`Correction: R&D < "D" & '&amp;' ]]> end`);
  });
});

it('refuses a site without an address', () => {
  const feed = () => editionFeed(river, createRoutes('/'), () => undefined);
  expect(feed).toThrow('A feed needs the address of the site: set SITE_URL.');
});
