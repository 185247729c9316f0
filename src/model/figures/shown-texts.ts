import { formatEdtf } from '../../dates/partial-date.ts';
import { EN } from '../../words/en.ts';
import { proseBlocks } from '../../markdown/prose-blocks.ts';
import { tableHeads } from '../../markdown/table-heads.ts';
import { once } from '../../once.ts';
import { type CitedText, citedTexts } from '../citations-and-quotations/cited-texts.ts';
import {
  type Content,
  type Entry,
  type EventEntry,
  isEvent,
  isParagraph,
  type Page,
  type Statement,
} from '../entries/entry.ts';

/** A text with what its own citation names. */
export type ShownText = Pick<CitedText, 'file' | 'from' | 'text' | 'cites'>;

type Field = readonly [path: readonly PropertyKey[], text: string | undefined];

/**
 * Everything that pages show with figures in it, each text with what covers it: what cites itself, and titles, questions,
 * places, names and heads of tables, which rest on what their entry, event or table cites.
 */
export const shownTexts = once(
  (content: Pick<Content, 'entries' | 'pages'>): readonly ShownText[] => {
    const { entries, pages } = content;
    const story = [...entries, ...pages.filter(({ id }) => id !== 'about')];
    const nameOf = new Map(entries.map(({ id, name }) => [id, name]));
    return [
      ...citedTexts(content),
      ...story.flatMap(headTexts),
      ...pages.flatMap((page) => fields(page, page.cites, [[['title'], page.title]])),
      ...entries.flatMap((entry) => {
        if (isEvent(entry)) return eventTexts(entry, nameOf);
        if (entry.section === 'statements') return statementTexts(entry);
        return entry.section === 'glossary'
          ? fields(entry, [...entry.cites, ...citesIn(entry)], [[['question'], entry.question]])
          : [];
      }),
    ];
  },
);

const headTexts = ({ body, place: { file } }: Entry | Page): ShownText[] =>
  (body === undefined ? [] : tableHeads(body)).map(({ line, ...head }) => ({
    file,
    from: line,
    ...head,
  }));

/** The title, place, people and days of an event: a day has a document of its own, the others what the event cites. */
function eventTexts(event: EventEntry, nameOf: ReadonlyMap<string, string>): ShownText[] {
  const { name, where, people, parties = [], when, cites } = event;
  const own = when.source === undefined ? [] : [when.source];
  const documents = [...cites, ...own];
  // The text may tell more than the summary does.
  const told = [...documents, ...citesIn(event).filter((cite) => !isParagraph(cite))];
  return [
    ...fields(event, documents, [
      [['title'], name],
      [['where'], placeIn(where)],
    ]),
    ...fields(event, told, [
      ...people.map((id, i): Field => [['people', i], `with ${nameOf.get(id) ?? ''}`]),
      ...parties.map((party, i): Field => [
        ['parties', i],
        typeof party === 'string' ? undefined : `with ${party.who.join(', ')}`,
      ]),
    ]),
    ...fields(event, own, [[['when', 'date'], formatEdtf(when.date, EN)]]),
    ...when.elsewhere.flatMap(({ date, source, note = '' }, index) =>
      fields(
        event,
        [source],
        [[['when', 'elsewhere', index], `${formatEdtf(date, EN) ?? ''}. ${note}`]],
      ),
    ),
  ];
}

const statementTexts = (statement: Statement): ShownText[] =>
  fields(statement, statement.at, [
    [['title'], statement.title],
    [['where'], placeIn(statement.where)],
    ...statement.by.map((by, i): Field => [
      ['by', i],
      typeof by === 'string' ? undefined : `by ${by.credit}`,
    ]),
  ]);

/** A name that begins a sentence could be any word; here it is none. */
const placeIn = (where: string | undefined): string | undefined => where && `at ${where}`;

const fields = (
  { place }: Entry | Page,
  cites: readonly string[],
  shown: readonly Field[],
): ShownText[] =>
  shown.flatMap(([path, text]) =>
    text === undefined ? [] : [{ file: place.file, from: place.lineOf(path), text, cites }],
  );

/** Paragraphs and sources that the prose of an entry cites. */
const citesIn = ({ body }: Entry): string[] =>
  (body === undefined ? [] : proseBlocks(body)).flatMap(({ marks, background }) => [
    ...background,
    ...marks.flatMap(({ cites }) => cites),
  ]);
