import { formatDate, formatEdtf, parseDate } from '../../dates/partial-date.ts';
import type { Briefing } from '../briefing.ts';
import { labelOf, whenOf } from '../chronology/when-label.ts';
import { formOf, type Source, type Statement } from '../entries/entry.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { languageName } from './language-name.ts';

/** One reason to believe what a page says, or not to: `Compared` and what compared it with what. */
export interface Ground {
  name: string;
  text: string;
}

type Known = Pick<
  Briefing,
  'entries' | 'meta' | 'article' | 'verified' | 'verifiedOn' | 'comparesFigures'
>;

/** How a statement is known: its paragraph, what a program compared, what its date rests on, and when. */
export function statementGrounds(briefing: Known, statement: Statement): Ground[] {
  const { article, verified, verifiedOn, comparesFigures } = briefing;
  const { certainty } = labelOf(briefing, statement);
  const { note } = whenOf(briefing, statement);
  const isQuoted = formOf(statement) === 'words';
  const isVerified = verified.has(statement.id);
  const words = wordsOf(briefing.meta);
  const { grounds, list } = words;
  return [
    {
      name: grounds.source,
      text: grounds.inParagraphs(kindOf(article, words), statement.at.join(list.comma)),
    },
    {
      name: grounds.compared,
      text: isQuoted
        ? grounds[isVerified ? 'byProgram' : 'notYet']
        : grounds[comparesFigures ? 'ourFigures' : 'ourWords'],
    },
    {
      name: grounds.date,
      text:
        certainty === 'inferred' && note !== undefined
          ? grounds.inferred(note)
          : grounds.dates[certainty],
    },
    ...(isVerified && verifiedOn !== undefined ? [checkedOn(verifiedOn, words)] : []),
  ];
}

/** How what rests on a document is known: what it is, whether figures are compared, its day, whether it was read. */
export function sourceGrounds({ meta }: Pick<Briefing, 'meta'>, source: Source): Ground[] {
  const { figures, published, language, grade, read } = source;
  const day = published === undefined ? undefined : parseDate(published);
  const words = wordsOf(meta);
  const { grounds, facts } = words;
  const kind = kindOf(source, words);
  return [
    {
      name: grounds.source,
      text:
        language === undefined || language === meta.language
          ? `${kind}.`
          : grounds.inLanguage(kind, languageName(language, words.locale)),
    },
    {
      name: grounds.compared,
      text: figures.length === 0 ? grounds.notByProgram : grounds.figures(figures.length),
    },
    {
      name: grounds.date,
      text: day === undefined ? grounds.noDay : grounds.published(formatDate(day, words)),
    },
    {
      name: grounds.lastChecked,
      text:
        grade === 'B'
          ? facts.wasNotRead
          : read === undefined
            ? facts.wasRead
            : grounds.readOn(dayInWords(read, words)),
    },
  ];
}

/** How what rests on the article is known. */
export function articleGrounds({
  meta,
  article,
  verifiedOn,
  comparesFigures,
}: Pick<Known, 'meta' | 'article' | 'verifiedOn' | 'comparesFigures'>): Ground[] {
  const words = wordsOf(meta);
  const { grounds, list } = words;
  return [
    {
      name: grounds.source,
      text: `${kindOf(article, words)}${list.colon}${article.publisher}.`,
    },
    {
      name: grounds.compared,
      text: grounds[comparesFigures ? 'articleFigures' : 'articleCompared'],
    },
    ...(verifiedOn === undefined ? [] : [checkedOn(verifiedOn, words)]),
  ];
}

/** All grounds in one line, for a preview. */
export const groundsLine = (grounds: readonly Ground[], { list }: Words): string =>
  grounds.map(({ name, text }) => `${name}${list.colon}${text}`).join(' ');

const checkedOn = (day: string, words: Words): Ground => ({
  name: words.grounds.lastChecked,
  text: `${dayInWords(day, words)}.`,
});

function kindOf({ kind, type }: Source, { grounds, sourceTypes }: Words): string {
  if (kind === 'document') return type === undefined ? grounds.document : sourceTypes[type];
  return type === undefined ? grounds.article : grounds.articleOfKind(sourceTypes[type]);
}

const dayInWords = (day: string, words: Words): string => formatEdtf(day, words) ?? day;
