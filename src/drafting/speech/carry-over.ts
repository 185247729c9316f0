import type { Paragraph } from '../story.ts';
import type { Speaker } from './antecedent.ts';
import type { FoundStatement } from './statement.ts';

/**
 * A quotation of several paragraphs has one speaker: of those that run on unclosed, the next one that is named, else
 * the one before. A paragraph of nothing but a quotation goes on from the one before it.
 */
export function carryOver(
  found: readonly FoundStatement[],
  paragraphs: readonly Paragraph[],
): FoundStatement[] {
  const result = [...found];
  const isOpen = (number: number) => {
    const paragraph = paragraphs[number];
    return paragraph?.quoted.at(-1)?.end === paragraph?.text.length;
  };
  const speakerIn = (number: number) =>
    result.find(
      ({ paragraph, words, speaker }) =>
        paragraph === number && words !== undefined && speaker !== undefined,
    )?.speaker;
  const give = (at: number, speaker: Speaker | undefined, how: string) => {
    const one = result[at];
    if (one !== undefined && speaker !== undefined)
      result[at] = { ...one, speaker: { ...speaker, how } };
  };
  for (let at = result.length - 1; at >= 0; at -= 1) {
    const one = result[at];
    if (one?.words !== undefined && one.speaker === undefined && isOpen(one.paragraph))
      give(at, speakerIn(one.paragraph + 1), 'goes on in the next paragraph');
  }
  for (const [at, one] of result.entries()) {
    if (one.words === undefined || one.speaker !== undefined || !isWhole(one, paragraphs)) continue;
    give(at, lastSpeaker(result.slice(0, at), one), 'goes on from the paragraph before');
  }
  return result;
}

/** Who spoke last in a paragraph or the one before it, in a quotation if anywhere. */
function lastSpeaker(
  earlier: readonly FoundStatement[],
  { paragraph }: FoundStatement,
): Speaker | undefined {
  const near = earlier.filter(
    (other) => other.speaker !== undefined && paragraph - other.paragraph <= 1,
  );
  return (near.findLast(({ words }) => words !== undefined) ?? near.at(-1))?.speaker;
}

/** Whether nothing stands around the quotation in its sentence. */
const isWhole = (
  { words, sentence, paragraph }: FoundStatement,
  paragraphs: readonly Paragraph[],
): boolean => {
  const text = paragraphs[paragraph]?.text ?? '';
  const rest = text.slice(sentence.start, words?.start) + text.slice(words?.end, sentence.end);
  return !/\p{L}/u.test(rest);
};
