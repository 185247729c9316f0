export interface TypedMark {
  /** Offset into the text. */
  offset: number;
  /** The words in or after the marks, for the message. */
  excerpt: string;
}

// A single mark opens where no letter stands before it and closes where none follows: apostrophes do neither as a pair,
// and those between letters may stand inside one. Primes and accents stand in for marks on some keyboards; behind a
// figure they are feet, inches or minutes.
const DOUBLE = /["＂“”„‟«»‹›「」『』｢｣﹁﹂﹃﹄〝〞〟❝❞❮❯⹂❛❜]|<<|>>|,,(?=\p{L})/u;
const OPENING = /[‘‚‛]/u;
const SINGLE = String.raw`['’＇´\x60′ʹʼʻ]`;
const PAIRED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${SINGLE}(?=[\p{L}\p{N}…¿¡([–—-]|\.{3})(?:[^'’＇´\x60′ʹʼʻ]|(?<=[\p{L}\p{N}])${SINGLE}(?=[\p{L}\p{N}]))*[^\s'’＇´\x60′ʹʼʻ]${SINGLE}(?![\p{L}\p{N}])`,
  'u',
);
const PRIMES = /(?<![\p{L}\p{N}])[″‴ʺ](?=\p{L})[^″‴ʺ]*[″‴ʺ]/u;

/** The first typed quotation mark of a text: double, opening or paired single; apostrophes are none. */
export function findTypedMark(text: string): TypedMark | undefined {
  const found = [DOUBLE, OPENING, PAIRED, PRIMES]
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
