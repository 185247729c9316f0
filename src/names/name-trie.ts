import { onceByText } from '../once.ts';
import { isCommonWord, standsAsName } from './common-words.ts';

/**
 * Finds names in running text: whole words only, longest name first, in time linear in the text.
 * A trie over words (Fredkin 1960), walked from each word of the text.
 */
export interface NameMatch {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  id: string;
}

interface Node {
  next: Map<string, Node>;
  id?: string;
  /** An acronym must stand exactly so: "UN" is not "un". */
  exact?: string;
  /** A name that is a common word or a month: it counts only where it stands as a name. */
  common?: string;
}

// Words (letters, digits, marks) and single punctuation marks; white space only separates.
const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/** Compares names as readers do: without case, with one kind of apostrophe and hyphen. */
export const fold = onceByText((text) =>
  text.normalize('NFKC').replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, '-').toLowerCase(),
);

let last: { key: string; trie: NameTrie } | undefined;

/** The trie of some names; the same as before where the names are, with all that it has found. */
export function trieOf(names: Iterable<readonly [name: string, id: string]>): NameTrie {
  const all = [...names];
  const key = JSON.stringify(all);
  if (last?.key !== key) last = { key, trie: new NameTrie(all) };
  return last.trie;
}

export class NameTrie {
  readonly #root: Node = { next: new Map() };

  /**
   * `names`: pairs of name and entry id; a later name of equal spelling is ignored. One without an id (`''`) is never
   * found, nor is a shorter one within it.
   */
  constructor(names: Iterable<readonly [name: string, id: string]>) {
    for (const [name, id] of names) this.#add(name, id);
  }

  /** All matches from left to right; they never overlap. */
  readonly match = onceByText((text) => this.#find(text));

  #find(text: string): readonly NameMatch[] {
    const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }): Token => ({
      key: fold(word),
      start: index,
      end: index + word.length,
    }));
    const found: NameMatch[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const longest = isInsideWord(tokens, at) ? undefined : this.#longest(text, tokens, at);
      if (longest === undefined) continue;
      if (longest.match.id !== '') found.push(longest.match);
      at = longest.last;
    }
    return found;
  }

  #longest(
    text: string,
    tokens: Token[],
    first: number,
  ): { match: NameMatch; last: number } | undefined {
    let node: Node | undefined = this.#root;
    let best: { match: NameMatch; last: number } | undefined;
    const start = tokens[first]?.start ?? 0;
    for (let last = first; last < tokens.length; last++) {
      const token = tokens[last];
      node = token && node.next.get(token.key);
      if (node === undefined || token === undefined) break;
      const fits =
        (node.exact === undefined || node.exact === text.slice(start, token.end)) &&
        (node.common === undefined || standsAsName(text, start, token.end, node.common));
      if (node.id !== undefined && fits)
        best = { match: { start, end: token.end, id: node.id }, last };
    }
    return best;
  }

  #add(name: string, id: string): void {
    let node = this.#root;
    for (const [word] of name.matchAll(TOKEN)) {
      const next = node.next.get(fold(word)) ?? { next: new Map() };
      node.next.set(fold(word), next);
      node = next;
    }
    if (node === this.#root || node.id !== undefined) return;
    node.id = id;
    if (isAcronym(name)) node.exact = name;
    if (isCommonWord(name)) node.common = name;
  }
}

interface Token {
  key: string;
  start: number;
  end: number;
}

/** Whether letters and an apostrophe stand right before a token, as before "Brien" in "O’Brien". */
function isInsideWord(tokens: readonly Token[], at: number): boolean {
  const [letters, apostrophe, word] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (letters?.end !== apostrophe?.start || apostrophe?.end !== word?.start) return false;
  return apostrophe?.key === "'" && letters !== undefined && /^[\p{L}\p{N}]/u.test(letters.key);
}

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(name);
