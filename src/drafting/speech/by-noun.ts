import type { FoundName } from '../story.ts';
import type { Word } from './phrase.ts';

export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** `the mayor`, `the bank`: the one person of that office, the one body with that noun in its name. */
export function byNoun(
  head: string,
  noun: readonly Word[],
  names: readonly FoundName[],
): FoundName | undefined {
  const said = textOf(noun).toLowerCase();
  const people = names.filter(({ roles }) =>
    roles.some(({ text }) => roleHas(text.toLowerCase(), head, said)),
  );
  if (people.length === 1) return people[0];
  const bodies = names.filter(
    ({ kind, name }) => kind === 'organisation' && isNounOf(name.toLowerCase(), head),
  );
  return people.length === 0 && bodies.length === 1 && noun.length <= 2 ? bodies[0] : undefined;
}

const roleHas = (printed: string, head: string, said: string): boolean => {
  // `the former Norland striker` is not the one who is a striker now
  if (/^(?:former|retired|ex) /.test(said) && !/\b(?:former|retired|ex)\b/.test(printed))
    return false;
  // `the head of the delegation` is not the head of the agency
  const [, of] = / of (?:the )?(.+)$/.exec(said) ?? [];
  if (GENERIC.test(head) && of !== undefined && !printed.includes(of.split(' ').at(-1) ?? of))
    return false;
  const role = printed.replace(
    /\b(?:gov|sen|rep|gen|col|capt|lt|sgt|prof|rev)\b\.?/g,
    (word) => SPELT_OUT[word.replace('.', '')] ?? word,
  );
  return (
    role === said ||
    new RegExp(
      `(?:^|[\\s-])${escape(head)}(?:$|\\s(?:of|for|at|de|der|des|im|\\p{Script=Cyrillic}+)(?!\\p{L}))`,
      'u',
    ).test(role) ||
    (head.length > 6 && role.endsWith(head))
  );
};

/** Offices that tell little without what they are of. */
const GENERIC = /^(?:head|leader|chief|director|member|chair|spokesman|spokeswoman|spokesperson)$/;

/** Offices that are printed short before a name and in full without one. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  prof: 'professor',
  rev: 'reverend',
};

/** Whether the name of a body, in lower case, begins or ends with a noun. */
export const isNounOf = (name: string, head: string): boolean => {
  const words = name.split(/[\s-]+/);
  return words.length > 1 && (words.at(-1) === head || words[0] === head);
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
