import { formatDate, parseDate } from '../../dates/partial-date.ts';
import type { Briefing } from '../briefing.ts';
import { type Certainty, labelOf, whenOf } from '../chronology/when-label.ts';
import { formOf, type Source, SOURCE_TYPES, type Statement } from '../entries/entry.ts';
import { languageName } from './language-name.ts';

/** One reason to believe what a page says, or not to: `Compared` and what compared it with what. */
export interface Ground {
  name: 'Source' | 'Compared' | 'Date' | 'Last checked';
  text: string;
}

type Known = Pick<Briefing, 'entries' | 'meta' | 'article' | 'verified' | 'verifiedOn'>;

const DATE_GROUNDS: Record<Certainty, string> = {
  printed: 'Its own paragraph prints the day; a program compared that too.',
  carried: 'Taken over from its event: its own paragraph prints no day.',
  inferred: 'Inferred.',
  background: 'A document gives it, the article does not.',
  undated: 'No day is printed.',
};

/** How a statement is known: its paragraph, what a program compared, what its date rests on, and when. */
export function statementGrounds(briefing: Known, statement: Statement): Ground[] {
  const { article, verified, verifiedOn } = briefing;
  const { certainty } = labelOf(briefing, statement);
  const { note } = whenOf(briefing, statement);
  const isQuoted = formOf(statement) === 'words';
  const isVerified = verified.has(statement.id);
  return [
    { name: 'Source', text: `${kindOf(article)}, paragraph ${statement.at.join(', ')}.` },
    {
      name: 'Compared',
      text: !isQuoted
        ? 'Not by a program: these are our words for what the article reports.'
        : isVerified
          ? 'By a program, character by character, with the words that the article quotes there.'
          : 'Not yet.',
    },
    {
      name: 'Date',
      text:
        certainty === 'inferred' && note !== undefined
          ? `Inferred: ${note}`
          : DATE_GROUNDS[certainty],
    },
    ...(isVerified && verifiedOn !== undefined ? [checkedOn(verifiedOn)] : []),
  ];
}

/** How what rests on a document is known: what it is, whether figures are compared, its day, whether it was read. */
export function sourceGrounds({ meta }: Pick<Briefing, 'meta'>, source: Source): Ground[] {
  const { figures, published, language, grade, read } = source;
  const day = published === undefined ? undefined : parseDate(published);
  return [
    {
      name: 'Source',
      text: `${kindOf(source)}${language === undefined || language === meta.language ? '' : `, in ${languageName(language)}`}.`,
    },
    {
      name: 'Compared',
      text:
        figures.length === 0
          ? 'Not by a program.'
          : `By a program: numbers, dates and names of ours with ${figures.length} that were read in it.`,
    },
    {
      name: 'Date',
      text:
        day === undefined
          ? 'Its day of publication is not known.'
          : `Published ${formatDate(day)}.`,
    },
    {
      name: 'Last checked',
      text:
        grade === 'B'
          ? 'A primary document that states the fact; the page itself was not read.'
          : read === undefined
            ? 'Read for this briefing.'
            : `Read on ${dayInWords(read)}.`,
    },
  ];
}

/** How what rests on the article is known. */
export const articleGrounds = ({
  article,
  verifiedOn,
}: Pick<Known, 'article' | 'verifiedOn'>): Ground[] => [
  { name: 'Source', text: `${kindOf(article)}: ${article.publisher}.` },
  {
    name: 'Compared',
    text: 'Its quotations and printed days, by a program; what stands here in our words, by its editors alone.',
  },
  ...(verifiedOn === undefined ? [] : [checkedOn(verifiedOn)]),
];

/** All grounds in one line, for a preview. */
export const groundsLine = (grounds: readonly Ground[]): string =>
  grounds.map(({ name, text }) => `${name}: ${text}`).join(' ');

const checkedOn = (day: string): Ground => ({ name: 'Last checked', text: `${dayInWords(day)}.` });

function kindOf({ kind, type }: Source): string {
  const label = type === undefined ? 'A document' : SOURCE_TYPES[type];
  if (kind === 'document') return label;
  return type === undefined ? 'The article' : `The article (${label.toLowerCase()})`;
}

function dayInWords(day: string): string {
  const parsed = parseDate(day);
  return parsed === undefined ? day : formatDate(parsed);
}
