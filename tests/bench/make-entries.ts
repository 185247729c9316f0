import { slug } from '../../src/names/slug.ts';
import { type Named, nameEntries } from './make-names.ts';
import { paragraph, run, sentence, type Subject } from './prose.ts';
import { Random } from './random.ts';
import type { SyntheticEntry } from './synthetic-entry.ts';
import { makeWords } from './vocabulary.ts';

/** Seed of the published figures. */
export const SEED = 4_711;

/** A made-up site of so many entries: the same one for the same seed. Nothing in it is a fact of the world. */
export function makeEntries(size: number, seed = SEED): SyntheticEntry[] {
  const random = new Random(seed + size);
  // Larger texts have more different words, but not in proportion (Heaps).
  const vocabulary = makeWords(random, Math.round(500 * Math.sqrt(size)));
  const named = nameEntries(random, size, vocabulary);
  const speakers = named.filter(({ kind }) => kind === 'person');
  const ids = uniqueIds(named);
  const mentioned = named.filter(({ name }) => name !== '');
  return named.map((entry, i) => {
    const others = Array.from({ length: 6 }, () => random.pick(mentioned));
    const subject: Subject = {
      vocabulary,
      topics: [...Array.from({ length: 12 }, () => random.pick(vocabulary)), ...ownWords(entry)],
      mentions: others.map((other) => calledInText(random, other)),
    };
    const id = ids[i] ?? '';
    return entry.section === 'statements'
      ? statement(random, subject, id, ids[named.indexOf(random.pick(speakers))] ?? '')
      : { ...entry, id, ...text(random, subject, entry) };
  });
}

/** A page about something says its name again and again, whole or in part. */
function ownWords({ name, surname }: Named): string[] {
  return surname === undefined ? [name, ...name.split(' ').slice(0, 1)] : [surname, surname];
}

const calledInText = (random: Random, { name, surname }: Named): string =>
  surname !== undefined && random.chance(0.6) ? surname : name;

function text(
  random: Random,
  subject: Subject,
  { name }: Named,
): Pick<SyntheticEntry, 'summary' | 'lead' | 'parts'> {
  return {
    summary: `${name} ${sentence(random, subject).slice(0, 120).toLowerCase()}`,
    lead: [paragraph(random, subject)],
    parts: Array.from({ length: random.between(1, 3) }, (_, i) => ({
      id: `part-${i + 1}`,
      title: run(random, subject, 4),
      paragraphs: [paragraph(random, subject)],
    })),
  };
}

function statement(random: Random, subject: Subject, id: string, by: string): SyntheticEntry {
  return {
    section: 'statements',
    kind: 'statement',
    id,
    by,
    name: `On ${run(random, subject, 5)}`,
    aliases: [],
    words: run(random, subject, random.between(8, 14)),
    summary: sentence(random, subject),
    lead: [sentence(random, subject)],
    parts: [],
  };
}

function uniqueIds(named: readonly Named[]): string[] {
  const taken = new Set<string>();
  return named.map(({ section, name }, i) => {
    const wanted = slug(name) ?? section;
    const id = taken.has(wanted) || name === '' ? `${wanted}-${i}` : wanted;
    taken.add(id);
    return id;
  });
}
