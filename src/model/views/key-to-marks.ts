import { places } from '../../markdown/outline.ts';
import type { Briefing } from '../briefing.ts';
import type { Claim } from '../citations-and-quotations/claims.ts';
import { once } from '../once.ts';
import { statementsOf } from './entry-links.ts';

/** Which marks a page has, so that its key explains these and no others. */
export interface MarksOfPage {
  /** A paragraph that it cites: `5`. */
  paragraph?: string;
  /** Short name of a document that it cites. */
  document?: string;
  /** Whether it sets exact words. */
  words: boolean;
  /** Whether it says that the article is silent. */
  silent: boolean;
}

/** The marks of an entry's or prose page, by its id. */
export function marksOf(briefing: Briefing, id: string): MarksOfPage {
  const { paragraphs, sources } = briefing.citesOf(id);
  const document = briefing.sources.get(sources[0] ?? '')?.short;
  return {
    ...(paragraphs[0] === undefined ? {} : { paragraph: paragraphs.find((p) => p !== '0') ?? '0' }),
    ...(document === undefined ? {} : { document }),
    words: hasWords(briefing, id),
    silent: (claimsByPage(briefing.claims).get(id) ?? []).some(({ silent }) => silent),
  };
}

const claimsByPage = once((claims: readonly Claim[]) => Map.groupBy(claims, ({ from }) => from));

function hasWords(briefing: Briefing, id: string): boolean {
  const entry = briefing.entries.get(id);
  if (entry?.section === 'statements') return entry.words !== undefined;
  const body = entry?.body ?? briefing.pages.find((page) => page.id === id)?.body;
  if (places(body, 'Quote')) return true;
  return entry !== undefined && statementsOf(briefing, entry).some(({ words }) => words);
}
