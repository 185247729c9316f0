import { type PageName, PAGES } from '../model/addresses/routes.ts';
import { pagesOf } from '../model/page-parts/pages-of.ts';
import type { SectionText } from '../model/addresses/sections.ts';
import { otherWords, type Words, wordsOf } from '../words/words.ts';
import type { NameRecord } from './name-record.ts';
import { askedOfSite } from './of-the-site.ts';
import { normalise } from '../names/normalise.ts';
import type { Searchable } from './searchable.ts';

/** The site's own pages as the names layer has them: every page that has an address, by what readers call it. */
export const ownPages = (briefing: Searchable): NameRecord[] =>
  [...pagesOf(briefing)].flatMap((name) => {
    const text = textOf(name, briefing);
    if (text === undefined) return [];
    const called = [
      text.label,
      ...typedIn(wordsOf(briefing.meta), name),
      ...fromData(name, briefing),
    ];
    // What the search understands without a name for it needs none.
    const isNeeded = (form: string) =>
      !form.includes(' ') || askedOfSite(form, () => false) !== PAGES[name];
    const forms = new Set(called.map(normalise).filter(isNeeded));
    forms.delete(normalise(text.title));
    const kind = name === 'overview' ? 'overview' : 'page';
    return [{ p: PAGES[name], k: kind, n: text.title, f: [...forms] }];
  });

/** The same pages by what they are called in the other languages that have a table. */
export const ownPagesAbroad = (briefing: Searchable): NameRecord[] =>
  ownPages(briefing).map(({ p, k, n }) => {
    const name = [...pagesOf(briefing)].find((one) => PAGES[one] === p);
    const called = otherWords(briefing.meta).flatMap((words) => calledIn(words, name));
    return { p, k, n, f: [...new Set(called.map(normalise))] };
  });

function calledIn(words: Words, name: PageName | undefined): string[] {
  if (name === undefined) return [];
  const texts: Partial<Record<PageName, Text>> = words.sections;
  const text = texts[name];
  return [...(text === undefined ? [] : [text.title, text.label]), ...typedIn(words, name)];
}

/** What readers of a language type for a page. */
function typedIn({ searchedAs }: Words, name: PageName): string[] {
  const searched: Partial<Record<PageName, string>> = searchedAs;
  return searched[name]?.split(', ') ?? [];
}

type Text = Pick<SectionText, 'title' | 'label'>;

function textOf(name: PageName, { pages, meta }: Searchable): Text | undefined {
  const title = pages.find(({ id }) => id === name)?.title;
  if (title === undefined)
    return name === 'overview' || name === 'about' ? undefined : wordsOf(meta).sections[name];
  return { title, label: name === 'overview' ? meta.title : title };
}

/** What a side wants stands issue by issue on the board; who published the article, on the sources page. */
function fromData(name: PageName, { meta, article }: Searchable): string[] {
  if (name === 'sources') return [article.publisher];
  const { search } = wordsOf(meta);
  const names = meta.sides.map(({ name }) => name);
  if (name === 'meetings')
    return names.flatMap((one, i) =>
      names.slice(i + 1).map((other) => search.ofMeeting(one, other)),
    );
  if (name !== 'positions') return [];
  return meta.sides.flatMap(({ name, seat = name }) =>
    [...new Set([name, seat])].flatMap((word) => search.ofSide(word).split(', ')),
  );
}
