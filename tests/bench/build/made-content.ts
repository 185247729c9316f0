import { stringify as toYaml } from 'yaml';
import { findNumbers } from '../../../src/model/figures/find-numbers.ts';
import type { When } from '../../../src/model/entries/entry.ts';
import {
  eventDigest,
  statementDigest,
} from '../../../src/model/citations-and-quotations/verification.ts';
import { makeEntries } from '../make-entries.ts';
import { sentence, type Subject } from '../prose.ts';
import { Random } from '../random.ts';
import type { SyntheticEntry } from '../synthetic-entry.ts';
import { makeWords } from '../vocabulary.ts';
import { citedBody, type Citable } from './cited-prose.ts';
import { distinctNames } from './distinct-names.ts';
import { entryData, sized, statementData } from './entry-data.ts';

/** Name of a file below the content folder -> its text. */
type ContentFiles = ReadonlyMap<string, string>;

/** Sides of the made-up story. */
export const SIDES = ['north', 'south', 'east', 'west'];

/**
 * A briefing of so many entries that keeps every rule, the same one for the same size: a fifth of the entries
 * are statements, one entry in four has a document, and one in twenty a paragraph of the article. `words`: how long a body is, on average.
 */
export function makeContent(size: number, words = 375): ContentFiles {
  const random = new Random(size);
  const entries = distinctNames(makeEntries(size));
  const inNames = new Set(entries.flatMap(({ name }) => name.toLowerCase().split(' ')));
  // Of thousands of made-up words some are real ones that say what nobody meant: `four`, `court`.
  const vocabulary = makeWords(random, Math.round(500 * Math.sqrt(size))).filter(
    (word) => !inNames.has(word) && findNumbers(word).length === 0,
  );
  const statements = entries.filter(({ section }) => section === 'statements');
  const others = entries.filter(({ section }) => section !== 'statements');
  const figures = new Map<string, Set<string>>();
  const citable = {
    read: (document: string, text: string, names: readonly string[]) => {
      const named = names.filter((name) => text.includes(name));
      figures.set(document, new Set([...(figures.get(document) ?? []), ...named]));
    },
    paragraphs: Array.from({ length: 17 + Math.round(size / 20) }, (_, i) => String(i)),
    documents: Array.from({ length: Math.ceil(size / 4) }, (_, i) => `document-${i + 1}`),
    entries: others.map(({ id }) => id),
  };
  const quotes = Map.groupBy(statements, ({ by = '' }) => by);
  const names = others.filter(({ section }) => section !== 'chronology').map(({ name }) => name);
  const subject = (): Subject => ({
    vocabulary,
    topics: Array.from({ length: 12 }, () => random.pick(vocabulary)),
    mentions: random.sample(names, 6),
  });
  const known = { random, entries, citable };
  const said = statements.map((entry) => statementData(entry, known));
  const body = (own: Citable) => citedBody(random, subject(), own, words);
  const made = others.map((entry) => {
    const data = entryData(entry, known);
    const quotable = (quotes.get(entry.id) ?? []).map(({ id }) => id);
    return { entry, data, text: mdx(data, body({ ...citable, quotable })) };
  });
  const overview = mdx(
    page(random, subject(), 'What happened'),
    body({ ...citable, quotable: [] }),
  );
  return new Map([
    ...made.map(({ entry, text }): [string, string] => [`${entry.section}/${entry.id}.mdx`, text]),
    ['statements.yaml', stringify(said)],
    ['sources.yaml', stringify(sources(random, subject(), { ...citable, figures }))],
    ['briefing.yaml', stringify(META)],
    ['updates.yaml', stringify([FIRST_EDITION])],
    ['verified.json', JSON.stringify(verified(said, made))],
    ['overview.mdx', overview],
    ['about.mdx', mdx(page(random, subject(), 'About this briefing'), 'It is made up.\n')],
  ]);
}

/** On as many lines as there are values: folded lines would only be longer to read. */
const stringify = (value: unknown): string => toYaml(value, { lineWidth: 0 });

const mdx = (data: object, body: string): string => `---\n${stringify(data)}---\n\n${body}`;

const summaryOf = (random: Random, subject: Subject): string => sized(sentence(random, subject));

function sources(
  random: Random,
  subject: Subject,
  {
    paragraphs,
    documents,
    figures,
  }: Pick<Citable, 'paragraphs' | 'documents'> & { figures: ReadonlyMap<string, Set<string>> },
): object[] {
  const source = (id: string, kind: string, short: string) => ({
    id,
    kind,
    short,
    title: sentence(random, subject),
    publisher: 'A made-up house',
    url: `https://documents.example/${id}`,
    supports: summaryOf(random, subject),
    grade: 'A',
  });
  const gists = paragraphs.map((number) => [
    number,
    { gist: sentence(random, subject), waived: 'It may be.' },
  ]);
  return [
    {
      ...source('article', 'article', 'The article'),
      paragraphs: Object.fromEntries(gists) as object,
    },
    ...documents.map((id, i) => ({
      ...source(id, 'document', `Document number ${i + 1}`),
      figures: [...(figures.get(id) ?? [])],
    })),
  ];
}

const page = (random: Random, subject: Subject, title: string): object => ({
  title,
  summary: summaryOf(random, subject),
  cites: ['1'],
});

const META = {
  title: 'A made-up briefing',
  summary:
    'A story that was made up, of any size, so that the builds of it can be measured and compared.',
  asOf: '2031-12-31',
  language: 'en',
  publisher: 'Nobody',
  corrections: 'There is nothing to correct.',
  licence: 'CC0 1.0',
  sides: SIDES.map((id) => ({ id, name: `The ${id}`, adjective: `${id}ern` })),
  wholeStory: 'The talks as a whole',
};

/** An edition that names nobody needs no entry that says it. */
const FIRST_EDITION = {
  id: 'first-edition',
  date: '2032-01-01',
  kind: 'major',
  title: 'First edition',
  summary: 'The first edition covers the whole of the story, as far as it was known on its day.',
  entries: [],
};

function verified(
  said: readonly ReturnType<typeof statementData>[],
  made: readonly { entry: SyntheticEntry; data: object }[],
): object {
  const statements = said.map((statement) => [statement.id, statementDigest(statement)]);
  const events = made.flatMap(({ entry: { id }, data }) =>
    'when' in data ? [[id, eventDigest({ id, when: data.when as When })]] : [],
  );
  return {
    article: '0'.repeat(64),
    statements: Object.fromEntries(statements) as object,
    events: Object.fromEntries(events) as object,
  };
}

/** The entries that a made-up one may name. */
export interface Known {
  random: Random;
  entries: readonly SyntheticEntry[];
  citable: Omit<Citable, 'quotable'>;
}
