import type { Claim } from '../citations-and-quotations/claims.ts';
import { NOT_SAID, paragraphPath, partPath, sourcePath } from '../addresses/routes.ts';
import { addTo, once } from '../../once.ts';
import { fillPages } from './divide.ts';
import type { Divisible } from './divisible.ts';

/** What the claims of a page rest on: a paragraph of the article, a document, or the article's silence. */
type ClaimGround = 'paragraph' | 'document' | 'not-said';

/** One page of claims: the first of a ground, or one of those that go on where it is full. */
export interface ClaimPage {
  path: string;
  ground: ClaimGround;
  /** Number of the paragraph or id of the document; `not-said`. */
  of: string;
  /** From 1. */
  part: number;
  /** How many pages the ground has. */
  parts: number;
  claims: readonly Claim[];
  /** How many claims the ground has on all of its pages. */
  all: number;
}

/**
 * Characters of claims on one page. Brotli leaves about 0.45 of them; with what a page has around its list it
 * stays below the weight of a page that an entry may have.
 */
const CHARACTERS = 12_000;
/** What a claim costs besides its own text: its page's name, address and place in the list. */
const FRAME = 120;

/**
 * Every page of claims, by its address below the base. A paragraph and a document have their first page always,
 * however many claims there are, silences only where there is one; a page that was released stays, even where its claims have gone.
 */
export const claimPages = once((whole: Divisible): ReadonlyMap<string, ClaimPage> => {
  const numbers = Object.keys(whole.article.paragraphs ?? {});
  const documents = [...whole.sources.values()].filter(({ kind }) => kind === 'document');
  const claimsOf = (cite: string) => whole.claimsByCite.get(cite) ?? [];
  const released = highestReleased(whole);
  const pages = [
    ...numbers.flatMap((number) =>
      pagesOf('paragraph', number, paragraphPath(number), claimsOf(number), released),
    ),
    ...documents.flatMap(({ id }) =>
      pagesOf('document', id, sourcePath(id), claimsOf(id), released),
    ),
    ...notSaid(whole, released),
  ];
  return new Map(pages.map((page) => [page.path, page]));
});

function notSaid(whole: Divisible, released: ReadonlyMap<string, number>): ClaimPage[] {
  const path = sourcePath(NOT_SAID);
  const silent = whole.claims.filter((claim) => claim.silent);
  return silent.length > 0 || released.has(path)
    ? pagesOf('not-said', NOT_SAID, path, silent, released)
    : [];
}

/** The pages of one ground, in order. */
export const claimPagesAt = (whole: Divisible, path: string): readonly ClaimPage[] =>
  byFirst(whole).get(path) ?? [];

const byFirst = once((whole: Divisible): ReadonlyMap<string, readonly ClaimPage[]> => {
  const lists = new Map<string, ClaimPage[]>();
  for (const page of claimPages(whole).values())
    addTo(lists, page.part === 1 ? page.path : page.path.replace(/\d+\/$/, ''), page);
  return lists;
});

function pagesOf(
  ground: ClaimGround,
  of: string,
  first: string,
  claims: readonly Claim[],
  released: ReadonlyMap<string, number>,
): ClaimPage[] {
  const sized = claims.map((claim) => ({ claim, size: claim.text.length + FRAME }));
  const portions = fillPages(sized, CHARACTERS);
  const parts = Math.max(portions.length, released.get(first) ?? 1);
  return Array.from({ length: parts }, (_, index) => ({
    path: partPath(first, index + 1),
    ground,
    of,
    part: index + 1,
    parts,
    claims: (portions[index] ?? []).map(({ claim }) => claim),
    all: claims.length,
  }));
}

/** Address of a first page -> the highest number of a page behind it that was released. */
function highestReleased({ released }: Divisible): Map<string, number> {
  const highest = new Map<string, number>();
  for (const path of Object.keys(released?.pages ?? {})) {
    const [, first, part] = /^(\/sources\/[^/]+\/)(\d+)\/$/.exec(path) ?? [];
    if (first !== undefined) highest.set(first, Math.max(Number(part), highest.get(first) ?? 1));
  }
  return highest;
}
