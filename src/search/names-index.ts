import type { Searchable } from './searchable.ts';
import { type Entry, isAct } from '../model/entries/entry.ts';
import { parseDate } from '../dates/partial-date.ts';
import { entryPath } from '../model/addresses/routes.ts';
import { backgroundWords } from './background-words.ts';
import { normalise, words } from '../names/normalise.ts';

/** One entry as the browser gets it: everything that a reader may call it, normalised. */
export interface NameRecord {
  /** Path below the base. */
  p: string;
  /** Kind: `person`, `issue`, `event`, `statement`, `reported act` … */
  k: string;
  /** Name as shown. */
  n: string;
  /** Other forms: aliases, slips, roles, dates. */
  f: string[];
  /** The page that a statement is shown under, its first speaker's: a shard may not have that. */
  u?: Pick<NameRecord, 'p' | 'k' | 'n'>;
  /** Rests on background alone. */
  b?: 1;
}

export interface NamesIndex {
  records: NameRecord[];
  /** Words that stand in background text only. */
  background: string[];
}

/** Everything that the names layer of the search knows, in the order of the briefing. */
export function buildNamesIndex(briefing: Searchable): NamesIndex {
  const records = [...briefing.entries.values()].map((entry) => toRecord(entry, briefing));
  return { records, background: backgroundWords(briefing) };
}

function toRecord(entry: Entry, briefing: Searchable): NameRecord {
  const forms = [
    ...entry.aliases.map(({ name }) => name),
    ...entry.searchTerms,
    ...derivedForms(entry, briefing),
  ].map(normalise);
  const own = normalise(entry.name);
  const under = entry.section === 'statements' ? speakerOf(entry, briefing) : undefined;
  const isBackground = entry.section === 'chronology' && entry.origin === 'background';
  return {
    p: entryPath(entry),
    k: searchKind(entry),
    n: entry.name,
    f: [...new Set(forms)].filter((form) => form !== '' && form !== own),
    ...(under === undefined ? {} : { u: under }),
    ...(isBackground ? { b: 1 as const } : {}),
  };
}

/** The kind that results show: nobody said what is reported of them. */
export const searchKind = (entry: Entry): string =>
  entry.section === 'statements' && isAct(entry) ? 'reported act' : entry.kind;

function speakerOf(
  entry: Entry & { section: 'statements' },
  { entries }: Searchable,
): NameRecord['u'] {
  const [first] = entry.by;
  const party = typeof first === 'string' ? entries.get(first) : undefined;
  return party && { p: entryPath(party), k: party.kind, n: party.name };
}

/** What follows from the data: roles with the words for the side, dates as people type them, words as quoted. */
function derivedForms(entry: Entry, briefing: Searchable): string[] {
  if (entry.section === 'whos-who') {
    const side = briefing.meta.sides.find(({ id }) => id === entry.side);
    const sideWords = side === undefined ? '' : ` ${side.name} ${side.adjective}`;
    return entry.role === undefined ? [] : [entry.role.text, `${entry.role.text}${sideWords}`];
  }
  if (entry.section === 'chronology')
    return entry.when.date === undefined ? [] : dateForms(entry.when.date);
  if (entry.section === 'statements') return entry.words === undefined ? [] : [entry.words];
  return [];
}

/**
 * All words by which a date is typed: `2 02 december dec 2025` and, apart, `2025 12 02 2`. In one form the
 * number of the month would pass for a day, and `12 December` would be any day of that month.
 */
function dateForms(edtf: string): string[] {
  const date = parseDate(edtf);
  if (date === undefined) return [];
  const [year = '', month, day] = date.first.split('-');
  if (date.precision === 'year' || month === undefined) return [year];
  const [long = '', short = ''] = (['long', 'short'] as const).map((style) =>
    new Intl.DateTimeFormat('en-GB', { month: style, timeZone: 'UTC' }).format(
      Date.UTC(2000, Number(month) - 1, 1),
    ),
  );
  const days = date.precision === 'day' ? `${day} ${Number(day)}` : '';
  // `Sept` is how British dates are cut, `Sep` how most people do it.
  return [`${days} ${long} ${short} ${long.slice(0, 3)} ${year}`, `${year} ${month} ${days}`].map(
    (form) => [...new Set(words(form))].join(' '),
  );
}
