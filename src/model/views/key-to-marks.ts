import type { Root } from 'mdast';
import { places } from '../../markdown/outline.ts';
import { showsSilence } from '../../markdown/silent-lists.ts';
import type { Briefing } from '../briefing.ts';
import { isStatement } from '../entries/entry.ts';
import { statementsOf } from '../chronology/of-entry.ts';

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
  const body = bodyOf(briefing, id);
  return {
    ...(paragraphs[0] === undefined ? {} : { paragraph: paragraphs.find((p) => p !== '0') ?? '0' }),
    ...(document === undefined ? {} : { document }),
    words: hasWords(briefing, id, body),
    silent: body !== undefined && showsSilence(body),
  };
}

/** The marks of pages that list statements: those of quotations, and of the first document. */
export function marksOfLists({ entries, sources }: Briefing): MarksOfPage {
  const statements = [...entries.values()].filter(isStatement);
  const document = [...sources.values()].find(({ kind }) => kind === 'document')?.short;
  const paragraph = statements[0]?.at[0];
  return {
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(document === undefined ? {} : { document }),
    words: statements.some(({ words }) => words !== undefined),
    silent: false,
  };
}

const bodyOf = ({ entries, pages }: Briefing, id: string): Root | undefined =>
  entries.get(id)?.body ?? pages.find((page) => page.id === id)?.body;

function hasWords(briefing: Briefing, id: string, body: Root | undefined): boolean {
  const entry = briefing.entries.get(id);
  if (entry?.section === 'statements') return entry.words !== undefined;
  if (places(body, 'Quote')) return true;
  return entry !== undefined && statementsOf(briefing, entry).some(({ words }) => words);
}
