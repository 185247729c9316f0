import { splitSentences } from '../../markdown/sentences.ts';
import type { Briefing } from '../briefing.ts';
import { entryPath, PAGES, type PageName } from '../addresses/routes.ts';
import type { SectionText } from '../addresses/sections.ts';
import { wordsOf } from '../../words/words.ts';

/** Label, title and sentence of a page that is no entry; undefined where the briefing has no such page. */
export function pageText(
  { pages, meta }: Pick<Briefing, 'pages' | 'meta'>,
  name: PageName,
): SectionText | undefined {
  const words = wordsOf(meta);
  if (name !== 'overview' && name !== 'about') return words.sections[name];
  const page = pages.find(({ id }) => id === name);
  return page && { label: words[name], ...page };
}

/** Name and path below the base of an entry or a page of prose, by id; undefined where there is none. */
export function namedPage(
  briefing: Pick<Briefing, 'entries' | 'pages' | 'meta'>,
  id: string,
): { name: string; path: string } | undefined {
  const entry = briefing.entries.get(id);
  if (entry !== undefined) return { name: entry.name, path: entryPath(entry) };
  const page = briefing.pages.find((other) => other.id === id);
  if (page === undefined) return undefined;
  return { name: pageText(briefing, page.id)?.label ?? page.title, path: PAGES[page.id] };
}

/** The story in a line: the title of the overview and the first sentence of its summary; undefined without one. */
export function storyLine({
  pages,
}: Pick<Briefing, 'pages'>): { title: string; sentence: string } | undefined {
  const overview = pages.find(({ id }) => id === 'overview');
  if (overview === undefined) return undefined;
  const { title, summary } = overview;
  return { title, sentence: splitSentences(summary)[0]?.text ?? summary };
}
