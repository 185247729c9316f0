import type { SyntheticEntry } from './synthetic-entry.ts';
import { Random } from './random.ts';
import { makeNames } from './vocabulary.ts';

/** What an entry is called, before it has any text. */
export type Named = Pick<
  SyntheticEntry,
  'section' | 'kind' | 'name' | 'aliases' | 'surname' | 'role' | 'date'
>;

const OFFICES = [
  ...['foreign minister', 'finance minister', 'interior minister', 'prime minister', 'president'],
  ...['ambassador', 'chief negotiator', 'press secretary', 'governor', 'mayor', 'chief of staff'],
  ...['national security adviser', 'special envoy', 'attorney general', 'central bank governor'],
  ...['army commander', 'deputy speaker', 'trade commissioner', 'health inspector', 'archbishop'],
];
const BODIES = [
  ...['Water Authority', 'Rail Board', 'Central Bank', 'Court of Audit', 'Energy Agency'],
  ...['Peace Forum', 'Harbour Company', 'Trade Council', 'Defence Staff', 'Relief Fund'],
];
const NOUNS = [
  ...['accord', 'tariff', 'corridor', 'ceasefire', 'guarantee', 'embargo', 'mandate', 'pipeline'],
  ...['quota', 'reserve', 'sanction', 'settlement', 'subsidy', 'treaty', 'veto', 'waiver', 'zone'],
  ...['amnesty', 'boundary', 'charter', 'deadline', 'inspection', 'licence', 'moratorium', 'levy'],
];
const GATHERINGS = ['Talks', 'Summit', 'Signing', 'Hearing', 'Strike', 'Election', 'Inquiry'];

/** Names of a site's entries in the shares that a large briefing has. Some surnames occur twice, as in life. */
export function nameEntries(random: Random, size: number, vocabulary: readonly string[]): Named[] {
  const count = (share: number) => Math.round(size * share);
  const [people, places, bodies] = [count(0.22), count(0.06), count(0.08)];
  const [terms, events] = [count(0.24), count(0.2)];
  const pool = makeNames(random, 100 + places + bodies + Math.ceil(people * 0.9) + events);
  const given = pool.splice(0, 100);
  const placeNames = pool.splice(0, places);
  const bodyNames = pool.splice(0, bodies);
  const surnames = pool.splice(0, Math.ceil(people * 0.9));
  return [
    ...repeat(people, () => person(random, given, surnames, placeNames)),
    ...placeNames.map((name): Named => ({
      ...plain('whos-who', 'place', name),
      aliases: [respelled(random, name)],
    })),
    ...bodyNames.map((name) => body(random, name)),
    ...repeat(terms, () => term(random, vocabulary)),
    ...repeat(events, () => event(random, size, placeNames, vocabulary)),
    ...repeat(size - people - places - bodies - terms - events, (): Named =>
      plain('statements', 'statement', ''),
    ),
  ];
}

const repeat = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const plain = (section: Named['section'], kind: Named['kind'], name: string): Named => ({
  section,
  kind,
  name,
  aliases: [],
});

function person(
  random: Random,
  given: readonly string[],
  surnames: readonly string[],
  places: readonly string[],
): Named {
  const [first, surname] = [random.pick(given), random.pick(surnames)];
  return {
    ...plain('whos-who', 'person', `${first} ${surname}`),
    aliases: [`${first} ${respelled(random, surname)}`],
    surname,
    ...(random.chance(0.8) ? { role: `${random.pick(OFFICES)} of ${random.pick(places)}` } : {}),
  };
}

function body(random: Random, place: string): Named {
  const name = `${place} ${random.pick(BODIES)}`;
  const initials = name.match(/\b\p{Lu}/gu)?.join('') ?? '';
  return {
    ...plain('whos-who', 'organisation', name),
    aliases: [`${initials}${place.slice(1, 2).toUpperCase()}`],
  };
}

function term(random: Random, vocabulary: readonly string[]): Named {
  const rare = () => random.pick(vocabulary);
  const noun = random.pick(NOUNS);
  const name = `${rare()} ${noun}`;
  return {
    ...plain('glossary', random.chance(0.4) ? 'issue' : 'term', capital(name)),
    aliases: [`${rare()} ${random.pick(NOUNS)}`],
  };
}

function event(
  random: Random,
  size: number,
  places: readonly string[],
  vocabulary: readonly string[],
): Named {
  // The more there is to tell, the longer it took: days stay about as full as on a small site.
  const days = Math.max(365, size);
  const day = Date.UTC(2031, 11, 31) - random.between(0, days) * 86_400_000;
  return {
    ...plain(
      'chronology',
      'event',
      `${random.pick(GATHERINGS)} on the ${random.pick(vocabulary)} ${random.pick(NOUNS)} in ${random.pick(places)}`,
    ),
    date: new Date(day).toISOString().slice(0, 10),
  };
}

const CHANGES: [RegExp, string][] = [
  [/sky$/, 'ski'],
  [/ov/, 'off'],
  [/sh/i, 'sch'],
  [/v/, 'w'],
  [/k/, 'c'],
  [/i/, 'y'],
  [/ou/, 'u'],
  [/n$/, 'nn'],
  [/e/, 'ei'],
];

/** Another way to write a name, as transliterations differ. */
function respelled(random: Random, name: string): string {
  const able = CHANGES.filter(([from]) => from.test(name));
  if (able.length === 0) return `${name}h`;
  const [from, to] = random.pick(able);
  return capital(name.replace(from, to));
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
