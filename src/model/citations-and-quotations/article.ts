import { createHash } from 'node:crypto';
import type { QuotationStyleName } from './quotation-styles.ts';
import { findStyle, quotedSpans } from './quoted-spans.ts';

/** A news article as plain text, one paragraph a line. */
export interface Article {
  /** Of the whole text as UTF-8, in hex. */
  sha256: string;
  /** How it marks quotations. */
  marks: QuotationStyleName;
  paragraphs: ArticleParagraph[];
}

export interface ArticleParagraph {
  /** The headline is 0. */
  number: number;
  text: string;
  /** What stands inside each pair of the article's quotation marks, in order, without the marks. */
  quoted: string[];
}

/**
 * Splits an article into its non-empty lines and finds what each of them quotes. `marks`: the style of its
 * quotation marks, where an editor has set it; else that which it uses most.
 */
export function parseArticle(text: string, marks?: QuotationStyleName): Article {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const style = marks ?? findStyle(lines);
  const quoted = quotedSpans(lines, style);
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    marks: style,
    paragraphs: lines.map((line, number) => ({
      number,
      text: line,
      quoted: (quoted[number]?.spans ?? []).map(({ start, end }) => line.slice(start, end)),
    })),
  };
}
