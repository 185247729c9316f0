import type { Entry, Statement } from '../entries/entry.ts';
import type { Words } from '../../words/words.ts';

/** Who made a statement, in words: `Yuri Ushakov`, `Kyiv and European backers`, or the article’s own credit. */
export function speakerNames(
  { by }: Pick<Statement, 'by'>,
  entries: ReadonlyMap<string, Entry>,
  { list }: Words,
): string {
  const names = by.map((speaker) =>
    typeof speaker === 'string' ? (entries.get(speaker)?.name ?? speaker) : speaker.credit,
  );
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(list.comma)}${list.and}${last}`;
}
