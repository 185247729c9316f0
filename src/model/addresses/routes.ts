import { type Entry, type Section, SECTIONS_OF_ENTRIES } from '../entries/entry.ts';

/** Pages that are no entry. */
export const PAGES = {
  overview: '/',
  'whos-who': '/whos-who/',
  glossary: '/glossary/',
  chronology: '/chronology/',
  meetings: '/who-met-whom/',
  positions: '/positions/',
  'not-known': '/not-known/',
  statements: '/statements/',
  sources: '/sources/',
  search: '/search/',
  updates: '/updates/',
  newsletter: '/newsletter/',
  print: '/print/',
  about: '/about/',
} as const;

export type PageName = keyof typeof PAGES;

/** Pages that repeat what others say: whoever searches the web is better off with the page of the thing itself. */
export const UNLISTED: readonly string[] = [PAGES.search, PAGES.print];

/** Path of an entry below the base: what a permalink records. */
export const entryPath = ({ section, id }: { section: Section; id: string }): string =>
  `${PAGES[section]}${id}/`;

/** Path of the whole of a list of which the page of an entry shows the first rows: `/whos-who/x/said/`. */
export const entryListPath = (entry: { section: Section; id: string }, list: string): string =>
  `${entryPath(entry)}${list}/`;

/** Path of a source below the base; the article's is its paragraphs on the sources page. */
export const sourcePath = (id: string): string => `${PAGES.sources}${id}/`;

/** Path of the page with every claim that rests on a paragraph. */
export const paragraphPath = (paragraph: string): string => sourcePath(`paragraph-${paragraph}`);

/** Id, among the sources, of the page with what the article does not say. */
export const NOT_SAID = 'not-said';

/**
 * Whether an id is the last part of the address at which a part of a long list stands, today or when the list has
 * grown: no entry and no document may have it. Those of years are no ids at all: they have no letter.
 */
export const isPartId = (list: string, id: string): boolean =>
  /^letter-([a-z0-9]|u[0-9a-f]{4,6}){1,3}$|^\d{4}(-\d\d){0,2}$/.test(id) ||
  (list === 'chronology' && id === 'undated') ||
  (list === 'sources' && /^paragraph-\d+$|^not-said$/.test(id));

/** Path of a page that goes on where the one at `first` is full: `/sources/x/` -> `/sources/x/2/`. */
export const partPath = (first: string, part: number): string =>
  part === 1 ? first : `${first}${part}/`;

/** Path of the edition for print that says each thing in a sentence. */
export const SHORT_PRINT = `${PAGES.print}short/`;

/** Files for machines, below the base. */
export const FILES = {
  atom: '/feed.xml',
  jsonFeed: '/feed.json',
  data: '/briefing.json',
  dataSchema: '/briefing.schema.json',
  sitemap: '/sitemap-index.xml',
  sitemapPages: '/sitemap-0.xml',
  manifest: '/site.webmanifest',
  openSearch: '/opensearch.xml',
  meetingsDrawing: '/who-met-whom.svg',
  mailPreview: '/newsletter-preview.html',
  icon: '/favicon.svg',
  touchIcon: '/apple-touch-icon.png',
  smallIcon: '/icon-192.png',
  largeIcon: '/icon-512.png',
  maskableIcon: '/icon-maskable-512.png',
  notFound: '/404.html',
} as const;

/**
 * Folder of the files of the names layer. Their addresses stay while their content changes, or each page would
 * change with a name or a summary of another.
 */
export const NAMES = '/names/';

/** An edition's anchor on the updates page. */
export const editionPath = (id: string): string => `${PAGES.updates}#${id}`;

/**
 * Path of a page's social card: `/whos-who/x/` -> `/og/whos-who/x.png`. The lists of an entry show
 * the card of the entry. Pages that are no entry have theirs in `pages`; a document shows that of the sources.
 */
export function cardPath(path: string): string {
  const [, section = '', id] = /^\/([a-z-]+)\/(?:([a-z0-9-]+)\/)?/.exec(path) ?? [];
  const isEntry = SECTIONS_OF_ENTRIES.some((one) => one === section);
  if (id === undefined || !isEntry || isPartId(section, id))
    return `/og/pages/${section || 'overview'}.png`;
  return `/og/${section}/${id}.png`;
}

/** Anchor of an issue on the board of positions; without one, of the talks as a whole. */
export const boardAnchor = (issue?: Pick<Entry, 'id'>): string => issue?.id ?? 'whole-talks';

/** Anchor of a paragraph on the sources page. */
export const paragraphAnchor = (paragraph: string): string => `p${paragraph}`;

/** Anchor of an entry in the single-page edition: `p-`, a convenience, since its own page is the permalink. */
export const printAnchor = ({ section, id }: Pick<Entry, 'section' | 'id'>): string =>
  `p-${section}-${id}`;

/** Anchor of a part of a page in the single-page edition; no id has two hyphens, so none is met twice. */
export const printPartAnchor = (page: string, id: string): string => `${page}--${id}`;

/** Every address of one site. The base stands here and nowhere else. */
export interface Routes {
  /** Address of a path below the base: `/glossary/` -> `/sub/dir/glossary/`. */
  to(path: string): string;
  page(name: PageName): string;
  entry(entry: Pick<Entry, 'section' | 'id'>): string;
  source(id: string): string;
  paragraph(paragraph: string): string;
  /** Address of a page -> its anchor in the single-page edition; undefined where that has none. */
  printAnchorOf: (href: string) => string | undefined;
  /** Address with scheme and host; undefined without SITE_URL. */
  absolute(path: string): string | undefined;
}

/** `base`: `/` or `/sub/dir/`. `siteUrl`: scheme and host without a path, if known. */
export function createRoutes(base: string, siteUrl?: string): Routes {
  const to = (path: string) => base.replace(/\/$/, '') + path;
  return {
    to,
    page: (name) => to(PAGES[name]),
    entry: (entry) => to(entryPath(entry)),
    source: (id) => to(sourcePath(id)),
    paragraph: (paragraph) => `${to(PAGES.sources)}#${paragraphAnchor(paragraph)}`,
    printAnchorOf: (href) => {
      const [path = '', fragment] = href.startsWith(to('/'))
        ? href.slice(to('/').length - 1).split('#')
        : [];
      const [, section, id] =
        /^\/(whos-who|glossary|chronology|statements|sources)\/(?:([a-z0-9-]+)\/)?$/.exec(path) ??
        [];
      if (section === undefined) return path === '/' ? 'p-overview' : undefined;
      if (id !== undefined) return `p-${section}-${id}`;
      return section === 'sources' && fragment !== undefined
        ? printPartAnchor('p-sources', fragment)
        : `p-${section}`;
    },
    absolute: (path) => (siteUrl === undefined ? undefined : siteUrl + to(path)),
  };
}
