import type { Source } from '../entries/entry.ts';
import type { SourceType } from '../../schemas/entries.ts';

export interface DocumentGroup {
  title: string;
  documents: Source[];
}

/** In the order of the groups; `other`: documents of which nobody has said what they are. */
const TITLES: Record<SourceType | 'other', string> = {
  'official-text': 'Official texts and pages',
  agency: 'News agencies',
  newspaper: 'Newspapers and magazines',
  broadcaster: 'Broadcasters',
  'news-site': 'News sites',
  'state-media': 'State-run or state-funded media',
  reference: 'Reference works',
  research: 'Research and analysis',
  organisation: 'Pages of organisations',
  other: 'Other documents',
};

/** The documents by what they are: official texts first, those of no stated type last; each group in the editor's order. */
export function documentsByType(sources: Iterable<Source>): DocumentGroup[] {
  const documents = [...sources].filter(({ kind }) => kind === 'document');
  return Object.entries(TITLES)
    .map(([key, title]) => ({
      title,
      documents: documents.filter(({ type = 'other' }) => type === key),
    }))
    .filter((group) => group.documents.length > 0);
}
