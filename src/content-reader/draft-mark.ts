import type { Place } from '../model/entries/entry.ts';
import type { Problem } from '../problems/problem.ts';

/** What was proposed and not yet read by an editor, whether or not the rest of it fits its schema. */
export function draftMark(value: unknown, { file, lineOf }: Place): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('draft' in value) || value.draft !== true) return [];
  return [
    {
      rule: 'unfinished-draft',
      file,
      line: lineOf(['draft']),
      message: 'It is a proposal that nobody has read yet.',
      hint: 'Hold it against the article, mend it, and remove "draft: true".',
    },
  ];
}
