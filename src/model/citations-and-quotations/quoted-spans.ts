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

/** What each paragraph quotes, and the styles by which it does beside the main one. */
export interface MixedQuotations {
  spans: Span[][];
  others: QuotationStyleName[];
}

/**
 * What each paragraph quotes in an article that need not keep to one style: by `main`, and outside of those
 * quotations by any other whose marks are no apostrophe, measure or half of a pair of the main style.
 */
export function mixedSpans(
  paragraphs: readonly string[],
  main: QuotationStyleName,
): MixedQuotations {
  const spans = quotedSpans(paragraphs, main).map((own) => own.spans);
  // Inward marks first: between two such quotations the others would find one of their own.
  const names = QUOTATION_STYLE_NAMES.toSorted((name) => (name === 'inward' ? -1 : 0));
  const others = names.filter((name) => {
    if (name === main || NOT_BESIDE[main].includes(name)) return false;
    const found = paragraphs.map((text, index) => {
      const isFree = outsideOf(text, spans[index] ?? []);
      return readParagraph(text, QUOTATION_STYLES[name], false).spans.filter(
        (span) => isSure(text, span) && isFree(span),
      );
    });
    for (const [index, own] of found.entries()) spans[index] = [...(spans[index] ?? []), ...own];
    return found.some((own) => own.length > 0);
  });
  return { spans: spans.map((own) => own.sort((a, b) => a.start - b.start)), others };
}

/** Styles that share a mark with another: beside it nobody can tell which end the mark is. */
const NOT_BESIDE: Record<QuotationStyleName, readonly QuotationStyleName[]> = {
  double: ['low'],
  single: [],
  guillemets: ['inward'],
  inward: ['guillemets'],
  low: ['double'],
  corner: [],
};

/** Whether a quotation of another style, with its marks, touches none that is known and holds none of their marks. */
function outsideOf(text: string, known: readonly Span[]): (span: Span) => boolean {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of known) taken.fill(1, start - 1, end + 1);
  return ({ start, end }) =>
    !taken.subarray(start - 1, end + 1).includes(1) && !/["“”„«»「」]/.test(text.slice(start, end));
}

/** Between single marks stands a quotation only where its end is one: two apostrophes may stand as far apart. */
const isSure = (text: string, { start, end }: Span): boolean => {
  const mark = text[start - 1] ?? '';
  if (!/['‘]/.test(mark)) return true;
  const endsAsSaid = /[.,!?…]$/.test(text.slice(start, end));
  return (
    endsAsSaid && /^\p{Lu}/u.test(text.slice(start)) && !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ')
  );
};

/** The style that marks most of an article's quoted text; the first one where nothing is quoted. */
export function findStyle(paragraphs: readonly string[]): QuotationStyleName {
  const quoted = (name: QuotationStyleName) =>
    quotedSpans(paragraphs, name)
      .flatMap(({ spans }) => spans)
      .reduce((sum, { start, end }) => sum + end - start, 0);
  const [first = 'double', ...others] = QUOTATION_STYLE_NAMES;
  return others.reduce((best, name) => (quoted(name) > quoted(best) ? name : best), first);
}
