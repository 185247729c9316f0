import type { Briefing } from '../briefing.ts';
import type { Share } from './balance.ts';
import type { Reading, ReadingReport } from './reading.ts';
import type { OpenSilence } from './silences.ts';
import type { Status } from './status.ts';
import { table } from './table.ts';

/** The report as a terminal shows it: plain tables, no colours, so that it can be piped and compared. */
export function statusText(status: Status, { meta }: Pick<Briefing, 'meta'>): string {
  const nameOf = (side: string) => meta.sides.find(({ id }) => id === side)?.name ?? side;
  return [
    'What the briefing carries from each side',
    table(
      ['issue', 'side', 'words', 'statements', 'acts', 'positions', 'background'],
      status.balance.flatMap(({ name, sides }) =>
        sides.map((share, index) => [
          index === 0 ? name : '',
          nameOf(share.side),
          ...counts(share),
        ]),
      ),
    ),
    'How pages read',
    readingText(status.reading),
    'Silences that documents of their issue may answer',
    silencesText(status.silences),
    'Sources',
    sourcesText(status),
  ].join('\n\n');
}

const counts = ({ words, statements, acts, positions, background }: Share): string[] =>
  [words, statements, acts, positions, background].map((count) => (count === 0 ? '–' : `${count}`));

function readingText({ pages, medianGrade, words, theArticle, theArticlePer300 }: ReadingReport) {
  const hardest = [...pages].sort((a, b) => (b.grade ?? -99) - (a.grade ?? -99));
  return [
    `Median grade ${medianGrade ?? 'unknown'} (Flesch-Kincaid); “the article” ${theArticle} times in ${words} words, ${theArticlePer300} in 300.`,
    table(['page', 'words', 'grade', '“the article”'], hardest.map(readingRow)),
  ].join('\n');
}

const readingRow = ({ id, words, grade, theArticle }: Reading): string[] => [
  id,
  `${words}`,
  grade === undefined ? '–' : grade.toFixed(1),
  theArticle === 0 ? '–' : `${theArticle}`,
];

function silencesText(silences: readonly OpenSilence[]): string {
  if (silences.length === 0) return 'None.';
  const list = silences.map(
    ({ file, line, text, documents }) =>
      `${file}:${line}  ${text}\n    ${documents.length} not held against it: ${documents.join(', ')}`,
  );
  return [
    ...list,
    `${silences.length} in all. Name what answers, <Silent answeredBy="…"/>, or what does not, <Silent checkedAgainst="…"/>.`,
  ].join('\n');
}

function sourcesText({ sources }: Status): string {
  const line = (what: string, ids: readonly string[]) =>
    `${ids.length} of ${sources.all} ${what}${ids.length === 0 ? '.' : `: ${ids.join(', ')}`}`;
  return [
    line('have an address without encryption (http:)', sources.unencrypted),
    line('list no figures', sources.withoutFigures),
    line('have no type', sources.withoutType),
    line('have no stored copy', sources.withoutArchive),
  ].join('\n');
}
