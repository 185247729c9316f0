import { splitSentences } from '../../markdown/sentences.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Briefing } from '../briefing.ts';
import { type Entry, isStatement, type Source } from '../entries/entry.ts';
import { once } from '../../once.ts';

/** A sentence of the article; the headline is paragraph 0. */
export interface ArticleSentence {
  paragraph: string;
  text: string;
}

/** What an editor works on: an entry, a source, or a page that cites. */
interface Subject {
  entry?: Entry;
  source?: Source;
  /** Paragraphs that it cites. */
  cites: readonly string[];
}

/** Sentences that one piece shows: an editor reads them, and opens the article for more. */
const MOST = 12;

/**
 * What an editor needs of the article for one piece: of a statement the sentence that has its words, else its
 * paragraphs; of the article itself the paragraphs that its problems are about; of an entry the sentences that name
 * it and, where there are none, the paragraphs that it cites.
 */
export function sentencesOf(
  paragraphs: readonly string[],
  { entry, source, cites }: Subject,
  problems: readonly Problem[],
  briefing: Briefing,
): ArticleSentence[] {
  if (paragraphs.length === 0) return [];
  const all = splitArticle(paragraphs);
  const inParagraphs = (numbers: readonly string[]) =>
    all.filter(({ paragraph }) => numbers.includes(paragraph));
  if (source !== undefined)
    return source.kind === 'article' ? inParagraphs(asked(source, problems)).slice(0, MOST) : [];
  const cited = inParagraphs(cites);
  if (entry !== undefined && isStatement(entry)) {
    const { words } = entry;
    const said = words === undefined ? [] : cited.filter(({ text }) => text.includes(words));
    return (said.length > 0 ? said : cited).slice(0, MOST);
  }
  const named =
    entry === undefined
      ? []
      : all.filter(({ text }) => briefing.names.match(text).some(({ id }) => id === entry.id));
  return (named.length > 0 ? named : cited).slice(0, MOST);
}

/** Paragraphs of the article whose own line has a problem. */
const asked = ({ paragraphs = {}, place }: Source, problems: readonly Problem[]): string[] => {
  const lines = new Set(problems.map(({ line }) => line));
  return Object.keys(paragraphs).filter((number) =>
    lines.has(place.lineOf(['paragraphs', number])),
  );
};

const splitArticle = once((paragraphs: readonly string[]): ArticleSentence[] =>
  paragraphs.flatMap((paragraph, number) =>
    splitSentences(paragraph).map(({ text }) => ({ paragraph: String(number), text })),
  ),
);
