export interface TypedMark {
  /** Offset into the text. */
  offset: number;
  /** The words in or after the marks, for the message. */
  excerpt: string;
}

// A single mark opens where no letter stands before it and closes where none follows: apostrophes do neither as a pair,
// and those between letters may stand inside one.
const DOUBLE = /["＂“”„‟«»‹›「」『』〝〞❝❞]/u;
const OPENING = /[‘‚‛]/u;
const PAIRED =
  /(?<![\p{L}\p{N}])['’](?=[\p{L}\p{N}])(?:[^'’]|(?<=[\p{L}\p{N}])['’](?=[\p{L}\p{N}]))*[^\s'’]['’](?![\p{L}\p{N}])/u;

/** The first typed quotation mark of a text: double, opening or paired single; apostrophes are none. */
export function findTypedMark(text: string): TypedMark | undefined {
  const found = [DOUBLE, OPENING, PAIRED]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (found === undefined) return undefined;
  const excerpt = text
    .slice(found.index, found.index + 30)
    .replace(/\s+/g, ' ')
    .trim();
  return { offset: found.index, excerpt };
}
