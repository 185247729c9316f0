import { dayWords } from '../../dates/day-words.ts';
import type { Article } from '../citations-and-quotations/article.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { figuresIn } from './known-figures.ts';
import { numberOfWord, quietNumbers } from './number-words.ts';

/** Paragraph -> its numbers and days, each once and as it stands there: `9 million`, `Dec 2`, `Tuesday`. */
export type ParagraphNumbers = Readonly<Record<string, readonly string[]>>;

/** Numbers and days of an article by paragraph; those without any are left out. `language`: of the article (BCP 47). */
export function numbersByParagraph(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  language: string,
): ParagraphNumbers {
  const days = new RegExp(dayWords(language), 'giu');
  const found = paragraphs.map(({ number, text }) => {
    const counting = findFigures(text, () => true)
      .filter(({ kind, text: own }) => kind !== 'name' || numberOfWord(own) !== undefined)
      .map(({ text: own }) => own);
    const all = [...counting, ...quietNumbers(text), ...(text.match(days) ?? [])];
    return [String(number), [...new Set(all)]] as const;
  });
  return Object.fromEntries(found.filter(([, numbers]) => numbers.length > 0));
}

interface Ways {
  language: string;
  isBackedBy: (given: readonly Figure[], figure: Figure) => boolean;
}

/**
 * Which paragraphs have a number or a day that none of those a text cites has, nor one of its documents. Empty where the
 * text cites one, where no paragraph has it, and where a cited one names a day by its weekday, which the number of the
 * day may be told from. Months and years are told from all of an article. `numbers`: undefined in records of old, which
 * tell nothing.
 */
export function uncitedParagraphs(
  numbers: ParagraphNumbers | undefined,
  { language, isBackedBy }: Ways,
): (cites: readonly string[], figure: Figure, ofSources: readonly Figure[]) => string[] {
  if (numbers === undefined) return () => [];
  const known = new Map(
    Object.entries(numbers).map(([paragraph, texts]) => [
      paragraph,
      { figures: figuresIn(texts), hasDay: texts.some((text) => dayWords(language).test(text)) },
    ]),
  );
  return (cites, figure, ofSources) => {
    if (!isPrecise(figure)) return [];
    const cited = cites.flatMap((cite) => known.get(cite) ?? []);
    if (figure.kind === 'date' && cited.some(({ hasDay }) => hasDay)) return [];
    if (isBackedBy([...cited.flatMap(({ figures }) => figures), ...ofSources], figure)) return [];
    return [...known]
      .filter(([, { figures }]) => isBackedBy(figures, figure))
      .map(([paragraph]) => paragraph);
  };
}

const isPrecise = ({ kind, value }: Figure): boolean =>
  kind === 'number' || (kind === 'date' && /-\d\d-\d\d$/.test(value));
