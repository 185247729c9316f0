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
 * Every number, date and name of background, held against what the editor read in the documents it cites
 * (`figures` in sources.yaml). Text is checked once each of its documents lists figures: what nobody has entered
 * cannot be missed. Names of the sides, of which all pages speak, need no document.
 */
export function checkFigures(
  content: Content,
  { sources }: Pick<EntryIndex, 'sources'>,
): Problem[] {
  const isName = nameWords(content);
  const sides = content.meta.sides.flatMap(({ name, adjective }) => words(`${name} ${adjective}`));
  const free = sides.map((value): Figure => ({ kind: 'name', text: value, start: 0, value }));
  const known = new Map(
    [...sources]
      .filter(([, { kind, figures }]) => kind === 'document' && figures.length > 0)
      .map(([id, source]) => [id, figuresOf(source)] as const),
  );
  const unbacked = backgroundTexts(content).flatMap((text) => {
    const ids = [...new Set(text.sources)];
    if (ids.some((id) => !known.has(id))) return [];
    const given = ids.flatMap((id) => known.get(id) ?? []);
    const missing = findFigures(text.text, isName).filter(
      (figure) => ![...given, ...free].some((one) => backs(one, figure)),
    );
    return missing.map((figure) => unsupported(text, figure, given));
  });
  return [...unbacked, ...headingNumbers(content)];
}

/** What a document is known to hold: its figures, its title, publisher and day. */
function figuresOf({ figures, contested, title, publisher, published = '' }: Source): Figure[] {
  return [...figures, ...contested, title, publisher, published].flatMap((text) => [
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

function unsupported(
  { file, line, text, sources }: BackgroundText,
  figure: Figure,
  given: readonly Figure[],
): Problem {
  const same = [
    ...new Set(given.filter(({ kind }) => kind === figure.kind).map((one) => one.text)),
  ];
  const near = nearest(figure.text, same) ?? same[0];
  const list = [...new Set(sources)].map((id) => `"${id}"`).join(', ');
  return {
    rule: 'unsupported-figure',
    file,
    line: line + text.slice(0, figure.start).split('\n').length - 1,
    message: `${KINDS[figure.kind]} ${figure.text} is not among the figures of ${list}.${near === undefined ? '' : ` The nearest there is ${near}.`}`,
    hint: 'Correct it, cite a document that has it, or, if you read it there, add it to "figures" in sources.yaml.',
  };
}

const KINDS = { number: 'The number', date: 'The date', name: 'The name' } as const;
