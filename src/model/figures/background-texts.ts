import { formatDate, parseDate } from '../../dates/partial-date.ts';
import { EN } from '../../words/en.ts';
import { proseBlocks } from '../../markdown/prose-blocks.ts';
import { tableHeads } from '../../markdown/table-heads.ts';
import { type CitedText, citedTexts } from '../citations-and-quotations/cited-texts.ts';
import { type Content, type EventEntry, isEvent, isParagraph } from '../entries/entry.ts';

/** A text with what its own citation names. */
export type BackgroundText = Pick<CitedText, 'file' | 'from' | 'text' | 'cites'>;

/** Everything that rests on documents and on no paragraph of the article, each text with what covers it. */
export function backgroundTexts(content: Content): BackgroundText[] {
  const { entries, pages } = content;
  const heads = [...entries, ...pages].flatMap(({ body, place: { file } }) =>
    (body === undefined ? [] : tableHeads(body)).map(({ line, ...head }) => ({
      file,
      from: line,
      ...head,
    })),
  );
  const nameOf = new Map(entries.map(({ id, name }) => [id, name]));
  const events = entries.filter(isEvent).flatMap((event) => eventTexts(event, nameOf));
  return [...citedTexts(content), ...heads, ...events].filter(
    ({ cites }) => cites.length > 0 && !cites.some(isParagraph),
  );
}

/** The title, place, people and days of an event: a day has a document of its own, the others what the event cites. */
function eventTexts(event: EventEntry, nameOf: ReadonlyMap<string, string>): BackgroundText[] {
  const { name, where, people, when, cites, place } = event;
  const text = (path: PropertyKey[], value: string | undefined, sources: readonly string[]) =>
    value === undefined
      ? []
      : [{ file: place.file, from: place.lineOf(path), text: value, cites: sources }];
  const own = when.source === undefined ? [] : [when.source];
  const documents = [...cites, ...own];
  const told = [...documents, ...documentsOf(event)];
  return [
    ...text(['title'], name, documents),
    // A name that begins a sentence could be any word; here it is none.
    ...text(['where'], where && `at ${where}`, documents),
    ...people.flatMap((id, i) => text(['people', i], `with ${nameOf.get(id) ?? ''}`, told)),
    ...text(['when', 'date'], own.length === 0 ? undefined : inWords(when.date), own),
    ...when.elsewhere.flatMap(({ date, source, note = '' }, index) =>
      text(['when', 'elsewhere', index], `${inWords(date) ?? ''}. ${note}`, [source]),
    ),
  ];
}

/** The documents that the text of an event cites: it may tell more than its summary does. */
const documentsOf = ({ body }: EventEntry): string[] =>
  (body === undefined ? [] : proseBlocks(body))
    .flatMap(({ marks, background }) => [...background, ...marks.flatMap(({ cites }) => cites)])
    .filter((cite) => !isParagraph(cite));

function inWords(date: string | undefined): string | undefined {
  const parsed = date === undefined ? undefined : parseDate(date);
  return parsed && formatDate(parsed, EN);
}
