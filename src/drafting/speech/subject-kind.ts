import type { Mention } from '../story.ts';
import type { Range } from '../text/sentences.ts';
import type { Word } from './phrase.ts';

/** Who does what a verb says, as far as its own sentence tells. */
export type Subject =
  | { kind: 'names'; mentions: Mention[] }
  | { kind: 'pronoun'; word: Word }
  /** A noun: `the minister`, `a spokeswoman for the council`; defined where a clause tells which one. */
  | { kind: 'noun'; words: Word[]; isDefined?: boolean };

/** Names as a subject; undefined where there are none. */
export const byNames = (mentions: Mention[]): Subject | undefined =>
  mentions.length > 0 ? { kind: 'names', mentions } : undefined;

/** Where a subject stands in its paragraph. */
export function rangeOf(subject: Subject): Range {
  const parts =
    subject.kind === 'names'
      ? subject.mentions
      : subject.kind === 'noun'
        ? subject.words
        : [subject.word];
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
