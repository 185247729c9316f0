import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { proseBlocks } from '../../markdown/prose-blocks.ts';
import { splitSentences } from '../../markdown/sentences.ts';
import type { Briefing } from '../briefing.ts';
import { unquoted } from '../citations-and-quotations/uncited-text.ts';
import type { Entry, Page } from '../entries/entry.ts';

/** How one page reads: its sentence and its prose, quotations left out. */
export interface Reading {
  id: string;
  words: number;
  /** US school grade after Flesch and Kincaid (1975); undefined below 30 words, which say nothing. */
  grade?: number;
  /** How often it says “the article”. */
  theArticle: number;
}

export interface ReadingReport {
  pages: Reading[];
  /** Of the pages that have one. */
  medianGrade?: number;
  words: number;
  theArticle: number;
  /** In 300 words of all pages. */
  theArticlePer300: number;
}

const FEW = 30;

/**
 * The pages of entries and the overview; About is about the article, and so are lists of sources. Only what `isWritten`
 * takes counts.
 */
export function readingOf(
  briefing: Briefing,
  isWritten: (text: string) => boolean = () => true,
): ReadingReport {
  const told = [...briefing.pages.filter(({ id }) => id !== 'about'), ...briefing.entries.values()];
  const pages = told.map((page) => readPage(page, isWritten));
  const grades = pages.flatMap(({ grade }) => grade ?? []).sort((a, b) => a - b);
  const median = grades[Math.floor(grades.length / 2)];
  const words = sum(pages.map((page) => page.words));
  const theArticle = sum(pages.map((page) => page.theArticle));
  return {
    pages,
    ...(median === undefined ? {} : { medianGrade: median }),
    words,
    theArticle,
    theArticlePer300: words === 0 ? 0 : round((theArticle * 300) / words),
  };
}

function readPage(page: Entry | Page, isWritten: (text: string) => boolean): Reading {
  const text = [page.summary, ...notesOf(page), ...proseOf(page)].filter(isWritten);
  const sentences = text.flatMap((one) => splitSentences(one));
  const words = sentences.flatMap((sentence) => sentence.text.match(WORD) ?? []);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: sum(words.map(syllable)),
  };
  const theArticle = text.join('\n').match(/\bthe article\b/gi)?.length ?? 0;
  return {
    id: page.id,
    words: words.length,
    ...(words.length < FEW ? {} : { grade: round(fleschKincaid(counts)) }),
    theArticle,
  };
}

const proseOf = ({ body }: Entry | Page): string[] =>
  (body === undefined ? [] : proseBlocks(body))
    .filter(({ kind }) => kind === 'prose')
    .map((block) => unquoted(block).replace(/“x+”/g, ''));

/** What data adds to a page in the editor’s words. */
const notesOf = (page: Entry | Page): string[] => [
  ...('note' in page && page.note !== undefined ? [page.note.text] : []),
  ...('when' in page && page.when?.note !== undefined ? [page.when.note] : []),
  ...('background' in page ? page.background.map(({ text }) => text) : []),
  ...('positions' in page ? Object.values(page.positions).map(({ text }) => text) : []),
  ...('status' in page && page.status !== undefined ? [page.status.why] : []),
];

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const round = (number: number): number => Math.round(number * 10) / 10;
