import type { Source } from '../entries/entry.ts';
import type { Words } from '../../words/words.ts';

export interface DocumentGroup {
  title: string;
  documents: Source[];
}

/** The documents by what they are: in the order of their words, those of no stated type last; each group in the editor's order. */
export function documentsByType(
  sources: Iterable<Source>,
  { documentGroups }: Words,
): DocumentGroup[] {
  const documents = [...sources].filter(({ kind }) => kind === 'document');
  return Object.entries(documentGroups)
    .map(([key, title]) => ({
      title,
      documents: documents.filter(({ type = 'other' }) => type === key),
    }))
    .filter((group) => group.documents.length > 0);
}

const PRESS: Source['type'][] = ['agency', 'newspaper', 'broadcaster', 'news-site', 'state-media'];

/** What the press that published a document is called: `The Gazette (Bern), with agencies` -> `The Gazette`. */
export const pressOf = ({ type, publisher }: Source): string | undefined =>
  PRESS.includes(type) ? publisher.split(/ \(|,/)[0] : undefined;
