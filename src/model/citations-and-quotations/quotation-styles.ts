/** What a mark does at its place; undefined where it is an apostrophe, a measure or no mark of the style. */
export type MarkRole = 'open' | 'close' | undefined;

export interface QuotationStyle {
  /** As messages show it. */
  shown: string;
  roleAt: (text: string, at: number) => MarkRole;
}

/** The ways in which articles mark quotations, by the names that briefing.yaml takes; `double` is the usual one. */
export const QUOTATION_STYLES = {
  double: {
    shown: '“…” or "…"',
    roleAt: (text, at) => asymmetric('“', '”')(text, at) ?? straight('"')(text, at),
  },
  single: {
    shown: "‘…’ or '…'",
    roleAt: (text, at) =>
      asymmetric('‘', '')(text, at) ?? closingApostrophe(text, at) ?? straight("'")(text, at),
  },
  guillemets: { shown: '«…»', roleAt: (text, at) => asymmetric('«', '»')(text, at) },
  inward: { shown: '»…«', roleAt: (text, at) => inward(text, at) },
  low: {
    shown: '„…“ or „…”',
    roleAt: (text, at) => asymmetric('„', '“')(text, at) ?? asymmetric('', '”')(text, at),
  },
  corner: { shown: '「…」', roleAt: (text, at) => asymmetric('「', '」')(text, at) },
} as const satisfies Record<string, QuotationStyle>;

export type QuotationStyleName = keyof typeof QUOTATION_STYLES;

export const QUOTATION_STYLE_NAMES = Object.keys(QUOTATION_STYLES) as QuotationStyleName[];

const asymmetric =
  (open: string, close: string) =>
  (text: string, at: number): MarkRole => {
    if (text[at] === open) return 'open';
    return text[at] === close ? 'close' : undefined;
  };

/** Of `«a» and «b»` no mark opens or closes inward, or the words between the quotations would be one. */
function inward(text: string, at: number): MarkRole {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (text[at] === '»')
    return /[\p{L}\p{N}.,!?…]/u.test(before) || /\s/.test(after) ? undefined : 'open';
  return text[at] === '«' && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)
    ? 'close'
    : undefined;
}

/** A mark for both ends opens where a word begins and closes where one ends: the inch of 5"10 does neither. */
const straight =
  (mark: string) =>
  (text: string, at: number): MarkRole => {
    if (text[at] !== mark) return undefined;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/\s/.test(after))
      return /[\s([{—–-]/u.test(before) || /[\p{L}\p{N}]/u.test(after)
        ? opening(mark, text, at)
        : 'close';
    return /[\p{L}\p{N}]/u.test(after) || /\s/.test(before) ? undefined : 'close';
  };

/** A decade such as the '90s begins with an apostrophe. */
const opening = (mark: string, text: string, at: number): MarkRole =>
  mark === "'" && /^'\d\ds\b/.test(text.slice(at, at + 5)) ? undefined : 'open';

/** ’ ends a quotation where no letter follows; between letters it is an apostrophe. */
function closingApostrophe(text: string, at: number): MarkRole {
  if (text[at] !== '’') return undefined;
  const isInWord = /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
  return isInWord || /\s/.test(text[at - 1] ?? ' ') || isPossessive(text, at) ? undefined : 'close';
}

/**
 * The owners’ view: after an s, with a word behind it, ’ is taken for an apostrophe only where the next mark is
 * another ’ behind punctuation, which nothing but the end of the quotation explains.
 */
function isPossessive(text: string, at: number): boolean {
  if (!/s’ \p{L}/u.test(text.slice(at - 1, at + 3))) return false;
  const next = /‘|’(?![\p{L}\p{N}])/u.exec(text.slice(at + 1));
  return next?.[0] === '’' && /[.,!?;:…”"]/.test(text[at + next.index] ?? '');
}
