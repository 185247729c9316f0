import type { Article, ArticleParagraph } from './article.ts';
import {
  QUOTATION_STYLE_NAMES,
  QUOTATION_STYLES,
  type QuotationStyleName,
} from './quotation-styles.ts';
import { type QuotedParagraph, quotedSpans } from './quoted-spans.ts';
import { hasWholeRun } from './quoted-run.ts';

/**
 * Why words that a paragraph has are no quotation of it, and what to do: its own phrase they are only where no
 * mark of any style says otherwise.
 */
export function outsideMarks(
  { text, number }: ArticleParagraph,
  words: string,
  article: Article,
): readonly [message: string, hint: string] {
  const other = otherStyle(text, words, article.marks);
  if (other !== undefined)
    return [
      `has these words inside ${QUOTATION_STYLES[other].shown}, but the article’s quotations are read by ${QUOTATION_STYLES[article.marks].shown}.`,
      `If the article quotes so, write in briefing.yaml: quotationMarks: ${other}.`,
    ];
  const texts = article.paragraphs.map((paragraph) => paragraph.text);
  const read = quotedSpans(texts, article.marks)[number] ?? { spans: [], lone: [] };
  if (isPartlyQuoted(text, words, read))
    return [
      'quotes only a part of these words.',
      'Keep to one pair of its marks: a statement has one quotation.',
    ];
  if (read.lone.length > 0)
    return [
      'has these words and a quotation mark without its partner, so that nobody can tell what it quotes.',
      'Quote a run inside one pair of marks, or remove "words" and report them in your own.',
    ];
  return [
    'has these words outside its quotation marks: they are the article’s own phrase.',
    'Remove "words" and report them in your own.',
  ];
}

/** A style by which the paragraph quotes the words, though it is not the article's. */
const otherStyle = (
  text: string,
  words: string,
  marks: QuotationStyleName,
): QuotationStyleName | undefined =>
  QUOTATION_STYLE_NAMES.filter((name) => name !== marks).find((name) =>
    quotedSpans([text], name).some(({ spans }) =>
      spans.some(({ start, end }) => hasWholeRun(text.slice(start, end), words)),
    ),
  );

function isPartlyQuoted(text: string, words: string, { spans }: QuotedParagraph): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (spans.some(({ start, end }) => start < at + words.length && at < end)) return true;
  return false;
}
