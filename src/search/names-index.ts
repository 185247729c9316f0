import type { Searchable } from './searchable.ts';
import { once } from '../once.ts';
import { type Entry, type EventEntry, isAct } from '../model/entries/entry.ts';
import { mainEvent } from '../model/chronology/main-event.ts';
import { parseDate } from '../dates/partial-date.ts';
import { entryPath } from '../model/addresses/routes.ts';
import { outline } from '../markdown/outline.ts';
import { formatIn } from '../dates/intl.ts';
import { pressOf } from '../model/views/documents-by-type.ts';
import { wordsOf } from '../words/words.ts';
import { backgroundWords } from './background-words.ts';
import type { NameRecord } from './name-record.ts';
import type { Same } from './names-prepare.ts';
import { ownPages } from './own-pages.ts';
import { normalise, words } from '../names/normalise.ts';
import { asRole } from './intent.ts';
import { keyOf } from './keys.ts';
import { keywords } from './keywords.ts';

export interface NamesIndex {
  records: readonly NameRecord[];
  /** Words that stand in background text only. */
  background: string[];
  /** Name of the press that published the article, where it has more than one word. */
  press?: string;
  /** Words and phrases, as searches compare them, that name the same as another word: `american` -> `us`. */
  same?: Same;
}

/**
 * Names in other languages: kept apart from the names themselves, since few readers need them and they weigh
 * as much. No form but these stands in the records.
 */
export const translatedNames = (briefing: Searchable): NameRecord[] =>
  [...briefing.entries.values()].flatMap((entry) => {
    const translated = Object.values(entry.translations ?? {}).flat();
    const { p, k, n, u, b } = toRecord(entry, briefing);
    return translated.length === 0
      ? []
      : [{ p, k, n, f: formsOf(translated, normalise(n)), ...(u && { u }), ...(b && { b }) }];
  });

/**
 * Everything that the names layer of the search knows: what the briefing speaks of most comes first, then the
 * site's own pages.
 */
export function buildNamesIndex(briefing: Searchable): NamesIndex {
  const mentions = ({ id }: Entry) => briefing.backlinks.get(id)?.length ?? 0;
  const records = [...briefing.entries.values()]
    .sort((a, b) => mentions(b) - mentions(a))
    .map((entry) => toRecord(entry, briefing));
  return {
    records: [...records, ...ownPages(briefing)],
    background: backgroundWords(briefing),
    ...pressIn(briefing),
    same: sameOf(briefing),
  };
}

/** A press of one word is asked for by that word. */
function pressIn({ article }: Searchable): Pick<NamesIndex, 'press'> {
  const press = pressOf(article);
  return press?.includes(' ') === true ? { press } : {};
}

/** Each word for a side as one: readers say `Russian` and `Russia`, `US` and `American`, without choosing. */
function sameOf({ meta }: Searchable): Same {
  return Object.fromEntries(
    meta.sides.flatMap((side) => {
      const [first = '', ...others] = namesOfSide(side);
      return others.filter((other) => other !== first).map((other) => [other, keyOf(first)]);
    }),
  );
}

/** What a side is called, the shortest first. */
const namesOfSide = ({
  name,
  adjective,
  also = [],
}: Searchable['meta']['sides'][number]): string[] =>
  [name, adjective, ...also].map(normalise).sort((a, b) => a.length - b.length);

/** Each side with its capital, by which headlines call it: `Washington’s plan`. */
export const seatsOf = ({ meta }: Searchable): string[][] =>
  meta.sides.flatMap((side) =>
    side.seat === undefined ? [] : [[...namesOfSide(side).slice(0, 1), normalise(side.seat)]],
  );

function toRecord(entry: Entry, briefing: Searchable): NameRecord {
  const own = normalise(entry.name);
  const aliases = formsOf(
    entry.aliases.map(({ name }) => name),
    own,
  );
  const forms = unlike(
    own,
    aliases,
    formsOf([...entry.searchTerms, ...derivedForms(entry, briefing), ...askedIn(entry)], own),
  );
  const under = entry.section === 'statements' ? speakerOf(entry, briefing) : undefined;
  const isBackground = entry.section === 'chronology' && entry.origin === 'background';
  return {
    p: entryPath(entry),
    k: searchKind(entry),
    n: entry.name,
    f: forms,
    ...(aliases.length === 0 ? {} : { a: aliases.length }),
    ...(under === undefined ? {} : { u: under }),
    ...(isBackground ? { b: 1 as const } : {}),
  };
}

/** The kind that results show: nobody said what is reported of them. */
export const searchKind = (entry: Entry): string =>
  entry.section === 'statements' && isAct(entry) ? 'reported act' : entry.kind;

const formsOf = (names: readonly string[], own: string): string[] =>
  [...new Set(names.map(normalise))].filter((form) => form !== '' && form !== own);

/** The aliases, and of the other forms those that searches can tell from the name, an alias or one another. */
function unlike(own: string, aliases: readonly string[], others: readonly string[]): string[] {
  const wordsOf = (form: string) => keywords(form).map(keyOf).join();
  const seen = new Set([own, ...aliases].map(wordsOf));
  const isNew = (form: string) => !seen.has(wordsOf(form)) && seen.add(wordsOf(form));
  return [...aliases, ...others.filter(isNew)];
}

