import type { Figure } from './figure.ts';
import { backs, findFigures } from './find-figures.ts';
import { findNumbers } from './find-numbers.ts';
import { plainName } from './find-names.ts';
import type { Content, Source } from '../entries/entry.ts';

/** What of a story the figures are read and compared with. */
export type Story = Pick<Content, 'meta' | 'entries' | 'sources' | 'pages'>;

/** Whether one of the figures given backs a figure: it is the same, or another name of the same person. */
export function backedBy(story: Story): (given: readonly Figure[], figure: Figure) => boolean {
  const isOf = samePerson(story);
  // Names of the sides, of which all pages speak, need no source.
  const sides = story.meta.sides.flatMap(({ name, adjective, also = [] }) =>
    words([name, adjective, ...also].join(' ')).map(named),
  );
  const isOwn = (given: readonly Figure[], figure: Figure): boolean => {
    const backsIt = (one: Figure) => backs(one, figure) || isOf(one, figure);
    return given.some(backsIt) || sides.some(backsIt) || isShortOf(given, figure);
  };
  return (given, figure) => {
    const isBacked = isOwn(given, figure);
    const parts = isBacked ? [] : partsOf(figure);
    return isBacked || (parts.length > 0 && parts.every((part) => isOwn(given, part)));
  };
}

/**
 * `10` and `30` of `10:30`, as an editor may have listed them, and a record of old has them; of a name with hyphens
 * (`US-led`) its names. None of anything else.
 */
function partsOf({ kind, text, value, start }: Figure): Figure[] {
  if (kind === 'number') return value.includes(':') ? findNumbers(text) : [];
  const parts = kind === 'name' ? text.split(/[\u2010\u2011-]/) : [];
  return parts.length < 2
    ? []
    : parts
        .filter((part) => /^\p{Lu}/u.test(part))
        .map((part) => ({ kind, text: part, value: plainName(part), start }));
}

/** What a source is known to hold: its figures, its title, publisher and day, and whose account it gives. */
export function figuresOf(source: Source, { entries }: Story): Figure[] {
  const { figures, contested, title, publisher, published = '', accordingTo } = source;
  const accounts = accordingTo.map((one) => entries.find(({ id }) => id === one)?.name ?? one);
  return figuresIn([...figures, ...contested, title, publisher, published, ...accounts]);
}

/** All numbers and dates of texts, and each of their words as a name. */
export const figuresIn = (texts: readonly string[]): Figure[] =>
  texts.flatMap((text) => [
    ...findFigures(text, () => true),
    ...words(text).flatMap(withLongForm).map(named),
  ]);

/** Words of the names of people, bodies and places: they are names where they begin a sentence too. */
export function nameWords({ entries }: Story): (word: string) => boolean {
  const parties = entries.filter(({ section }) => section === 'whos-who');
  const known = new Set(
    parties.flatMap(({ name, aliases }) =>
      [name, ...aliases.map((alias) => alias.name)].flatMap(words),
    ),
  );
  return (word) => known.has(word);
}

/** Whether two names are of one person of who's who, whom a source may name by surname or in another spelling. */
function samePerson({ entries }: Story): (one: Figure, other: Figure) => boolean {
  const people = new Map<string, Set<string>>();
  for (const entry of entries)
    if (entry.section === 'whos-who' && entry.kind === 'person')
      for (const word of [entry.name, ...entry.aliases.map(({ name }) => name)].flatMap(words))
        people.set(word, (people.get(word) ?? new Set()).add(entry.id));
  const isPart = (one: Figure, other: Figure) =>
    [...(people.get(one.value) ?? [])].some((id) => people.get(other.value)?.has(id) === true);
  return (one, other) => one.kind === 'name' && other.kind === 'name' && isPart(one, other);
}

/** Short names and what they stand for, so that one backs the other. */
const LONG_FORMS = new Map([
  ['uk', ['united kingdom', 'britain', 'british']],
  ['us', ['united states', 'american']],
  ['usa', ['united states']],
  ['eu', ['european union']],
  ['un', ['united nations']],
]);

const longForms = (word: string): string[][] =>
  (LONG_FORMS.get(word) ?? []).map((form) => form.split(' '));

const withLongForm = (word: string): string[] => [word, ...longForms(word).flat()];

/** Whether a name is the short one of what is given in full. */
function isShortOf(given: readonly Figure[], { kind, value }: Figure): boolean {
  const isGiven = (word: string) => given.some((one) => one.kind === 'name' && one.value === word);
  return kind === 'name' && longForms(value).some((form) => form.every(isGiven));
}

const named = (value: string): Figure => ({ kind: 'name', text: value, start: 0, value });

const words = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{M}\p{N}’'‘ʼ\u2010\u2011-]*/gu) ?? []).map(plainName);
