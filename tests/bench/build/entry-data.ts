import type { Random } from '../random.ts';
import type { SyntheticEntry } from '../synthetic-entry.ts';
import { type Known, SIDES } from './made-content.ts';

/** Frontmatter of a made-up entry that has a body. */
export function entryData(entry: SyntheticEntry, known: Known): object {
  const { section } = entry;
  if (section === 'whos-who') return partyData(entry, known);
  return section === 'glossary' ? topicData(entry, known) : eventData(entry, known);
}

function partyData(entry: SyntheticEntry, { random, entries, citable }: Known): object {
  const { kind, name, aliases, summary, role } = entry;
  return {
    kind,
    name,
    aliases,
    ...(role === undefined ? {} : { role: { text: role, cites: cites(random, citable) } }),
    side: random.pick(SIDES),
    summary: sized(summary),
    cites: cites(random, citable),
    background: [{ text: 'It is known from elsewhere.', source: random.pick(citable.documents) }],
    related: someIds(random, entries, entry, 'glossary'),
  };
}

function topicData(entry: SyntheticEntry, { random, entries, citable }: Known): object {
  const { kind, name, aliases, summary } = entry;
  const issue = {
    question: `What comes of ${name}?`,
    status: { is: 'open', why: `${name} is not settled.`, cites: cites(random, citable) },
  };
  return {
    kind,
    name,
    aliases,
    summary: sized(summary),
    cites: cites(random, citable),
    ...(kind === 'issue' ? issue : {}),
    related: someIds(random, entries, entry, 'whos-who'),
  };
}

function eventData(entry: SyntheticEntry, { random, entries, citable }: Known): object {
  return {
    title: entry.name,
    summary: sized(entry.summary),
    cites: cites(random, citable),
    when: { date: entry.date, basis: 'printed', cites: cites(random, citable) },
    people: someIds(random, entries, entry, 'whos-who'),
    issues: someIds(random, entries, entry, 'glossary'),
    origin: 'article',
  };
}

/** One item of statements.yaml. */
export function statementData(entry: SyntheticEntry, { random, entries, citable }: Known) {
  const { id, name: title, by = '', words = '', summary } = entry;
  const [event] = someIds(random, entries, entry, 'chronology');
  return {
    id,
    title,
    by: [by],
    words: words.trim(),
    gist: sized(summary),
    ...(event === undefined ? {} : { event }),
    issues: someIds(random, entries, entry, 'glossary'),
    at: cites(random, citable),
  };
}

/** A sentence as a summary: 50 to 160 characters. */
export function sized(text: string): string {
  const long =
    text.trim().length < 50 ? `${text} No more than this is made up about it here.` : text;
  return long.length <= 160 ? long : `${long.slice(0, 159).trim()}.`;
}

const cites = (random: Random, { paragraphs }: Known['citable']): string[] =>
  random.sample(paragraphs, random.between(1, 2));

function someIds(
  random: Random,
  entries: readonly SyntheticEntry[],
  own: SyntheticEntry,
  section: SyntheticEntry['section'],
): string[] {
  const found = Array.from({ length: 12 }, () => random.pick(entries));
  const fitting = found.filter((entry) => entry.section === section && entry.id !== own.id);
  return [...new Set(fitting.map(({ id }) => id))].slice(0, 3);
}
