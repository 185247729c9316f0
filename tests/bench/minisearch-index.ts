import MiniSearch from 'minisearch';
import { entryPath } from '../../src/model/addresses/routes.ts';
import { type Section, VITEPRESS } from './minisearch-settings.ts';
import { pageText } from './page-text.ts';
import type { SyntheticSite } from './synthetic-site.ts';

/** The serialised index of everything that the pages show. */
export function minisearchIndex({ entries, saidBy }: SyntheticSite): string {
  const index = new MiniSearch<Section>(VITEPRESS);
  index.addAll(entries.flatMap((entry) => sections(entry, saidBy(entry))));
  return JSON.stringify(index);
}

function sections(
  entry: SyntheticSite['entries'][number],
  said: readonly SyntheticSite['entries'][number][],
): Section[] {
  const { facts, lead, parts } = pageText(entry, said);
  const shown = facts.map(([term, value]) => `${term} ${value}`);
  const path = entryPath(entry);
  return [
    {
      id: path,
      title: entry.name,
      titles: [],
      text: [entry.summary, ...shown, ...lead].join('\n'),
    },
    ...parts.map(({ id, title, paragraphs }) => ({
      id: `${path}#${id}`,
      title,
      titles: [entry.name],
      text: paragraphs.join('\n'),
    })),
  ];
}
