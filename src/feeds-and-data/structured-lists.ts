import type { Thing } from 'schema-dts';
import type { Briefing } from '../model/briefing.ts';
import { sectionEntries } from '../model/views/entry-links.ts';
import { isDivided } from '../model/divisions/list-parts.ts';
import { SECTIONS_OF_ENTRIES, type Source } from '../model/entries/entry.ts';
import { entryPath, PAGES, type Routes, sourcePath } from '../model/addresses/routes.ts';
import { wordsOf } from '../words/words.ts';
import { dayOrDays } from './structured-entry.ts';

/** What a page that lists is about: the set of terms, the list of entries or the corrections. */
export function listThing(briefing: Briefing, routes: Routes, path: string): Thing | undefined {
  if (path === PAGES.updates) return correctionsThing(briefing, routes);
  const section = SECTIONS_OF_ENTRIES.find((name) => PAGES[name] === path);
  if (section === undefined) return undefined;
  // A list that was divided is one of parts: its own page does not hold the entries.
  const listed = isDivided(briefing, section) ? [] : sectionEntries(briefing, section);
  const items = listed.map((entry) => ({ '@id': routes.absolute(entryPath(entry)) ?? '' }));
  const id = routes.absolute(path) ?? '';
  const name = wordsOf(briefing.meta).sections[section].title;
  const has = items.length > 0;
  if (section === 'glossary')
    return {
      '@type': 'DefinedTermSet',
      '@id': id,
      name,
      ...(has ? { hasDefinedTerm: items } : {}),
    };
  return { '@type': 'ItemList', '@id': id, name, ...(has ? { itemListElement: items } : {}) };
}

/** A background document. */
export function sourceThing(source: Source, routes: Routes): Thing {
  const { first, last } = dayOrDays(source.published);
  return {
    '@type': 'CreativeWork',
    '@id': routes.absolute(sourcePath(source.id)) ?? '',
    name: source.title,
    url: source.url,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(first === undefined || last !== undefined ? {} : { datePublished: first }),
  };
}

/** The briefing as a whole, with each edition that corrects it. */
function correctionsThing({ updates, meta }: Briefing, routes: Routes): Thing | undefined {
  const corrections = updates.filter(({ kind }) => kind === 'correction');
  if (corrections.length === 0) return undefined;
  return {
    '@type': 'BackgroundNewsArticle',
    '@id': routes.absolute(PAGES.overview) ?? '',
    name: meta.title,
    correction: corrections.map(({ date, summary }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: summary,
    })),
  };
}
