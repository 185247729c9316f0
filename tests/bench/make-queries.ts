import { entryPath } from '../../src/model/addresses/routes.ts';
import { formatDate, parseDate } from '../../src/dates/partial-date.ts';
import { normalise, words } from '../../src/names/normalise.ts';
import { keywords } from '../../src/search/keywords.ts';
import { Known } from './known.ts';
import { Random } from './random.ts';
import type { SyntheticEntry } from './synthetic-entry.ts';
import { SEED } from './make-entries.ts';
import { typo } from './typo.ts';
import { EN } from '../../src/words/en.ts';

/** What somebody types, and the pages that are right. */
export interface Query {
  kind: QueryKind;
  text: string;
  /** More than one only for a statement: its own page, or its speaker's, which shows it too. */
  right: string[];
}

export const QUERY_KINDS = [
  'exact name',
  'surname alone',
  'alias',
  'typo',
  'phrase',
  'role',
  'date',
  'question',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** At most so many of a kind. */
const MOST = 25;

/** Queries of every kind with one right answer; those that could mean two entries are left out. */
export function makeQueries(entries: readonly SyntheticEntry[], seed = SEED): Query[] {
  const random = new Random(seed - entries.length);
  const known = new Known(entries);
  return QUERY_KINDS.flatMap((kind) => {
    const found: Query[] = [];
    for (const entry of random.sample(entries, entries.length)) {
      if (found.length === MOST) break;
      const text = MAKERS[kind](entry, random, known);
      if (text !== undefined) found.push({ kind, text, right: rightPages(entry, entries) });
    }
    return found;
  });
}

function rightPages(entry: SyntheticEntry, entries: readonly SyntheticEntry[]): string[] {
  const speaker = entries.find(({ id }) => id === entry.by);
  return [entry, ...(speaker === undefined ? [] : [speaker])].map(entryPath);
}

type Maker = (entry: SyntheticEntry, random: Random, known: Known) => string | undefined;

const MAKERS: Record<QueryKind, Maker> = {
  'exact name': ({ kind, name }, _, known) =>
    kind !== 'statement' && known.isOnly(name) ? name : undefined,
  'surname alone': ({ surname }, _, known) =>
    surname !== undefined && known.isOnlyWord(surname) ? surname : undefined,
  alias: ({ aliases: [alias] }, _, known) =>
    alias !== undefined && known.isOnly(alias) ? alias : undefined,
  typo: ({ kind, name, surname }, random, known) => {
    const word = surname ?? (kind === 'statement' || kind === 'event' ? '' : firstWord(name));
    if (word.length < 5 || !known.isOnlyWord(word)) return undefined;
    const wrong = typo(random, word.toLowerCase());
    return known.isNear(wrong, normalise(word)) ? undefined : wrong;
  },
  phrase: (entry, random, known) => {
    const paragraph = entry.words ?? random.pick(entry.lead);
    const all = words(paragraph);
    const start = random.between(0, Math.max(0, all.length - 5));
    const phrase = all.slice(start, start + 5).join(' ');
    // With one more word, a run of stop words has no keywords of its own.
    if (keywords(`${phrase} zz`).length < 4 || !known.isOnlyPhrase(phrase, entry)) return undefined;
    return random.chance(0.5) ? `"${phrase}"` : phrase;
  },
  role: ({ role }, _, known) => (role !== undefined && known.isOnly(role) ? role : undefined),
  date: ({ date }, random, known) => {
    if (date === undefined || !known.isOnly(date)) return undefined;
    const parsed = parseDate(date);
    const long = parsed === undefined ? '' : formatDate(parsed, EN);
    const [day = '', month = '', year = ''] = long.split(' ');
    return random.pick([long, `${month} ${day}, ${year}`, `${month.slice(0, 3)} ${day} ${year}`]);
  },
  question: ({ kind, name, role }, random, known) => {
    if (kind === 'person' && role !== undefined && known.isOnly(role) && random.chance(0.5))
      return `who is the ${role}?`;
    if (kind === 'statement' || !known.isOnly(name)) return undefined;
    if (kind === 'person') return `who is ${name}?`;
    if (kind === 'event') return `when was the ${name.toLowerCase()}?`;
    if (kind === 'place') return `where is ${name}?`;
    return random.pick([
      `what is the ${name.toLowerCase()}?`,
      `what does ${name.toLowerCase()} mean`,
    ]);
  },
};

const firstWord = (name: string): string => name.split(' ')[0] ?? '';
