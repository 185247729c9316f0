import { NameTrie } from '../../names/name-trie.ts';
import type { Language } from '../languages/language.ts';
import type { FoundName, Mention, Paragraph } from '../story.ts';
import type { FoundNames } from './find-names.ts';

/** `l’Office`: the apostrophe parts two words. The length stays. */
const withoutElision = (text: string): string =>
  text.replace(/(?<=(?<!\p{L})(?:[ldnscjmtLDCJ]|[Qq]u))['’](?=\p{L})/gu, ' ');

/** Where the names stand in each paragraph, by any of their forms. */
export function findMentions(
  paragraphs: readonly Paragraph[],
  { names, shared }: FoundNames,
  language: Language,
): Mention[][] {
  const plain = language.elides ? withoutElision : (text: string) => text;
  const byId = new Map(names.map((name) => [name.id, [name]]));
  const forms = names.flatMap((name) =>
    [name.name, ...name.aliases].map((form) => [plain(form), name.id] as const),
  );
  const owners = new Map([...shared].map(([form, all]) => [SHARED + form, [...all]]));
  const trie = new NameTrie([
    ...forms,
    ...[...shared].map(([form]) => [form, SHARED + form] as const),
  ]);
  let latest: FoundName[] = [];
  return paragraphs.map(({ number, text }) =>
    trie.match(plain(text)).flatMap(({ start, end, id }) => {
      const able = byId.get(id) ?? owners.get(id) ?? [];
      const name = able.length < 2 ? able[0] : bearer(able, text.slice(0, start), latest, language);
      const isWritten = /\p{Lu}/u.test(text.slice(start, end));
      if (name === undefined || !isWritten) return [];
      latest = [name, ...latest.filter((each) => each !== name)];
      return [{ start, end, paragraph: number, name }];
    }),
  );
}

/** Before the forms that several people have; in no id. */
const SHARED = ' ';

/** Whom a shared surname means: whom `Mr` or `Ms` fits, else the one named last. */
function bearer(
  able: readonly FoundName[],
  before: string,
  latest: readonly FoundName[],
  { honorifics }: Language,
): FoundName | undefined {
  const title = /(\p{L}+)\.?\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const gender = honorifics[title];
  const fitting = able.filter(
    (name) => gender === undefined || gender === '' || (name.gender ?? gender) === gender,
  );
  const left = fitting.length > 0 ? fitting : able;
  return latest.find((name) => left.includes(name)) ?? left[0];
}
