import { isListed, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { FoundName } from '../story.ts';
import { isDemonym } from '../text/lexicon.ts';
import { antecedent, type Before, type Speaker } from './antecedent.ts';
import type { Sentence, Word } from './phrase.ts';
import type { Subject } from './subject.ts';

/** Finds out whom a subject stands for. `limit`: offset of the verb, before which a pronoun’s name may stand. */
export function speakerOf(
  subject: Subject,
  sentence: Sentence,
  limit: number,
  before: Before,
  language: Language,
  isSure = false,
): Speaker | undefined {
  if (subject.kind === 'names')
    return { names: subject.mentions.map(({ name }) => name), how: 'named beside the verb' };
  if (subject.kind === 'pronoun') {
    const gender = language.pronouns[subject.word.lower];
    const name =
      gender === undefined
        ? undefined
        : antecedent(gender, sentence, Math.min(limit, subject.word.start), before, language);
    return name === undefined
      ? undefined
      : { names: [name], how: `“${subject.word.text}” taken for the one named before` };
  }
  return fromNoun(subject.words, sentence, limit, before, language, isSure);
}

function fromNoun(
  words: readonly Word[],
  sentence: Sentence,
  limit: number,
  before: Before,
  language: Language,
  isSure: boolean,
): Speaker | undefined {
  const [first] = words;
  const hasArticle = first !== undefined && language.determiners.has(first.lower);
  const noun = hasArticle ? words.slice(1) : words;
  const end = noun.findIndex(
    ({ lower, isParted }, index) =>
      index > 0 &&
      (isParted ||
        language.prepositions.has(lower) ||
        (language.links.has(lower) && lower !== '&')),
  );
  const head = noun[(end < 0 ? noun.length : end) - 1];
  if (head === undefined) return undefined;
  const isDefinite = hasArticle && !/^(?:a|an|ein|eine|une|un)$/.test(first.lower);
  const known = isDefinite || !hasArticle ? byNoun(head.lower, noun, before.names) : undefined;
  if (known !== undefined)
    return { names: [known], how: `“${textOf(words)}” taken for ${known.name}` };
  const isBody =
    isDefinite &&
    noun.length === 1 &&
    isListed(language.organisations, head.lower) &&
    !/^(?:government|police|court|gericht|polizei)$/.test(head.lower);
  if (isDefinite && (isDemonym(head.lower) || isBody)) {
    const name = antecedent(
      isBody ? 'it' : 'they',
      sentence,
      limit,
      { ...before, names: [] },
      language,
    );
    if (name !== undefined)
      return { names: [name], how: `“${textOf(words)}” taken for the one named before` };
  }
  const isSomebody =
    isSure ||
    isListed(language.organisations, head.lower) ||
    isOffice(head, language) ||
    hasArticle ||
    /(?:s|en|er|ів|и)$/.test(head.lower) ||
    /^(?:police|staff|polizei)$/.test(head.lower);
  if (!isSomebody || /^(?:it|there|this|that|which|darin|dort)$/.test(head.lower)) return undefined;
  return {
    names: [],
    credit: sentence.paragraph.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0),
    how: 'named by no name',
  };
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** `the mayor`, `the bank`: the one person of that office, the one body with that noun in its name. */
function byNoun(
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
  const role = printed.replace(
    /\b(?:gov|sen|rep|gen|col|capt|lt|sgt|prof|rev)\b\.?/g,
    (word) => SPELT_OUT[word.replace('.', '')] ?? word,
  );
  return (
    role === said ||
    new RegExp(`(?:^|[\\s-])${escape(head)}(?:$|\\s(?:of|for|at|de|der|des|im)\\s)`, 'u').test(
      role,
    ) ||
    (head.length > 6 && role.endsWith(head))
  );
};

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

const isNounOf = (name: string, head: string): boolean => {
  const words = name.split(/[\s-]+/);
  return words.length > 1 && (words.at(-1) === head || words[0] === head);
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
