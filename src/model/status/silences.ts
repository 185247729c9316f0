import { proseBlocks } from '../../markdown/prose-blocks.ts';
import { splitSentences } from '../../markdown/sentences.ts';
import type { Briefing } from '../briefing.ts';
import { coveredStretches, unquoted } from '../citations-and-quotations/uncited-text.ts';
import type { Entry, Page } from '../entries/entry.ts';
import { eventsOf } from '../chronology/of-entry.ts';

/** What the site says the article does not say, with documents on the same issue that nobody has held against it. */
export interface OpenSilence {
  file: string;
  line: number;
  text: string;
  /** Ids of documents. */
  documents: string[];
}

interface Silence {
  line: number;
  text: string;
  /** Documents that answer or do not. */
  held: readonly string[];
}

/** The silences that documents of their issue may answer, in the order of the content; a report, no fault. */
export function openSilences(briefing: Briefing): OpenSilence[] {
  const pages = [
    ...briefing.entries.values(),
    ...briefing.pages.filter(({ id }) => id !== 'about'),
  ];
  return pages.flatMap((page) =>
    silencesOf(page).flatMap(({ line, text, held }) => {
      const documents = documentsFor(briefing, page).filter((id) => !held.includes(id));
      return documents.length === 0 ? [] : [{ file: page.place.file, line, text, documents }];
    }),
  );
}

function silencesOf(page: Entry | Page): Silence[] {
  const positions = 'positions' in page ? Object.entries(page.positions) : [];
  return [
    ...positions
      .filter(([, { silent }]) => silent)
      .map(([side, { text, cites, answeredBy = [], checkedAgainst = [] }]) => ({
        line: page.place.lineOf(['positions', side]),
        text,
        held: [...cites, ...answeredBy, ...checkedAgainst],
      })),
    ...(page.body === undefined ? [] : proseBlocks(page.body)).flatMap((block) =>
      coveredStretches(block).flatMap(({ start, end, marks }) => {
        const silent = marks.filter(({ name }) => name === 'Silent');
        if (silent.length === 0) return [];
        const last = splitSentences(unquoted(block).slice(start, end)).at(-1);
        const text = block.text.slice(start + (last?.start ?? 0), end).trim();
        const held = marks.flatMap(({ cites, answeredBy = [], checkedAgainst = [] }) => [
          ...cites,
          ...answeredBy,
          ...checkedAgainst,
        ]);
        return [{ line: silent[0]?.line ?? block.line, text, held }];
      }),
    ),
  ];
}

/**
 * The documents of the issue: those that the page cites, and those of the issues it is about and of their events.
 * The page of a person or the overview is about no single issue: there, those that it cites itself.
 */
function documentsFor(briefing: Briefing, page: Entry | Page): string[] {
  const issues =
    'issues' in page ? page.issues.flatMap((id) => briefing.entries.get(id) ?? []) : [];
  const topics = 'section' in page && page.section === 'glossary' ? [page] : issues;
  const around = topics.flatMap((topic) => [topic, ...eventsOf(briefing, topic)]);
  const ids = [page, ...around].flatMap(({ id }) => briefing.citesOf(id).sources);
  return [...new Set(ids)];
}
