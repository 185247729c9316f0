import { createHash } from 'node:crypto';
import type { QuotationStyleName } from './quotation-styles.ts';
import { findStyle, mixedSpans, quotedSpans } from './quoted-spans.ts';

/** A news article as plain text, one paragraph a line. */
export interface Article {
  /** Of the whole text as UTF-8, in hex. */
  sha256: string;
  /** How it marks quotations. */
  marks: QuotationStyleName;
  /** How it marks some of them otherwise; none where an editor has set the one that counts. */
  otherMarks: QuotationStyleName[];
  paragraphs: ArticleParagraph[];
}

export interface ArticleParagraph {
  /** The headline is 0. */
  number: number;
  text: string;
  /** Where each of its quotations stands, in order, without the marks: to before `end`. */
  spans: readonly { start: number; end: number }[];
  /** Their words. */
  quoted: string[];
}

/**
 * Splits an article into its non-empty lines and finds what each of them quotes. `marks`: the style of its
 * quotation marks, where an editor has set it and no other counts; else that which it uses most, and
 * outside of those quotations any other.
 */
export function parseArticle(text: string, marks?: QuotationStyleName): Article {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const style = marks ?? findStyle(lines);
  const { spans, others } =
    marks === undefined
      ? mixedSpans(lines, style)
      : { spans: quotedSpans(lines, style).map((own) => own.spans), others: [] };
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    marks: style,
    otherMarks: others,
    paragraphs: lines.map((line, number) => ({
      number,
      text: line,
      spans: spans[number] ?? [],
      quoted: (spans[number] ?? []).map(({ start, end }) => line.slice(start, end)),
    })),
  };
}
