import { PAGES, partPath } from '../addresses/routes.ts';
import { SECTIONS_OF_ENTRIES, type Section } from '../entries/entry.ts';
import { wordsOf } from '../../words/words.ts';
import { countEach, once } from '../../once.ts';
import type { Divisible } from './divisible.ts';

/** Pages that hold every entry: all blocks for newsletters, and the edition for print. */
export type EditionName = 'print' | 'newsletter';

/** One section of such a page, or a portion of it, on a page of its own. */
export interface EditionPart {
  path: string;
  section: Section;
  /** From 1. */
  part: number;
  /** How many pages the section has. */
  parts: number;
  /** Places in the section's list: from the first, up to but without the last. */
  from: number;
  to: number;
}

/** Entries on one page: a browser lays out some megabytes of them within a second. */
const ENTRIES = 150;
/** Above so many entries the edition for print is divided; below it one page prints everything. */
const PRINTED_TOGETHER = 300;

/** The pages of one, in order: blocks always by section, print where it would outgrow a browser. */
export const editionParts = (whole: Divisible, name: EditionName): readonly EditionPart[] =>
  partsOf(whole)[name];

/** Whether everything is printed from one page. */
export const isPrintedTogether = ({ entries }: Pick<Divisible, 'entries'>): boolean =>
  entries.size <= PRINTED_TOGETHER;

/** The page at a path below the base, with all pages of its section as a way through them; undefined where there is none. */
export function editionPartAt(
  whole: Divisible,
  name: EditionName,
  path: string,
): { part: EditionPart; siblings: { path: string; label: string }[] } | undefined {
  const all = editionParts(whole, name);
  const part = all.find((one) => one.path === path);
  if (part === undefined) return undefined;
  const siblings = all
    .filter(({ section }) => section === part.section)
    .map((one) => ({ path: one.path, label: wordsOf(whole.meta).claimPages.part(one.part) }));
  return { part, siblings };
}

const partsOf = once((whole: Divisible): Record<EditionName, EditionPart[]> => {
  const counts = countEach([...whole.entries.values()].map(({ section }) => section));
  const of = (name: EditionName, isNeeded: boolean) =>
    SECTIONS_OF_ENTRIES.flatMap((section) => {
      const count = counts.get(section) ?? 0;
      return partsOfSection(whole, `${PAGES[name]}${section}/`, section, count, isNeeded);
    });
  return { print: of('print', !isPrintedTogether(whole)), newsletter: of('newsletter', true) };
});

/** The pages that a section needs, and those that were released: they stay, even where they have become empty. */
function partsOfSection(
  { released }: Divisible,
  first: string,
  section: Section,
  count: number,
  isNeeded: boolean,
): EditionPart[] {
  let parts = isNeeded ? Math.ceil(count / ENTRIES) : 0;
  while (released?.pages[partPath(first, parts + 1)] !== undefined) parts++;
  return Array.from({ length: parts }, (_, index) => ({
    path: partPath(first, index + 1),
    section,
    part: index + 1,
    parts,
    from: index * ENTRIES,
    to: (index + 1) * ENTRIES,
  }));
}
