import { ownWords } from '../../markdown/own-words.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content, Place } from '../entries/entry.ts';

/** Fields that are shown to readers in the editor’s own words; `words` of a statement are the speaker’s. */
const SHOWN = new Set([
  'name',
  'title',
  'summary',
  'gist',
  'text',
  'why',
  'note',
  'question',
  'where',
]);

/** Words that judge or prescribe, as content/style.yaml lists them, wherever the editor’s own text has them. */
export function loadedWords({ entries, pages, style = [] }: Content): Problem[] {
  const loaded = style.filter(({ sources }) => sources === undefined);
  if (loaded.length === 0) return [];
  const find = (text: string, file: string, lineAt: (offset: number) => number): Problem[] =>
    loaded.flatMap(({ words, write }) =>
      [...text.matchAll(wholeWords(words))].map(({ 0: found, index }) => ({
        rule: 'loaded-word' as const,
        file,
        line: lineAt(index),
        message: `The word [${found}] judges or prescribes.`,
        hint: `Write ${write}; content/style.yaml lists it.`,
      })),
    );
  const story = pages.filter(({ id }) => id !== 'about');
  return [...entries, ...story].flatMap(({ place, body, ...data }) => [
    ...(body === undefined ? [] : ownWords(body)).flatMap(({ text, lineAt }) =>
      find(text, place.file, lineAt),
    ),
    ...shownTexts(data).flatMap(({ path, text }) => find(text, place.file, lineOf(place, path))),
  ]);
}

/** The same text stands in an entry under more than one key: `title` is its name, `gist` its summary. */
function shownTexts(
  data: object,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; text: string }[] {
  const found = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    if (typeof value === 'string') return SHOWN.has(key) ? [{ path: at, text: value }] : [];
    return typeof value === 'object' && value !== null ? shownTexts(value, at) : [];
  });
  return found.filter(({ text }, index) => found.findIndex((one) => one.text === text) === index);
}

const lineOf = (place: Place, path: readonly PropertyKey[]) => () => place.lineOf(path);

/** Each of some words or phrases where it stands by itself, whatever its case. */
export const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
