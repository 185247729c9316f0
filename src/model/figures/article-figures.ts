import { startsWithMonth } from '../../dates/find-dates.ts';
import { capitalsMakeNames } from '../../names/capitals.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Article } from '../citations-and-quotations/article.ts';
import { isParagraph, type Source } from '../entries/entry.ts';
import { lineOf, named, nearestOf } from './check-figures.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { quietNumbers } from './number-words.ts';
import { backedBy, figuresIn, figuresOf, nameWords, type Story } from './known-figures.ts';
import { type ShownText, shownTexts } from './shown-texts.ts';
import { type ParagraphNumbers, uncitedParagraphs } from './paragraph-numbers.ts';

/**
 * The numbers, dates and names of an article, each once and as it stands there, without the full stops of initials and
 * with the parts of names that a hyphen joins: what is kept of it holds no sentence.
 */
export function articleFigures({ paragraphs }: Pick<Article, 'paragraphs'>): string[] {
  const found = paragraphs.flatMap(({ text }) => [
    ...findFigures(withoutStops(text), () => true).flatMap(({ kind, text: own }) =>
      kind === 'name' && own.includes('-') ? [own, ...own.split('-')] : [own],
    ),
    ...quietNumbers(text),
  ]);
  return [...new Set(found)].sort();
}

/** What `verify` keeps of the article; records of old have no numbers, and older ones no figures. */
export interface KeptOfArticle {
  figures?: readonly string[] | undefined;
  numbers?: ParagraphNumbers | undefined;
}

/** `U.S.` is `US`. */
const withoutStops = (text: string): string =>
  text.replace(/(?:\p{Lu}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));

/**
 * Every number, date and name of text that rests on the article, alone or with documents, held against what the
 * article and those documents have, and every number and day against the paragraphs that the text itself cites.
 * `kept`: of the article, as `articleFigures` and `numbersByParagraph` give it; there is nothing before it was verified.
 * What the article spells otherwise stands in the `figures` of its source; one in another language than the briefing's
 * spells all otherwise and is not judged.
 */
export function figuresNotInArticle(story: Story, { figures, numbers }: KeptOfArticle): Problem[] {
  const article = comparedArticle(story);
  if (figures === undefined || article === undefined) return [];
  const isName = nameWords(story);
  const hasNames = capitalsMakeNames(story.meta.language);
  const isBackedBy = backedBy(story);
  const known = new Map(story.sources.map((source) => [source.id, figuresOf(source, story)]));
  const year = story.meta.year?.value;
  const ofArticle = withYear(figuresIn(figures), year);
  const paragraphsOf = uncitedParagraphs(numbers, {
    language: story.meta.language,
    isBackedBy: (own, figure) => isBackedBy(withYear(own, year), figure),
  });
  return textsOnArticle(story, article).flatMap((text) => {
    const sources = [article.id, ...text.cites.filter((cite) => !isParagraph(cite))];
    const ofSources = sources.flatMap((id) => known.get(id) ?? []);
    const given = [...ofArticle, ...ofSources];
    return findFigures(text.text, isName)
      .filter(isFigureOfStory)
      .filter(({ kind, value }) => kind !== 'name' || hasNames || isName(value))
      .flatMap((figure) => {
        if (!isBackedBy(given, figure)) return [notInArticle(text, figure, given)];
        const elsewhere = paragraphsOf(text.cites, figure, ofSources);
        return elsewhere.length === 0 ? [] : [notInParagraph(text, figure, elsewhere)];
      });
  });
}

/** The article, where it spells figures as the briefing does. */
const comparedArticle = ({ sources }: Pick<Story, 'sources'>): Source | undefined =>
  sources.find(({ kind, language }) => kind === 'article' && language === undefined);

/** Whether `figuresNotInArticle` judges the story: its article was verified, and can be compared. */
export const comparesFigures = (
  story: Pick<Story, 'sources'>,
  figures: readonly string[] | undefined,
): boolean => figures !== undefined && comparedArticle(story) !== undefined;

/** What rests on paragraphs, and what the sources say of each paragraph. */
function textsOnArticle(story: Story, { paragraphs = {}, place }: Source): ShownText[] {
  const gists = Object.entries(paragraphs).map(([number, { gist }]) => ({
    file: place.file,
    from: place.lineOf(['paragraphs', number]),
    text: gist,
    cites: [number],
  }));
  return [...shownTexts(story).filter(({ cites }) => cites.some(isParagraph)), ...gists];
}

/** Days printed without a year have that of the story, which then is known too. */
function withYear(figures: readonly Figure[], year: number | undefined): Figure[] {
  if (year === undefined) return [...figures];
  const dates = figures.filter(({ kind }) => kind === 'date');
  return [
    ...figures,
    { kind: 'date', text: String(year), start: 0, value: String(year) },
    ...dates.map((one) => ({ ...one, value: one.value.replace('XXXX', String(year)) })),
  ];
}

/** `two men` counts what the page names, and `in December` takes up a day that it has named. */
const isFigureOfStory = ({ kind, text, value }: Figure): boolean =>
  kind === 'number'
    ? /\d/.test(text) || Number(value) > 10
    : kind === 'date' || !startsWithMonth(text);

function notInArticle(text: ShownText, figure: Figure, given: readonly Figure[]): Problem {
  return {
    rule: 'figure-not-in-article',
    file: text.file,
    line: lineOf(figure, text),
    message: `${named(figure)} is not in the article.${nearestOf(figure, given)}`,
    hint: 'Correct it, cite a document that has it, or, where the article spells it otherwise, add it to the "figures" of the article in sources.yaml.',
  };
}

function notInParagraph(text: ShownText, figure: Figure, others: readonly string[]): Problem {
  const cited = text.cites.filter(isParagraph);
  const [one, ...more] = others;
  return {
    rule: 'figure-in-other-paragraph',
    file: text.file,
    line: lineOf(figure, text),
    message: `${named(figure)} is not in paragraph ${cited.join(', ')} of the article, which this text cites; it is in paragraph ${others.join(', ')}.`,
    hint: `Cite ${more.length === 0 ? `paragraph ${one ?? ''}` : 'one of those'} as well, or correct it.`,
  };
}
