import { formatDate, parseDate } from '../../src/dates/partial-date.ts';
import type { Part, SyntheticEntry } from './synthetic-entry.ts';
import { EN } from '../../src/words/en.ts';

/** The words that a reader sees on the page of an entry; both engines index these. */
export interface PageText {
  facts: [term: string, value: string][];
  lead: string[];
  parts: Part[];
}

/** What stands on the page of an entry. `said`: statements of a person. */
export function pageText(entry: SyntheticEntry, said: readonly SyntheticEntry[]): PageText {
  const date = entry.date === undefined ? undefined : parseDate(entry.date);
  const facts: PageText['facts'] = [
    ...fact('Role in the article', entry.role),
    ...fact('When', date && formatDate(date, EN)),
    ...fact('Also written', entry.aliases.join(', ') || undefined),
  ];
  const quoted = entry.words === undefined ? [] : [`“${entry.words}”`];
  const saidPart: Part = {
    id: 'said',
    title: 'What is reported as said',
    paragraphs: said.flatMap(({ summary, words }) => [summary, `“${words ?? ''}”`]),
  };
  return {
    facts,
    lead: [...quoted, ...entry.lead],
    parts: said.length === 0 ? entry.parts : [...entry.parts, saidPart],
  };
}

const fact = (term: string, value: string | undefined): PageText['facts'] =>
  value === undefined ? [] : [[term, value]];
