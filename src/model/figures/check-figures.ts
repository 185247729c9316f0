import { capitalsMakeNames } from '../../names/capitals.ts';
import { nearest } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Content, isBackground } from '../entries/entry.ts';
import type { EntryIndex } from '../entries/entry-index.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { headingNumbers } from './heading-numbers.ts';
import { backedBy, figuresOf, nameWords } from './known-figures.ts';
import { type ShownText, shownTexts } from './shown-texts.ts';

/**
 * Every number, date and name of background, held against what the editor read in the documents of its own citation
 * (`figures` in sources.yaml): another document of the same panel backs nothing. A document without `figures` backs
 * only what its title, publisher and day say: what nobody entered, nobody can check. Where every noun has a capital,
 * only names of who's who are names.
 */
export function checkFigures(
  content: Content,
  { sources }: Pick<EntryIndex, 'sources'>,
): Problem[] {
  const isName = nameWords(content);
  const hasNames = capitalsMakeNames(content.meta.language);
  const known = new Map(
    [...sources]
      .filter(([, { kind }]) => kind === 'document')
      .map(([id, source]) => [id, figuresOf(source, content)] as const),
  );
  const isBackedBy = backedBy(content);
  const unbacked = shownTexts(content)
    .filter(({ cites }) => isBackground(cites))
    .flatMap((text) => {
      const ids = [...new Set(text.cites)];
      if (ids.some((id) => !known.has(id))) return [];
      const given = ids.flatMap((id) => known.get(id) ?? []);
      const missing = findFigures(text.text, isName)
        .filter(({ kind, value }) => kind !== 'name' || hasNames || isName(value))
        .filter((figure) => !isBackedBy(given, figure));
      return missing.map((figure) => unsupported(text, figure, given));
    });
  return [...unbacked, ...headingNumbers(content)];
}

function unsupported(text: ShownText, figure: Figure, given: readonly Figure[]): Problem {
  const list = [...new Set(text.cites)].map((id) => `"${id}"`).join(', ');
  return {
    rule: 'unsupported-figure',
    file: text.file,
    line: lineOf(figure, text),
    message: `${named(figure)} is not among the figures of ${list}.${nearestOf(figure, given)}`,
    hint: 'Correct it, cite a document that has it, or, if you read it there, add it to "figures" in sources.yaml.',
  };
}

/** The line of a text on which a figure stands. */
export const lineOf = ({ start }: Figure, { from, text }: ShownText): number =>
  from + text.slice(0, start).split('\n').length - 1;

/** `The number 9`; without a full stop, which ends the sentence or a short form of the month. */
export const named = ({ kind, text }: Figure): string =>
  `${KINDS[kind]} ${text.replace(/\.$/, '')}`;

/** What of the same kind is known and most like a figure, or what there is, as a sentence. */
export function nearestOf({ kind, text }: Figure, given: readonly Figure[]): string {
  // Every word of a figure may back a name; only those with a capital are names to show.
  const isShown = (one: Figure) =>
    one.kind === kind && (kind !== 'name' || /^\p{Lu}/u.test(one.text));
  const same = [...new Set(given.filter(isShown).map((one) => one.text))];
  const near = nearest(text, same);
  if (near !== undefined) return ` The nearest there is ${near}.`;
  if (same.length === 0) return ` No ${kind} is listed there.`;
  return same.length > MOST_LISTED
    ? ` No ${kind} there is like it.`
    : ` The ${kind}s there: ${same.join(', ')}.`;
}

/** How many figures a problem lists where none is like the wrong one. */
const MOST_LISTED = 5;

const KINDS = { number: 'The number', date: 'The date', name: 'The name' } as const;
