import type { Problem } from '../../problems/problem.ts';
import type { Content, Entry } from '../entries/entry.ts';
import type { EntryIndex } from '../entries/entry-index.ts';
import { publishersOf } from '../entries/publishers-of.ts';
import { findDates } from '../../dates/find-dates.ts';
import { backs, findFigures } from '../figures/find-figures.ts';
import { type CitedText, citedTexts } from '../citations-and-quotations/cited-texts.ts';

/**
 * Whose account it is: where a document or a citation says `accordingTo`, the text that rests on it names one of
 * those; where it has a figure that the document lists as contested, it says who gives it, and of when.
 */
export function checkAccounts(content: Content, index: EntryIndex): Problem[] {
  return citedTexts(content).flatMap((text) => [
    ...unnamedAccounts(text, index),
    ...contestedFigures(text, index),
  ]);
}

function unnamedAccounts(text: CitedText, { sources, entries }: EntryIndex): Problem[] {
  const given = text.accordingTo.length === 0 ? [] : [text.accordingTo];
  const ofSources = [...new Set(text.cites)].flatMap((cite) => {
    const { accordingTo = [] } = sources.get(cite) ?? {};
    return accordingTo.length === 0 ? [] : [accordingTo];
  });
  return [...given, ...ofSources]
    .filter((accounts) => !accounts.some((account) => text.about.includes(account)))
    .filter((accounts) => !namesAny(text.paragraph, accounts, entries))
    .map((accounts) => ({
      rule: 'unnamed-account' as const,
      file: text.file,
      line: text.line,
      message: `The text beginning ${start(text.text)} gives the account of ${accounts.join(' or ')} and does not say so.`,
      hint: 'Name them in the sentence; or, if the page reports this itself, take "accordingTo" away.',
    }));
}

function contestedFigures({ text, cites, file, line }: CitedText, index: EntryIndex): Problem[] {
  const { sources, entries } = index;
  return [...new Set(cites)].flatMap((cite) => {
    const source = sources.get(cite);
    if (source === undefined || source.contested.length === 0) return [];
    const contested = source.contested.flatMap((one) => findFigures(one, () => true));
    const isNamed = namesAny(text, [...source.accordingTo, ...publishersOf(source)], entries);
    const missing = [
      ...(isNamed ? [] : ['who gives it']),
      ...(findDates(text).length > 0 ? [] : ['of when it is']),
    ];
    if (missing.length === 0) return [];
    const found = findFigures(text, () => true).find((figure) =>
      contested.some((one) => backs(one, figure)),
    );
    if (found === undefined) return [];
    return [
      {
        rule: 'contested-figure' as const,
        file,
        line,
        message: `${found.text} is contested ("${cite}"), and the text does not say ${missing.join(' and ')}.`,
        hint: 'Name who counts and the month or year, in the same sentence.',
      },
    ];
  });
}

/** Whether a text names one of them: as given, or an entry of who's who by any of its names. */
function namesAny(
  text: string,
  accounts: readonly string[],
  entries: ReadonlyMap<string, Entry>,
): boolean {
  const plain = fold(text);
  const names = accounts.flatMap((account) => namesOf(account, entries.get(account)));
  return names.some((name) => wholeName(fold(name)).test(plain));
}

function namesOf(account: string, entry: Entry | undefined): string[] {
  if (entry?.section !== 'whos-who') return [account];
  const names = [entry.name, ...entry.aliases.map(({ name }) => name)];
  return entry.kind === 'person' ? [...names, entry.name.split(' ').at(-1) ?? ''] : names;
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');

const wholeName = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  );

const start = (text: string): string =>
  `[${text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[.;,] */, '')
    .slice(0, 40)}…]`;
