import { formatDate, parseDate } from '../../dates/partial-date.ts';
import { EN } from '../../words/en.ts';
import { proseBlocks } from '../../markdown/prose-blocks.ts';
import { tableHeads } from '../../markdown/table-heads.ts';
import { type Content, type Entry, isParagraph } from '../entries/entry.ts';

/** A text that rests on documents alone. */
export interface BackgroundText {
  file: string;
  line: number;
  text: string;
  /** Documents that it rests on. */
  sources: string[];
}

/** Everything that rests on documents and on no paragraph of the article. */
export function backgroundTexts({ entries, pages }: Content): BackgroundText[] {
  return [
    ...[...entries, ...pages].flatMap(({ body, place: { file } }) =>
      (body === undefined ? [] : proseBlocks(body)).flatMap(({ text, line, background, marks }) => {
        const cites = [...background, ...marks.flatMap((mark) => mark.cites)];
        return background.length > 0 && !cites.some(isParagraph)
          ? [{ file, line, text, sources: cites }]
          : [];
      }),
    ),
    ...[...entries, ...pages].flatMap(({ body, place: { file } }) =>
      (body === undefined ? [] : tableHeads(body)).flatMap(({ text, line, cites }) =>
        cites.length === 0 || cites.some(isParagraph) ? [] : [{ file, line, text, sources: cites }],
      ),
    ),
    ...entries.flatMap(dataTexts),
  ];
}

function dataTexts(entry: Entry): BackgroundText[] {
  const { place, cites } = entry;
  const text = (path: PropertyKey[], value: string | undefined, sources: string[]) =>
    value === undefined || sources.length === 0 || sources.some(isParagraph)
      ? []
      : [{ file: place.file, line: place.lineOf(path), text: value, sources }];
  if (entry.section === 'whos-who')
    return entry.background.flatMap((fact, index) =>
      text(['background', index, 'text'], fact.text, [fact.source]),
    );
  if (entry.section === 'glossary')
    return Object.entries(entry.positions).flatMap(([side, position]) =>
      text(['positions', side, 'text'], position.text, position.cites),
    );
  if (entry.section !== 'chronology') return [];
  const { when } = entry;
  return [
    ...text(['summary'], entry.summary, cites),
    ...(when.source === undefined ? [] : text(['when', 'date'], inWords(when.date), [when.source])),
    ...when.elsewhere.flatMap(({ date, source, note = '' }, index) =>
      text(['when', 'elsewhere', index], `${inWords(date) ?? ''}. ${note}`, [source]),
    ),
  ];
}

function inWords(date: string | undefined): string | undefined {
  const parsed = date === undefined ? undefined : parseDate(date);
  return parsed && formatDate(parsed, EN);
}
