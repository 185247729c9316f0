import { SHORT_PRINT } from '../addresses/routes.ts';
import { PRINT, SECTIONS, SHORT_EDITION } from '../addresses/sections.ts';
import { length } from '../../schemas/fields.ts';
import { once } from '../once.ts';
import { type ClaimPage, claimPages } from './claim-pages.ts';
import type { Divisible } from './divisible.ts';
import { editionParts } from './edition-parts.ts';
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

/** Every page below the page of sources, below the lists that were divided, print and blocks for newsletters. */
export const dividedPages = (whole: Divisible): readonly DividedPage[] => [
  ...byPath(whole).values(),
];

/** The one at a path below the base; undefined where there is none. */
export const dividedPage = (whole: Divisible, path: string): DividedPage | undefined =>
  byPath(whole).get(path);

const byPath = once((whole: Divisible): ReadonlyMap<string, DividedPage> => {
  const claims = [...claimPages(whole).values()].map((page) => claimText(whole, page));
  const pages = [...claims, ...listTexts(whole), SHORT, ...editionTexts(whole)];
  return new Map(pages.map((page) => [page.path, page]));
});

const SHORT: DividedPage = {
  path: SHORT_PRINT,
  title: SHORT_EDITION.title,
  description: SHORT_EDITION.summary,
  label: SHORT_EDITION.label,
  isDocument: false,
  isRepeat: true,
};

function claimText(whole: Divisible, page: ClaimPage): DividedPage {
  const { path, ground, of, part, parts } = page;
  const common = { path, isRepeat: false, isDocument: ground === 'document' && part === 1 };
  const source = whole.sources.get(of);
  const name =
    ground === 'paragraph'
      ? `Paragraph ${of} of the article`
      : (source?.short ?? 'What the article does not say');
  if (part > 1)
    return {
      ...common,
      title: withPart(whole, page, name),
      description: `More of the claims of this briefing on ${groundName(whole, page)}: page ${part} of ${parts}, each with the page that makes it.`,
      label: `Page ${part}`,
    };
  const description = {
    paragraph: `Every claim of this briefing that rests on paragraph ${of} of the article, with the page that makes it.`,
    document: source?.supports ?? '',
    'not-said':
      'Everything that this briefing says the article does not say, each with the page that says so.',
  }[ground];
  return { ...common, title: name, description, label: name };
}

const groundName = (whole: Divisible, { ground, of }: ClaimPage): string =>
  ground === 'paragraph'
    ? `paragraph ${of} of the article`
    : (whole.sources.get(of)?.short ?? 'what the article does not say');

/** `Charter of the fund, page 2`; a name that leaves no room stands as its place in the list of sources. */
function withPart(whole: Divisible, { of, part }: ClaimPage, name: string): string {
  const end = `, page ${part}`;
  if (length(name + end) <= LONGEST) return name + end;
  return `Document ${[...whole.sources.keys()].indexOf(of) + 1} of the sources${end}`;
}

function listTexts(whole: Divisible): DividedPage[] {
  return DIVIDED.flatMap((list) =>
    listParts(whole, list).map(({ path, title, label }) => ({
      path,
      title,
      description: `A part of a list that is too long for one page: ${SECTIONS[list].title.toLowerCase()}, ${label}, with a sentence on each.`,
      label,
      isDocument: false,
      isRepeat: list === 'search',
    })),
  );
}

const of = (parts: number): string => (parts > 1 ? ` of ${parts}` : '');

function editionTexts(whole: Divisible): DividedPage[] {
  const texts = { print: PRINT.label, newsletter: SECTIONS.newsletter.title };
  return (['print', 'newsletter'] as const).flatMap((name) =>
    editionParts(whole, name).map(({ path, section, part, parts }) => {
      const what = `${SECTIONS[section].title}${part > 1 ? `, page ${part}` : ''}`;
      return {
        path,
        title: `${texts[name]}: ${what}`,
        description:
          name === 'print'
            ? `One section of the edition for print, complete: ${what}${of(parts)}. To print, to keep, to read offline.`
            : `Blocks to paste into a newsletter, as HTML for mail, as Markdown and as plain text: ${what}${of(parts)}.`,
        label: part > 1 ? `Page ${part}` : SECTIONS[section].label,
        isDocument: false,
        isRepeat: name === 'print',
      };
    }),
  );
}

const LONGEST = 60;
