import { keywords } from '../../src/search/keywords.ts';
import { Random } from './random.ts';
import { SEED } from './make-entries.ts';
import type { SyntheticEntry } from './synthetic-entry.ts';

/** Pairs of words that five pages or more have in their text, and no name: only the full text can answer. */
export function makeFullTextQueries(entries: readonly SyntheticEntry[], count: number): string[] {
  const random = new Random(SEED + 1);
  // Statements show under their speakers, so they are no results of their own.
  const pages = entries.filter(({ kind }) => kind !== 'statement');
  const inNames = new Set(pages.flatMap(({ name }) => keywords(name)));
  const texts = pages.map((entry) => new Set(keywords(entry.lead.join(' '))));
  const found: string[] = [];
  for (let tries = 0; found.length < count && tries < 5000; tries++) {
    const candidates = [...random.pick(texts)].filter((word) => !inNames.has(word));
    const pair = random.sample(candidates, 2);
    const having = texts.filter((text) => pair.every((word) => text.has(word))).length;
    if (pair.length === 2 && having >= 5) found.push(pair.join(' '));
  }
  return found;
}
