import type { Mention, Paragraph } from '../story.ts';
import { isAdjective } from '../text/lexicon.ts';
import type { Range } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** A word of a sentence outside its quotation marks. */
export interface Word extends Token {
  /** Whether a comma, dash, bracket or quotation parts it from the word before. */
  isParted: boolean;
  /** Whether a quotation stands between it and the word before. */
  isBehindQuote: boolean;
}

/** A sentence as attribution sees it. */
export interface Sentence extends Range {
  paragraph: Paragraph;
  words: Word[];
  /** Its quotations, as indices into those of the paragraph. */
  quoted: number[];
  mentions: Mention[];
}

/** The words of a sentence that the article itself says, with the names among them. */
export function readSentence(
  paragraph: Paragraph,
  range: Range,
  mentions: readonly Mention[],
): Sentence {
  const spans = paragraph.quoted.filter(
    ({ start, end }) =>
      start >= range.start &&
      end <= range.end + 1 &&
      // `Maureen “Mo” Tinsley`: no words of anybody
      !mentions.some((mention) => mention.start < start - 1 && mention.end > end + 1),
  );
  const isQuoted = ({ start, end }: Range) =>
    spans.some((span) => start >= span.start && end <= span.end);
  const within = (part: Range) =>
    part.start >= range.start && part.end <= range.end && !isQuoted(part);
  const isInName = (at: number) =>
    mentions.some(({ start, end, name }) => name.kind === 'person' && start < at && at < end);
  let last = range.start;
  const own = paragraph.tokens.filter(within);
  const words = own.map((token, at): Word => {
    const gap = paragraph.text.slice(last, token.start);
    const isBehindQuote = spans.some(({ start, end }) => start >= last && end <= token.start);
    last = token.end;
    return {
      ...token,
      isBehindQuote,
      isParted:
        isBehindQuote ||
        (/[,;:—–()“”"„«»]|\s-\s/.test(gap) &&
          !isInName(token.start) &&
          !isSecondAdjective(own, at)),
    };
  });
  return {
    ...range,
    paragraph,
    words,
    quoted: spans.map((span) => paragraph.quoted.indexOf(span)),
    mentions: mentions.filter(within),
  };
}

/** `a second, smaller union`: the comma between two adjectives parts nothing. */
function isSecondAdjective(tokens: readonly Token[], at: number): boolean {
  const [article, first, second] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    second?.gap === ', ' &&
    /^(?:an?|the)$/.test(article?.lower ?? '') &&
    [first, second].every((word) => word !== undefined && isAdjective(word.lower))
  );
}

/** A word in the singular, as tables have it. */
export const singular = (word: Word): Word => ({ ...word, lower: word.lower.replace(/s$/, '') });

/** Words `from` to before `to` that nothing parts: the piece that holds `at`. */
export function pieceAround(words: readonly Word[], at: number): Range {
  let [start, end] = [at, at + 1];
  while (start > 0 && words[start]?.isParted === false) start -= 1;
  while (end < words.length && words[end]?.isParted === false) end += 1;
  return { start, end };
}

/** The piece that ends right before the word at `end`. */
export const pieceUpTo = (words: readonly Word[], end: number): Range => ({
  start: pieceAround(words, end - 1).start,
  end,
});

/** The names that stand wholly among some words. */
export const mentionsIn = ({ mentions, words }: Sentence, { start, end }: Range): Mention[] => {
  const [first, last] = [words[start], words[end - 1]];
  if (first === undefined || last === undefined || end <= start) return [];
  return mentions.filter((mention) => mention.start >= first.start && mention.end <= last.end + 1);
};
