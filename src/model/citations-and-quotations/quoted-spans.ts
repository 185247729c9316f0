import {
  QUOTATION_STYLE_NAMES,
  QUOTATION_STYLES,
  type QuotationStyle,
  type QuotationStyleName,
} from './quotation-styles.ts';

/** A quotation in one paragraph, without its marks: from the first character to before `end`. */
interface Span {
  start: number;
  end: number;
}

export interface QuotedParagraph {
  spans: Span[];
  /** Offsets of marks without a partner: they open and close nothing. */
  lone: number[];
}

interface Frame {
  at: number;
  /** Whole quotations inside: they stand if this one is never closed. */
  inner: Span[];
}

/**
 * What each paragraph quotes, in one style. Quotations inside quotations belong to the outer one. A quotation that
 * no mark closes runs to the end of its paragraph where the next one begins with an opening mark, as is the custom.
 */
export function quotedSpans(
  paragraphs: readonly string[],
  name: QuotationStyleName,
): QuotedParagraph[] {
  const style: QuotationStyle = QUOTATION_STYLES[name];
  return paragraphs.map((text, index) => {
    const next = paragraphs[index + 1] ?? '';
    return readParagraph(text, style, next !== '' && style.roleAt(next, 0) === 'open');
  });
}

function readParagraph(text: string, style: QuotationStyle, goesOn: boolean): QuotedParagraph {
  const open: Frame[] = [];
  const spans: Span[] = [];
  const lone: number[] = [];
  const keep = (...found: Span[]) => (open.at(-1)?.inner ?? spans).push(...found);
  for (let at = 0; at < text.length; at += 1) {
    const role = style.roleAt(text, at);
    if (role === 'open') open.push({ at, inner: [] });
    if (role !== 'close') continue;
    const frame = open.pop();
    if (frame === undefined) lone.push(at);
    else keep({ start: frame.at + 1, end: at });
  }
  while (open.length > 0) {
    const frame = open.pop();
    if (frame === undefined) break;
    if (goesOn && open.length === 0) keep({ start: frame.at + 1, end: text.length });
    else {
      lone.push(frame.at);
      keep(...frame.inner);
    }
  }
  return { spans: spans.filter(({ start, end }) => text.slice(start, end).trim() !== ''), lone };
}

/** The style that marks most of an article's quoted text; the first one where nothing is quoted. */
export function findStyle(paragraphs: readonly string[]): QuotationStyleName {
  const quoted = (name: QuotationStyleName) =>
    quotedSpans(paragraphs, name)
      .flatMap(({ spans }) => spans)
      .reduce((sum, { start, end }) => sum + end - start, 0);
  const [first = 'double', ...others] = QUOTATION_STYLE_NAMES;
  return others.reduce((best, name) => (quoted(name) > quoted(best) ? name : best), first);
}
