import type { DefinedTerm, Event, Organization, Person, Place, Thing } from 'schema-dts';
import type { Briefing } from '../model/briefing.ts';
import {
  type Entry,
  type EventEntry,
  isAct,
  type Party,
  type Statement,
  type Topic,
} from '../model/entries/entry.ts';
import { parseDate } from '../dates/partial-date.ts';
import { entryPath, PAGES, type Routes } from '../model/addresses/routes.ts';
import {
  labelOf,
  sureDate,
  type WhenLabel,
  whenOf,
  whenWords,
} from '../model/chronology/when-label.ts';
import { wordsOf } from '../words/words.ts';

/** The thing that an entry's page is about, as schema.org; its id is the permalink. Needs SITE_URL. */
export function entryThing(briefing: Briefing, routes: Routes, entry: Entry): Thing {
  switch (entry.section) {
    case 'whos-who':
      return partyThing(routes, entry);
    case 'glossary':
      return topicThing(routes, entry);
    case 'chronology':
      return eventThing(briefing, routes, entry);
    case 'statements':
      return statementThing(briefing, routes, entry);
  }
}

function partyThing(routes: Routes, party: Party): Person | Organization | Place {
  const shared = { ...idOf(routes, party), ...naming(party) };
  if (party.kind === 'person')
    return {
      '@type': 'Person',
      ...shared,
      ...(party.role === undefined ? {} : { jobTitle: party.role.text }),
    };
  return { '@type': party.kind === 'place' ? 'Place' : 'Organization', ...shared };
}

const topicThing = (routes: Routes, topic: Topic): DefinedTerm => ({
  '@type': 'DefinedTerm',
  ...idOf(routes, topic),
  ...naming(topic),
  inDefinedTermSet: { '@id': routes.absolute(PAGES.glossary) ?? '' },
});

function eventThing(briefing: Briefing, routes: Routes, event: EventEntry): Event {
  const label = labelOf(briefing, event);
  const days = dayOrDays(sureDate(event.when, label));
  return {
    '@type': 'Event',
    ...idOf(routes, event),
    name: event.name,
    description: event.summary,
    ...dateInWords(briefing, label),
    ...(days.first === undefined ? {} : { startDate: days.first }),
    ...(days.last === undefined ? {} : { endDate: days.last }),
    ...(event.where === undefined ? {} : { location: placeOf(event.where, event.coordinates) }),
    ...given('attendee', references(routes, briefing.entries, event.people)),
    ...given('about', references(routes, briefing.entries, event.about)),
  };
}

const placeOf = (name: string, coordinates: EventEntry['coordinates']): Place => ({
  '@type': 'Place',
  name,
  ...(coordinates === undefined ? {} : { geo: { '@type': 'GeoCoordinates', ...coordinates } }),
});

/** A quotation where there are exact words; where there are none, a claim in our words. */
function statementThing(briefing: Briefing, routes: Routes, statement: Statement): Thing {
  if (isAct(statement)) return actThing(briefing, routes, statement);
  const { words, by, issues, name, summary } = statement;
  const label = labelOf(briefing, statement);
  const { first } = dayOrDays(sureDate(whenOf(briefing, statement), label));
  const named = by.filter((speaker) => typeof speaker === 'string');
  const credited = by.filter((speaker) => typeof speaker !== 'string');
  return {
    '@type': words === undefined ? 'Claim' : 'Quotation',
    ...idOf(routes, statement),
    name,
    text: words ?? summary,
    creator: [
      ...references(routes, briefing.entries, named),
      ...credited.map(({ credit }) => ({ '@type': 'Organization' as const, name: credit })),
    ],
    ...dateInWords(briefing, label),
    ...(first === undefined ? {} : { dateCreated: first }),
    ...given('about', references(routes, briefing.entries, issues)),
    isBasedOn: briefing.article.url,
  };
}

/** What the article reports that somebody did: its claim about them, not theirs. */
function actThing(briefing: Briefing, routes: Routes, statement: Statement): Thing {
  const { by, issues, name, summary } = statement;
  const concerned = [...by.filter((one) => typeof one === 'string'), ...issues];
  return {
    '@type': 'Claim',
    ...idOf(routes, statement),
    name,
    text: summary,
    creator: { '@type': 'Organization', name: briefing.article.publisher },
    ...dateInWords(briefing, labelOf(briefing, statement)),
    ...given('about', references(routes, briefing.entries, concerned)),
    isBasedOn: briefing.article.url,
  };
}

/** A list under its name, or nothing where it is empty. */
const given = <Name extends string, Item>(name: Name, items: Item[]): { [Key in Name]?: Item[] } =>
  (items.length === 0 ? {} : { [name]: items }) as { [Key in Name]?: Item[] };

const idOf = (routes: Routes, entry: Entry): { '@id': string } => ({
  '@id': routes.absolute(entryPath(entry)) ?? '',
});

/** A date that is not printed, in words: schema.org has no field for "perhaps". */
const dateInWords = (
  { meta }: Briefing,
  label: WhenLabel,
): { disambiguatingDescription?: string } =>
  label.certainty === 'printed' || label.certainty === 'undated'
    ? {}
    : { disambiguatingDescription: whenWords(label, wordsOf(meta)) };

const naming = ({ name, aliases, summary }: Entry) => ({
  name,
  description: summary,
  ...(aliases.length === 0 ? {} : { alternateName: aliases.map((alias) => alias.name) }),
});

const references = (
  routes: Routes,
  entries: Briefing['entries'],
  ids: readonly string[],
): { '@id': string }[] =>
  ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [idOf(routes, entry)];
  });

/** ISO 8601 with the precision that is known; an approximate or uncertain date is left out. */
export function dayOrDays(date: string | undefined): { first?: string; last?: string } {
  const parsed = date === undefined ? undefined : parseDate(date);
  if (parsed === undefined || parsed.approximate || parsed.uncertain) return {};
  const [first = '', last] = parsed.edtf.split('/');
  return { first, ...(last === undefined ? {} : { last }) };
}
