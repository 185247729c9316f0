import { escapeHtml } from '../../src/feeds-and-data/escape-html.ts';
import { entryPath } from '../../src/model/addresses/routes.ts';
import type { NameFiles } from '../../src/search/name-files.ts';
import { type PageText, pageText } from './page-text.ts';
import type { SyntheticEntry } from './synthetic-entry.ts';
import { EN } from '../../src/words/en.ts';

/** What every page needs beside its own text. */
export interface Frame {
  names: NameFiles;
  /** Address of the script of the search form. */
  script: string;
}

/** The page of an entry with the search's attributes of EntryPage.astro and SearchData.astro, and little else. */
export function entryHtml(
  entry: SyntheticEntry,
  said: readonly SyntheticEntry[],
  frame: Frame,
): string {
  const text = pageText(entry, said);
  const aliases =
    entry.aliases.length === 0
      ? ''
      : `<span data-pagefind-meta="aliases">${escapeHtml(entry.aliases.join(', '))}</span>`;
  return documentHtml(
    entry.name,
    frame,
    `<article data-pagefind-body data-pagefind-filter="type:${entry.kind}">
<header><p data-pagefind-ignore>${EN.kinds[entry.kind]}</p>
<h1 data-pagefind-meta="title" data-pagefind-weight="10">${escapeHtml(entry.name)}</h1>
<div hidden data-pagefind-ignore><span data-pagefind-meta="kind">${entry.kind}</span>${aliases}</div>
<p data-pagefind-weight="2" data-pagefind-meta="summary">${escapeHtml(entry.summary)}</p></header>
<aside data-pagefind-ignore><dl>${facts(text)}</dl></aside>
<div>${paragraphs(text.lead)}${text.parts.map(part).join('')}
<h2 id="sources">Sources of this page</h2><ul data-pagefind-weight="0.5"><li>The article</li></ul></div>
</article>`,
  );
}

/** A page with the search form and nothing else. */
export const blankPageHtml = (frame: Frame): string => documentHtml('Blank', frame, '');

const documentHtml = (title: string, { names, script }: Frame, main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"></head><body><header>
<form class="search-form" role="search" action="/search/" method="get" ${places(names)}>
<input id="ui-q" name="q" type="search" autocomplete="off"></form></header>
<main>${main}</main><script type="module" src="${script}"></script></body></html>`;

const places = ({ sharded }: NameFiles): string =>
  `data-base="/" data-names="/names/"${sharded ? ' data-sharded' : ''}`;

const facts = ({ facts: list }: PageText): string =>
  list.map(([term, value]) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`).join('');

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');

const part = ({ id, title, paragraphs: texts }: PageText['parts'][number]): string =>
  `<h2 id="${id}">${escapeHtml(title)}</h2>\n${paragraphs(texts)}`;

/** File of an entry's page below the site's folder. */
export const entryFile = (entry: SyntheticEntry): string =>
  `${entryPath(entry).slice(1)}index.html`;
