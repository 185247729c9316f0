import { NameTrie } from '../../names/name-trie.ts';
import type { Mention, Paragraph } from '../story.ts';
import type { FoundNames } from './find-names.ts';

/** `l’Office`: the apostrophe parts two words. The length stays. */
const withoutElision = (text: string): string =>
  text.replace(/(?<=(?<!\p{L})(?:[ldnscjm]|qu))['’](?=\p{L})/giu, ' ');

/** Where the names stand in each paragraph, by any of their forms. */
export function findMentions(
  paragraphs: readonly Paragraph[],
  { names, shared }: FoundNames,
): Mention[][] {
  const byId = new Map(names.map((name) => [name.id, name]));
  const forms = names.flatMap((name) =>
    [name.name, ...name.aliases].map((form) => [form, name.id] as const),
  );
  const trie = new NameTrie([
    ...forms,
    ...[...shared].map(([form, { id }]) => [form, id] as const),
  ]);
  return paragraphs.map(({ number, text }) =>
    trie.match(withoutElision(text)).flatMap(({ start, end, id }) => {
      const name = byId.get(id);
      const isWritten = /\p{Lu}/u.test(text.slice(start, end));
      return name === undefined || !isWritten ? [] : [{ start, end, paragraph: number, name }];
    }),
  );
}
