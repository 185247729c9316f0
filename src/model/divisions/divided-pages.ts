import { SHORT_PRINT } from '../addresses/routes.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { length } from '../../schemas/fields.ts';
import { once } from '../../once.ts';
import { type ClaimPage, claimPages } from './claim-pages.ts';
import type { Divisible } from './divisible.ts';
import { editionParts } from './edition-parts.ts';
import { distinctTexts } from './distinct-texts.ts';
import { entryListPages, partTitle } from './entry-lists.ts';
import { DIVIDED, listParts } from './list-parts.ts';

/** A page that stands below a page of lists: what its head and its trail say. */
export interface DividedPage {
  path: string;
  /** At most 60 characters; no other page has it. */
  title: string;
  /** The page's sentence: 50 to 160 characters. */
  description: string;
  /** In a trail: `Paragraph 5`, `Part 2`. */
  label: string;
  /** Whether it is the page of a document. */
  isDocument: boolean;
  /** Whether it repeats what other pages say, for print or to paste. */
  isRepeat: boolean;
}

/** Every page below the page of sources, below an entry, below the lists that were divided, print and blocks for newsletters. */
export const dividedPages = (whole: Divisible): readonly DividedPage[] => [
  ...byPath(whole).values(),
];

/** The one at a path below the base; undefined where there is none. */
export const dividedPage = (whole: Divisible, path: string): DividedPage | undefined =>
  byPath(whole).get(path);

const byPath = once((whole: Divisible): ReadonlyMap<string, DividedPage> => {
  const words = wordsOf(whole.meta);
  const claims = [...claimPages(whole).values()].map((page) => claimText(whole, page, words));
  const pages = [
    ...claims,
    ...listTexts(whole, words),
    ...entryListTexts(whole, words),
    shortEdition(words),
    ...editionTexts(whole, words),
  ];
  return new Map(pages.map((page) => [page.path, page]));
});

function shortEdition({ sections: { shortEdition } }: Words): DividedPage {
  const { title, summary, label } = shortEdition;
  return {
    path: SHORT_PRINT,
    title,
    description: summary,
    label,
    isDocument: false,
    isRepeat: true,
  };
}

function claimText(whole: Divisible, page: ClaimPage, words: Words): DividedPage {
  const { claimPages: texts, sources } = words;
  const { path, ground, of, part, parts } = page;
  const common = { path, isRepeat: false, isDocument: ground === 'document' && part === 1 };
  const source = whole.sources.get(of);
  const name = ground === 'paragraph' ? texts.ofParagraph(of) : (source?.short ?? sources.notSaid);
  if (part > 1)
    return {
      ...common,
      title: withPart(whole, page, name, words),
      description: texts.more(groundName(whole, page, words), part, parts),
      label: texts.part(part),
    };
  const description = {
    paragraph: texts.paragraphSummary(of),
    document: source?.supports ?? '',
    'not-said': texts.notSaidSummary,
  }[ground];
  return { ...common, title: name, description, label: name };
}

const groundName = (whole: Divisible, { ground, of }: ClaimPage, words: Words): string =>
  ground === 'paragraph'
    ? words.marks.paragraph(of)
    : (whole.sources.get(of)?.short ?? words.claimPages.notSaidInText);

/** `Charter of the fund, page 2`; a name that leaves no room stands as its place in the list of sources. */
function withPart(
  whole: Divisible,
  { of, part }: ClaimPage,
  name: string,
  { claimPages: texts }: Words,
): string {
  const named = texts.withPart(name, part);
  if (length(named) <= LONGEST) return named;
  const place = [...whole.sources.keys()].indexOf(of) + 1;
  return texts.withPart(texts.documentNumber(place), part);
}

function listTexts(whole: Divisible, { page, sections }: Words): DividedPage[] {
  return DIVIDED.flatMap((list) =>
    listParts(whole, list).map(({ path, title, label }) => ({
      path,
      title,
      description: page.partOfList(sections[list].title, label),
      label,
      isDocument: false,
      isRepeat: list === 'search',
    })),
  );
}

/** `Ada Abbot: In the chronology, March 2025`: as much of it as fits, and a number where that is a title already. */
function entryListTexts(whole: Divisible, words: Words): DividedPage[] {
  const { list: signs, page } = words;
  const titles = distinctTexts(LONGEST);
  const descriptions = distinctTexts(LONGEST_SENTENCE);
  return [...entryListPages(whole).values()].map(({ path, list: { entry, name }, part }) => {
    const title = partTitle(name, entry, words);
    const what = part === undefined ? title : title + signs.comma + part.label;
    return {
      path,
      title: titles(entry.name, (whose) => whose + signs.colon + what),
      description: descriptions(entry.name, (whose) => page.wholeList(whose + signs.colon + what)),
      label: part?.label ?? title,
      isDocument: false,
      isRepeat: false,
    };
  });
}

function editionTexts(whole: Divisible, words: Words): DividedPage[] {
  const { sections, claimPages: pages } = words;
  const texts = { print: sections.print.label, newsletter: sections.newsletter.title };
  return (['print', 'newsletter'] as const).flatMap((name) =>
    editionParts(whole, name).map(({ path, section, part, parts }) => {
      const { title, label } = sections[section];
      const what = part > 1 ? pages.withPart(title, part) : title;
      return {
        path,
        title: `${texts[name]}${words.list.colon}${what}`,
        description: words[name].sectionSummary(what, parts),
        label: part > 1 ? pages.part(part) : label,
        isDocument: false,
        isRepeat: name === 'print',
      };
    }),
  );
}

/** Characters of a title, and of a page's sentence. */
const LONGEST = 60;
const LONGEST_SENTENCE = 160;