function speakerOf(
  entry: Entry & { section: 'statements' },
  { entries }: Searchable,
): NameRecord['u'] {
  const [first] = entry.by;
  const party = typeof first === 'string' ? entries.get(first) : undefined;
  return party && { p: entryPath(party), k: party.kind, n: party.name };
}

/** Headings that ask something: the page answers it. */
const askedIn = ({ body }: Entry): string[] =>
  body === undefined ? [] : outline(body).flatMap(({ text }) => (text.endsWith('?') ? [text] : []));

const sideOf = once(
  ({ sides }: Searchable['meta']) => new Map(sides.map((side) => [side.id, side])),
);

/** What follows from the data: roles with the words for the side, dates as people type them, words as quoted. */
function derivedForms(entry: Entry, briefing: Searchable): string[] {
  if (entry.section === 'whos-who') {
    const { name = '', seat } = sideOf(briefing.meta).get(entry.side ?? '') ?? {};
    const { text } = entry.role ?? {};
    const of = seat === undefined ? [name] : [name, seat];
    return text === undefined
      ? []
      : // Who asks for the spokesman finds a press secretary.
        [text, asRole(normalise(text)), `${text} ${name}`, ...asLeader(text, of, briefing)];
  }
  if (entry.section === 'chronology')
    return [
      ...(entry === mainEvent(briefing) ? asked(briefing) : []),
      ...[entry.when.date, ...entry.when.elsewhere.map(({ date }) => date)].flatMap((date) =>
        date === undefined ? [] : dateForms(date, briefing.meta),
      ),
      ...(entry.where === undefined ? [] : placesIn(entry.where, briefing.meta)),
      ...without(entry, briefing),
      ...metAt(entry, briefing),
    ];
  if (entry.section === 'glossary') return entry.question === undefined ? [] : [entry.question];
  return entry.words === undefined ? [] : [entry.words];
}

/** Who holds an office that leads is called so by readers who do not know the office. */
function asLeader(role: string, of: readonly string[], { meta }: Searchable): string[] {
  const { leading, ofLeader } = wordsOf(meta).search;
  const office = ` ${normalise(role)} `;
  const leads = leading.split(', ').some((one) => office.includes(` ${normalise(one)} `));
  return leads ? of.map(ofLeader) : [];
}

/** What the overview says in its title is what happened, and who asks without a name asks about that. */
const asked = (briefing: Searchable): string[] => [
  ...briefing.pages.flatMap(({ id, title }) => (id === 'overview' ? [title] : [])),
  ...wordsOf(briefing.meta).search.ofMainEvent.split(', '),
];

/** A meeting is asked for by any of those who were there: `when did Vane meet Holm`. */
function metAt({ people }: EventEntry, { entries, meta }: Searchable): string[] {
  const surnames = people.flatMap((id) => {
    const { kind, name = '' } = entries.get(id) ?? {};
    return kind === 'person' ? (words(name).at(-1) ?? []) : [];
  });
  return surnames.length < 2 ? [] : [wordsOf(meta).search.ofMeeting(surnames.join(' '), '')];
}

/** A place and what it lies in, `Anchorage, Alaska`; a side's capital rather names that side. */
const placesIn = (where: string, { sides }: Searchable['meta']): string[] => [
  where,
  ...where
    .split(', ')
    .slice(1)
    .filter((place) => sides.every(({ seat }) => seat !== place)),
];

/** Those at an event who have no page of their own. */
const without = ({ parties = [] }: EventEntry, { entries }: Searchable): string[] =>
  parties.flatMap((party) =>
    typeof party === 'string' ? [] : party.who.filter((name) => !entries.has(name)),
  );

/**
 * All words by which a date is typed: `2 02 may 2025` and, apart, `2025 05 5 02 2`. In one form the
 * number of the month would pass for a day, and `12 December` would be any day of that month.
 */
function dateForms(edtf: string, meta: Searchable['meta']): string[] {
  const { locale } = wordsOf(meta);
  const date = parseDate(edtf);
  if (date === undefined) return [];
  const [year = '', month, day] = date.first.split('-');
  if (date.precision === 'year' || month === undefined) return [year];
  // Within a date, where some languages bend the name of the month.
  const [long = '', short = ''] = (['long', 'short'] as const).map(
    (style) =>
      formatIn(locale, { day: 'numeric', month: style })
        .formatToParts(new Date(`${year}-${month}-01`))
        .find(({ type }) => type === 'month')?.value ?? '',
  );
  const days = date.precision === 'day' ? `${day} ${Number(day)}` : '';
  const weekday = isOfLastDays(date.first, meta.asOf) ? weekdayOf(date.first, locale) : '';
  // `Sept` is how British dates are cut, `Sep` how most people do it.
  return [
    `${days} ${long} ${short} ${long.slice(0, 3)} ${year} ${weekday}`,
    `${year} ${month} ${Number(month)} ${days}`,
  ].map((form) => [...new Set(words(form))].join(' '));
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Whether a day is within the week that a briefing ends with: of no other do readers name the day of the week. */
function isOfLastDays(day: string, asOf: string): boolean {
  const before = Date.parse(asOf) - Date.parse(day);
  return before >= 0 && before < WEEK;
}

const weekdayOf = (day: string, locale: string): string =>
  formatIn(locale, { weekday: 'long' }).format(new Date(day));
