import type { Root } from 'mdast';
import { proseBlocks } from '../markdown/prose-blocks.ts';
import { splitSentences } from '../markdown/sentences.ts';
import type { NameTrie } from '../names/name-trie.ts';
import { addTo } from '../once.ts';

export interface Mention {
  /** The entry that is mentioned. */
  id: string;
  /** The sentence that mentions it first on the page, as plain text. */
  sentence: string;
}

export interface Backlink {
  /** Id of the entry or page whose prose mentions it. */
  from: string;
  sentence: string;
}

/** Whom a body mentions: each entry once, in the order of the text. */
export function findMentions(body: Root, names: NameTrie): Mention[] {
  const found = new Map<string, string>();
  for (const { text, runs, marks } of proseBlocks(body)) {
    const places = [
      ...marks.flatMap(({ id, offset }) => (id === undefined ? [] : [{ id, offset }])),
      ...runs
        .filter((run) => run.linkable)
        .flatMap((run) =>
          names.match(run.node.value).map(({ id, start }) => ({ id, offset: run.offset + start })),
        ),
    ].sort((a, b) => a.offset - b.offset);
    for (const { id, offset } of places)
      if (!found.has(id)) found.set(id, sentenceAt(text, offset));
  }
  return [...found].map(([id, sentence]) => ({ id, sentence }));
}

/** Entry id -> who mentions it. An entry does not mention itself. */
export function collectBacklinks(
  bodies: Iterable<readonly [from: string, body: Root]>,
  names: NameTrie,
): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const [from, body] of bodies)
    for (const { id, sentence } of findMentions(body, names))
      if (id !== from) addTo(backlinks, id, { from, sentence });
  return backlinks;
}

/** The sentence around an offset, in one line. */
export function sentenceAt(text: string, offset: number): string {
  const sentences = splitSentences(text);
  const found = sentences.find(({ end }) => offset <= end) ?? sentences.at(-1);
  return (found?.text ?? text).replace(/\s+/g, ' ').trim();
}
