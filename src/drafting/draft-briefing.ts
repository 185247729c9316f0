import { stringify } from 'yaml';
import {
  type Article,
  type ArticleParagraph,
  parseArticle,
} from '../model/citations-and-quotations/article.ts';
import { draftEntry, DRAFTS } from './draft-entry.ts';
import { findDates, type FoundDate } from './find-dates.ts';
import { findNames, type FoundName } from './find-names.ts';
import { slug } from '../names/slug.ts';

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
 * What only the editor can know is empty, so that no build passes before it is written.
 */
export function draftBriefing(text: string): DraftBriefing {
  const article = parseArticle(text);
  const names = findNames(article.paragraphs);
  const dates = findDates(article.paragraphs);
  const statements = article.paragraphs.flatMap(draftStatements);
  const files = new Map([
    ['briefing.yaml', stringify(META, YAML)],
    ['sources.yaml', draftSources(article)],
    ['statements.yaml', statements.join('').trimStart() || '[]\n'],
    ['overview.mdx', draftPage()],
    ['about.mdx', draftPage()],
    ...names.map((name) => [`${DRAFTS[name.kind]}/${name.id}.mdx`, draftParty(name)] as const),
    ...dates.map((date) => [`${DRAFTS.event}/${eventId(date)}.mdx`, draftEvent(date)] as const),
  ]);
  return { files, todo: todoList(article, statements.length, names, dates) };
}

const draftParty = ({ id, name, kind, aliases, paragraphs }: FoundName): string =>
  draftEntry(kind, id, name, {
    known: { aliases },
    remark: `draft: found in ${places(paragraphs)}; check the kind and the names, or delete this file`,
  });

/** A candidate has the date as its id until the editor knows what happened. */
const eventId = ({ text }: FoundDate): string => slug(text) ?? 'date';

function draftEvent({ text, date, paragraphs }: FoundDate): string {
  const known = date === undefined ? {} : { date, basis: 'printed', cites: paragraphs.map(String) };
  return draftEntry('event', eventId({ text, paragraphs }), '', {
    known: { when: { ...known, before: [], after: [] } },
    remark: `draft: ${places(paragraphs)}: ${text}; write what happened and rename this file, or delete it`,
  });
}

const draftStatements = ({ number, quoted }: ArticleParagraph): string[] =>
  quoted.map((words, index) =>
    draftEntry('statement', `paragraph-${number}-quotation-${index + 1}`, '', {
      known: { words: words.trim().replace(/,$/, ''), at: [String(number)] },
      remark: 'draft: name the speaker, and choose an id that does',
    }),
  );

/** The opening words help to find a paragraph; what it says is for the editor to write. */
function draftSources({ paragraphs }: Article): string {
  const gists = paragraphs.map(({ number, text }) => {
    const opening = text.split(/\s+/).slice(0, 4).join(' ');
    return `    # ${opening} …\n    '${number}': ''\n`;
  });
  return `${stringify([SOURCE], YAML)}  paragraphs:\n${gists.join('')}`;
}

const SOURCE = {
  id: 'article',
  kind: 'article',
  short: '',
  title: '',
  publisher: '',
  url: '',
  supports: '',
  grade: 'A',
};

const META = {
  title: '',
  summary: '',
  asOf: '',
  language: 'en',
  publisher: '',
  corrections: '',
  licence: '',
  sides: [],
  wholeTalks: '',
};

const draftPage = (): string =>
  `---\n${stringify({ title: '', summary: '', cites: [] }, YAML)}---\n`;

const places = (paragraphs: readonly number[]): string =>
  `paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`;

function todoList(
  article: Article,
  statements: number,
  names: readonly FoundName[],
  dates: readonly FoundDate[],
): string[] {
  const list = (texts: string[]) => texts.join(', ') || 'none found';
  return [
    'briefing.yaml: title, sentence, last day covered, publisher, licence and the sides.',
    `sources.yaml: title, publisher and address of the article, and what each of its ${article.paragraphs.length} paragraphs says, in your words.`,
    `statements.yaml: who said each of the ${statements} quotations, a title, a gist in your words and an id.`,
    `whos-who/: ${names.length} candidates (${list(names.map(({ name }) => name))}): check the kinds and names, delete what matters to nobody.`,
    `chronology/: ${dates.length} candidates (${list(dates.map(({ text }) => text))}): write what happened, rename or delete the file.`,
    'glossary/: the issues and terms: npm run new -- issue "…".',
    'overview.mdx and about.mdx: the prose.',
    'npm run verify -- <article.txt>, then npm run build.',
  ];
}
