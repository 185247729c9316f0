import type { BreadcrumbList, Thing, WebPage } from 'schema-dts';
import type { Briefing } from '../model/briefing.ts';
import { firstPublished, lastChange } from '../model/entries/editions.ts';
import { entryAt } from '../model/views/entry-links.ts';
import type { Entry } from '../model/entries/entry.ts';
import { dividedPage } from '../model/divisions/divided-pages.ts';
import { PAGES, sourcePath, type Routes } from '../model/addresses/routes.ts';
import { LIST_NAMES, type SectionText } from '../model/addresses/sections.ts';
import { wordsOf } from '../words/words.ts';
import { entryThing } from './structured-entry.ts';
import { listThing, sourceThing } from './structured-lists.ts';

/** One page, as its head describes it. */
export interface DescribedPage {
  /** Below the base. */
  path: string;
  title: string;
  description: string;
  /** Absolute address of the picture, where there is one. */
  image?: string;
}

/** A JSON-LD graph of schema.org terms; a page and, inside it, the thing that it is about. */
export type StructuredData = { '@context': 'https://schema.org' } & Record<string, unknown>;

/**
 * What a page says, for machines: schema.org as JSON-LD. Each value stands on the page as well; ids are the
 * permalinks. Undefined without an address of the site (SITE_URL), since ids are absolute.
 */
export function structuredData(
  briefing: Briefing,
  routes: Routes,
  page: DescribedPage,
): StructuredData | undefined {
  const url = routes.absolute(page.path);
  if (url === undefined) return undefined;
  const data = page.path === PAGES.overview ? articleData : pageData;
  return { '@context': 'https://schema.org', ...data(briefing, routes, page, url) };
}

function pageData(briefing: Briefing, routes: Routes, page: DescribedPage, url: string): object {
  const entry = entryAt(briefing, page.path);
  const thing = thingAt(briefing, routes, page.path, entry);
  const modified = lastChange(briefing.updates, entry?.id);
  const data: WebPage = {
    '@type': 'WebPage',
    url,
    name: page.title,
    description: page.description,
    inLanguage: briefing.meta.language,
    isPartOf: reference(routes, PAGES.overview),
    ...(page.image === undefined ? {} : { image: page.image }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(entry === undefined ? {} : { citation: citations(briefing, routes, entry.id) }),
    ...(thing === undefined ? {} : { mainEntity: thing }),
    breadcrumb: breadcrumb(briefing, routes, page),
  };
  return data;
}

/** The overview is the article itself. */
function articleData(briefing: Briefing, routes: Routes, page: DescribedPage, url: string): object {
  const { meta, updates, article } = briefing;
  const modified = lastChange(updates);
  const published = firstPublished(updates);
  return {
    '@type': 'BackgroundNewsArticle',
    '@id': url,
    headline: page.title,
    alternativeHeadline: meta.title,
    description: page.description,
    inLanguage: meta.language,
    ...(published === undefined ? {} : { datePublished: published }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(page.image === undefined ? {} : { image: page.image }),
    publisher: { '@type': 'Organization', name: meta.publisher },
    isBasedOn: article.url,
    citation: citations(briefing, routes, 'overview'),
  };
}

function thingAt(
  briefing: Briefing,
  routes: Routes,
  path: string,
  entry: Entry | undefined,
): Thing | undefined {
  if (entry !== undefined) return entryThing(briefing, routes, entry);
  const [, id = ''] = /^\/sources\/([^/]+)\/$/.exec(path) ?? [];
  const source = briefing.sources.get(id);
  return source === undefined ? listThing(briefing, routes, path) : sourceThing(source, routes);
}

/** The article by its own address, documents by their pages here. */
function citations(briefing: Briefing, routes: Routes, id: string): (string | { '@id': string })[] {
  const { paragraphs, sources } = briefing.citesOf(id);
  return [
    ...(paragraphs.length > 0 ? [briefing.article.url] : []),
    ...sources.map((source) => reference(routes, sourcePath(source))),
  ];
}

/** From the overview through every page on whose address this one's is built. */
function breadcrumb(briefing: Briefing, routes: Routes, page: DescribedPage): BreadcrumbList {
  const steps = page.path.split('/').slice(1, -1);
  const paths = steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}/`);
  const trail = [PAGES.overview, ...paths.slice(0, -1)].map((path) => ({
    name: labelAt(briefing, path),
    path,
  }));
  const own = { name: sectionAt(briefing, page.path)?.label ?? page.title, path: page.path };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, own].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: routes.absolute(step.path) ?? '',
    })),
  };
}

function labelAt(briefing: Briefing, path: string): string {
  const { overview, sections } = wordsOf(briefing.meta);
  if (path === PAGES.overview) return overview;
  const entry = entryAt(briefing, path);
  if (entry !== undefined) return entry.name;
  const found = sectionAt(briefing, path) ?? dividedPage(briefing, path) ?? sections.print;
  return found.label;
}

function sectionAt({ meta }: Briefing, path: string): SectionText | undefined {
  const name = LIST_NAMES.find((one) => PAGES[one] === path);
  return name && wordsOf(meta).sections[name];
}

const reference = (routes: Routes, path: string): { '@id': string } => ({
  '@id': routes.absolute(path) ?? '',
});
