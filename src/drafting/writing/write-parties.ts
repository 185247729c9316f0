import { fold } from '../../names/name-trie.ts';
import type { FoundName } from '../story.ts';
import { proposal, places, type Ids, type Titles, withoutMarks } from './proposal.ts';
import type { Side } from './sides.ts';
import type { Wording } from './wording.ts';

/** Entries of who's who: path -> text, and the id of each name. */
export interface Parties {
  files: Map<string, string>;
  idOf: Map<FoundName, string>;
}

/** A proposal for each name of the cast. */
export function writeParties(
  cast: readonly FoundName[],
  sides: readonly Side[],
  ids: Ids,
  titles: Titles,
  words: Wording,
): Parties {
  const files = new Map<string, string>();
  const idOf = new Map<FoundName, string>();
  const taken = new Set(cast.map(({ name }) => fold(name)));
  for (const name of cast) {
    const id = ids.take(name.id, name.kind);
    idOf.set(name, id);
    const aliases = name.aliases.filter((alias) => alias.length > 1 && !taken.has(fold(alias)));
    for (const alias of aliases) taken.add(fold(alias));
    const { full, nickname } = withoutNickname(name.name);
    const fields = {
      kind: name.kind,
      name: titles.take(full, id),
      aliases: aliases.filter((alias) => alias !== full),
      searchTerms: nickname,
      ...placeOf(name, sides),
      summary: '',
      cites: name.paragraphs.map(String),
      related: [],
    };
    const others = name.roles
      .slice(1)
      .map(({ text, paragraph }) => `; also ${text} (paragraph ${paragraph})`)
      .join('');
    files.set(
      `whos-who/${id}.mdx`,
      proposal(
        fields,
        `found in ${places(name.paragraphs)} ${name.how}${others}`,
        `<H id="in-this-story">${words.inThisStory}</H>\n`,
      ),
    );
  }
  return { files, idOf };
}

/** The office and the side that the article joins to a name. */
function placeOf(name: FoundName, sides: readonly Side[]): object {
  const [role] = name.roles;
  const side = sides.find(({ names }) => names.includes(name));
  return {
    ...(role && { role: { text: withoutMarks(role.text), cites: [String(role.paragraph)] } }),
    ...(side && { side: side.id }),
  };
}

/** `Raymond “Buddy” Lund`: who searches may use the nickname; no name holds quotation marks. */
function withoutNickname(name: string): { full: string; nickname: string[] } {
  const nickname = /\s[“"‘'«„]([^”"’'»“]+)[”"’'»“]\s/.exec(name);
  return nickname === null
    ? { full: name, nickname: [] }
    : { full: name.replace(nickname[0], ' '), nickname: [nickname[1] ?? ''] };
}
