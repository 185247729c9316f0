import { addTo, once } from '../once.ts';
import { keyWith, type Same } from './names-prepare.ts';
import type { Numbers } from './plainly.ts';

/** What a language says in other words, as the file that rescues queries has it. */
export interface Alike {
  /** Forms of one word, word by word. */
  forms?: string[][];
  /** Words that may mean the same, group by group; what stands behind `ONLY_FOR` is not asked for by itself. */
  alike: string[][];
  /** Words that say something together, with what says it alone. */
  phrases?: [together: string[], alone: string[]][];
  /** Words that hardly count, and endings of more of them. */
  light: string[];
  lightEndings?: string[];
  /** What stands before a word without making it another subject: `counter` in `counterproposal`. */
  before: string[];
  numbers: Numbers;
}

/** Parts a group: a Swiss city stands for Switzerland, and who asks for that city wants no other. */
export const ONLY_FOR = '>';

/** The other words of a language, ready to be asked. */
export interface Thesaurus {
  /** What may stand for a word: its forms, what may mean the same as one of them, and the forms of that. */
  othersOf: (word: string) => string[];
  /** Words with one for each few that say together what that says alone: `stepped down`. */
  saidAlone: (words: readonly string[]) => string[];
}

/** The thesaurus of a language, for the words that a briefing compares as the same. */
export const thesaurusOf = once((same: Same) => once((alike: Alike) => makeThesaurus(alike, same)));

function makeThesaurus(alike: Alike, same: Same): Thesaurus {
  const key = (word: string) => keyWith(word, same);
  const formsOf = otherForms(alike, key);
  const groups = alike.alike.map((group) => {
    const end = group.indexOf(ONLY_FOR);
    const asked = end < 0 ? group : group.slice(0, end);
    return { group: group.filter((word) => word !== ONLY_FOR), keys: asked.map(key) };
  });
  const othersOf = (word: string) => {
    const forms = formsOf(key(word));
    const meant = new Set([word, ...forms].map(key));
    const mean = groups.flatMap(({ group, keys }) =>
      keys.some((each) => meant.has(each)) ? group.filter((_, i) => !meant.has(keys[i] ?? '')) : [],
    );
    const formed = mean.flatMap((each) => formsOf(key(each)));
    return [...new Set([...forms, ...mean, ...formed, ...without(word, alike.before)])];
  };
  return { othersOf, saidAlone: oneForEach(alike, key, formsOf) };
}

/** For the key of a word, the other forms of that word. */
function otherForms({ forms = [] }: Alike, key: (word: string) => string) {
  const lists = new Map<string, string[]>();
  for (const group of forms)
    for (const word of group)
      for (const other of group) if (key(other) !== key(word)) addTo(lists, key(word), other);
  return (own: string): string[] => lists.get(own) ?? [];
}

/** Replaces words that say something together; the first of them may have any of its forms, `took over`. */
function oneForEach(
  { phrases = [] }: Alike,
  key: (word: string) => string,
  formsOf: (key: string) => string[],
): Thesaurus['saidAlone'] {
  const byFirst = new Map<string, (typeof phrases)[number][]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase[0];
    for (const form of new Set([first, ...formsOf(key(first))].map(key)))
      addTo(byFirst, form, phrase);
  }
  return (words) => {
    const said: string[] = [];
    for (let at = 0; at < words.length;) {
      const word = words[at] ?? '';
      const phrase = byFirst
        .get(key(word))
        ?.find(([together]) => together.slice(1).every((each, i) => words[at + 1 + i] === each));
      said.push(...(phrase?.[1] ?? [word]));
      at += phrase?.[0].length ?? 1;
    }
    return said;
  };
}

/** A word without what may stand before it. */
const without = (word: string, before: readonly string[]): string[] =>
  before
    .filter((part) => word.startsWith(part) && word.length - part.length > 4)
    .map((part) => word.slice(part.length));
