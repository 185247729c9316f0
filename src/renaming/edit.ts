/** One change to a file of the content: the characters from `start` to `end` give way to `text`. */
export interface Edit {
  /** Path below the content folder. */
  file: string;
  start: number;
  end: number;
  text: string;
}

/** A text with its edits made; every other character stays. Edits of one text do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = text;
  for (const { start, end, text: words } of [...edits].sort((a, b) => b.start - a.start))
    edited = edited.slice(0, start) + words + edited.slice(end);
  return edited;
}

/** Line of a character in its text, from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;
