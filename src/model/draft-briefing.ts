import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { stringify } from 'yaml';
import { type Article, parseArticle } from './article.ts';
import { draftEntry } from './draft-entry.ts';
import { slug } from './slug.ts';

export interface DraftBriefing {
  /** Path below the content folder -> text. */
  files: Map<string, string>;
  /** What only the editor can do, in order. */
  todo: string[];
}

const YAML = { lineWidth: 0 } as const;

/**
 * A content folder for any article: its paragraphs numbered with empty gists, every quoted span as a
 * statement without a speaker, and the names and dates that libraries find as candidates, marked as drafts.
 */
export function draftBriefing(text: string): DraftBriefing {
  const article = parseArticle(text);
  const people = findPeople(text);
  const statements = article.paragraphs.flatMap(({ number, quoted }) =>
    quoted.map((words, index) => draftStatement(number, index, words)),
  );
  const files = new Map([
    ['briefing.yaml', stringify(META, YAML)],
    ['sources.yaml', stringify([draftSource(article)], YAML)],
    ['statements.yaml', statements.length > 0 ? stringify(statements, YAML) : '[]\n'],
    ['overview.mdx', draftPage()],
    ['about.mdx', draftPage()],
    ...people.map((person) => [`whos-who/${person.id}.mdx`, draftPerson(person)] as const),
  ]);
  return { files, todo: todoList(article, statements.length, people, findDates(text)) };
}

interface Found {
  id: string;
  name: string;
}

/** Names of people by compromise: candidates that the editor keeps, corrects or deletes. */
function findPeople(text: string): Found[] {
  const names = nlp(text)
    .people()
    .not('#Honorific')
    .normalize({ possessives: true })
    .out('array') as string[];
  const found = new Map<string, string>();
  for (const raw of names) {
    const name = raw
      .replace(/[^\p{L}\p{N} '’-]+$/u, '')
      .replace(/['’]s$/u, '')
      .trim();
    const id = slug(name);
    if (id !== undefined && /^\p{Lu}/u.test(name) && !found.has(id)) found.set(id, name);
  }
  return [...found].map(([id, name]) => ({ id, name }));
}

/** Expressions that chrono reads as dates, each once, as they stand. */
const findDates = (text: string): string[] => [
  ...new Set(chrono.parse(text, new Date(0)).map((result) => result.text)),
];

const draftPerson = ({ id, name }: Found): string =>
  draftEntry('person', id, name).replace(
    '---\n',
    '---\n# draft: found by a program; check that this is a person\n',
  );

const draftStatement = (paragraph: number, index: number, words: string): object => ({
  id: `paragraph-${paragraph}-quote-${index + 1}`,
  title: `Paragraph ${paragraph}, quotation ${index + 1}`,
  by: [],
  words: words.replace(/[,]$/, ''),
  gist: '',
  issues: [],
  at: [String(paragraph)],
});

const draftSource = ({ paragraphs }: Article): object => ({
  id: 'article',
  kind: 'article',
  short: '',
  title: '',
  publisher: '',
  url: '',
  supports: '',
  grade: 'A',
  paragraphs: Object.fromEntries(paragraphs.map(({ number }) => [String(number), ''])),
});

const META = {
  title: '',
  summary: '',
  asOf: '',
  language: 'en',
  publisher: '',
  corrections: '',
  licence: '',
  sides: [{ id: 'first-side', name: 'First side', adjective: 'First' }],
  wholeTalks: 'The matter as a whole',
};

const draftPage = (): string =>
  `---\n${stringify({ title: '', summary: '', cites: [] }, YAML)}---\n`;

function todoList(
  article: Article,
  statements: number,
  people: Found[],
  dates: string[],
): string[] {
  return [
    'briefing.yaml: title, sentence, last day covered, publisher, licence and the sides.',
    `sources.yaml: title, publisher and address of the article, and what each of its ${article.paragraphs.length} paragraphs says, in your words.`,
    `statements.yaml: who said each of the ${statements} quotations, a title and a gist in your words.`,
    `whos-who/: ${people.length} candidates (${people.map(({ name }) => name).join(', ') || 'none'}): delete what is no person, join what is one.`,
    `chronology/: an event for each date that matters (${dates.join(', ') || 'none found'}): npm run new -- event "…".`,
    'glossary/: the issues and terms: npm run new -- issue "…".',
    'overview.mdx and about.mdx: the prose.',
    'npm run verify -- <article.txt>, then npm run build.',
  ];
}
