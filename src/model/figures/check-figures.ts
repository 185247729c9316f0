import { capitalsMakeNames } from '../../names/capitals.ts';
import { nearest } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content, Source } from '../entries/entry.ts';
import type { EntryIndex } from '../entries/entry-index.ts';
import { type BackgroundText, backgroundTexts } from './background-texts.ts';
import type { Figure } from './figure.ts';
import { backs, findFigures } from './find-figures.ts';
import { headingNumbers } from './heading-numbers.ts';
import { plainName } from './find-names.ts';

/**
 * Every number, date and name of background, held against what the editor read in the documents of its own citation
 * (`figures` in sources.yaml): another document of the same panel backs nothing. A document without `figures` backs only what its title, publisher and day say: what nobody
 * entered, nobody can check. Names of the sides, of which all pages speak, need no document. Where every noun has a
 * capital, only names of who's who are names.
 */
export function checkFigures(
  content: Content,
  { sources }: Pick<EntryIndex, 'sources'>,
): Problem[] {
  const isName = nameWords(content);
  const hasNames = capitalsMakeNames(content.meta.language);
  const isOf = samePerson(content);
  const sides = content.meta.sides.flatMap(({ name, adjective, also = [] }) =>
    words([name, adjective, ...also].join(' ')),
  );
  const free = sides.map((value): Figure => ({ kind: 'name', text: value, start: 0, value }));
  const known = new Map(
    [...sources]
      .filter(([, { kind }]) => kind === 'document')
      .map(([id, source]) => [id, figuresOf(source, content)] as const),
  );
  const unbacked = backgroundTexts(content).flatMap((text) => {
    const ids = [...new Set(text.cites)];
    if (ids.some((id) => !known.has(id))) return [];
    const given = ids.flatMap((id) => known.get(id) ?? []);
    const missing = findFigures(text.text, isName)
      .filter(({ kind, value }) => kind !== 'name' || hasNames || isName(value))
      .filter(
        (figure) => ![...given, ...free].some((one) => backs(one, figure) || isOf(one, figure)),
      );
    return missing.map((figure) => unsupported(text, figure, given));
  });
  return [...unbacked, ...headingNumbers(content)];
}

/** What a document is known to hold: its figures, its title, publisher and day, and whose account it gives. */
function figuresOf(source: Source, { entries }: Content): Figure[] {
  const { figures, contested, title, publisher, published = '', accordingTo } = source;
  const accounts = accordingTo.map((one) => entries.find(({ id }) => id === one)?.name ?? one);
  return [...figures, ...contested, title, publisher, published, ...accounts].flatMap((text) => [
    ...findFigures(text, () => true),
    ...words(text)
      .flatMap(withLongForm)
      .map((value): Figure => ({ kind: 'name', text: value, start: 0, value })),
  ]);
}

/** Short names and what they stand for, so that one backs the other. */
const LONG_FORMS: Record<string, string[]> = {
  uk: ['united', 'kingdom', 'britain', 'british'],
  us: ['united', 'states', 'american'],
  eu: ['european', 'union'],
  un: ['united', 'nations'],
};

const withLongForm = (word: string): string[] => [word, ...(LONG_FORMS[word] ?? [])];

const words = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{M}\p{N}’'-]*/gu) ?? []).map(plainName);

/** Words of the names of people, bodies and places: they are names where they begin a sentence too. */
function nameWords({ entries }: Content): (word: string) => boolean {
  const parties = entries.filter(({ section }) => section === 'whos-who');
  const known = new Set(
    parties.flatMap(({ name, aliases }) =>
      [name, ...aliases.map((alias) => alias.name)].flatMap(words),
    ),
  );
  return (word) => known.has(word);
}

/** Whether two names are of one person of who's who, whom a document may name by surname or in another spelling. */
function samePerson({ entries }: Content): (one: Figure, other: Figure) => boolean {
  const people = new Map<string, Set<string>>();
  for (const entry of entries)
    if (entry.section === 'whos-who' && entry.kind === 'person')
      for (const word of [entry.name, ...entry.aliases.map(({ name }) => name)].flatMap(words))
        people.set(word, (people.get(word) ?? new Set()).add(entry.id));
  const isPart = (one: Figure, other: Figure) =>
    [...(people.get(one.value) ?? [])].some((id) => people.get(other.value)?.has(id) === true);
  return (one, other) => one.kind === 'name' && other.kind === 'name' && isPart(one, other);
}

function unsupported(
  { file, from, text, cites }: BackgroundText,
  figure: Figure,
  given: readonly Figure[],
): Problem {
  const same = [
    ...new Set(given.filter(({ kind }) => kind === figure.kind).map((one) => one.text)),
  ];
  const near = nearest(figure.text, same) ?? same[0];
  const list = [...new Set(cites)].map((id) => `"${id}"`).join(', ');
  return {
    rule: 'unsupported-figure',
    file,
    line: from + text.slice(0, figure.start).split('\n').length - 1,
    message: `${KINDS[figure.kind]} ${figure.text} is not among the figures of ${list}.${near === undefined ? ` No ${figure.kind} is listed there.` : ` The nearest there is ${near}.`}`,
    hint: 'Correct it, cite a document that has it, or, if you read it there, add it to "figures" in sources.yaml.',
  };
}

const KINDS = { number: 'The number', date: 'The date', name: 'The name' } as const;
