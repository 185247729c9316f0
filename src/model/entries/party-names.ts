import { NameTrie } from '../../names/name-trie.ts';
import { once } from '../../once.ts';
import type { Entry } from './entry.ts';

/** Names and aliases of people, bodies and places, also of those that do not link by themselves. */
export const partyNames = once(
  (entries: ReadonlyMap<string, Entry>) =>
    new NameTrie(
      [...entries.values()]
        .filter(({ section }) => section === 'whos-who')
        .flatMap(({ id, name, aliases }) =>
          [name, ...aliases.map((alias) => alias.name)].map((one) => [one, id] as const),
        ),
    ),
);
