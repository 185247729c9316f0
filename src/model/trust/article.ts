import { createHash } from 'node:crypto';

/** A news article as plain text, one paragraph a line. */
export interface Article {
  /** Of the whole text as UTF-8, in hex. */
  sha256: string;
  paragraphs: ArticleParagraph[];
}

export interface ArticleParagraph {
  /** The headline is 0. */
  number: number;
  text: string;
  /** What stands inside each pair of double quotation marks, in order, without the marks. */
  quoted: string[];
}

/** Splits an article into its non-empty lines and finds what each of them quotes. */
export function parseArticle(text: string): Article {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    paragraphs: lines.map((line, number) => ({ number, text: line, quoted: quotedSpans(line) })),
  };
}

/** One pair, curly or straight; a mark without its partner opens nothing. */
const PAIR = /“([^“”]*)”|"([^"]*)"/g;

const quotedSpans = (text: string): string[] =>
  [...text.matchAll(PAIR)]
    .map(([, curly, straight]) => curly ?? straight ?? '')
    .filter((span) => span.trim() !== '');
