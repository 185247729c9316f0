import type { Chronology } from './chronology.ts';
import { dateOfDay, dayOfSpan, spansInOrder } from './event-span.ts';
import type { Entry, EventEntry, Meta, Party } from '../entries/entry.ts';
import { addTo, once } from '../../once.ts';

/** An event at which two sides or more met. */
export interface Meeting {
  event: EventEntry;
  /** In the order of the sides. */
  seats: Seat[];
}

/** A side at the table. */
export interface Seat {
  /** Its place in the list of sides, from 0. */
  side: number;
  /** Who of it is named, as short as they are known. */
  who: string[];
  /** Those of them that have an entry. */
  ids: string[];
}

/** Meetings of one year, oldest first. */
export interface MeetingYear {
  /** None: nothing places them in a year. */
  year?: number;
  /** Years without a meeting between these and those before. */
  gap: number;
  meetings: Meeting[];
}

interface Given {
  entries: ReadonlyMap<string, Entry>;
  meta: Meta;
  chronology: Chronology;
}

/** Every event at which two sides or more met, oldest first; last those that nothing places in time. */
export const meetingsOf = once((briefing: Given): readonly Meeting[] =>
  spansInOrder(briefing).flatMap(({ event }) => {
    const seats = seatsAt(briefing, event);
    return seats.length < 2 ? [] : [{ event, seats }];
  }),
);

/** The meeting that an event was; undefined where it was none. */
export const meetingAt = (briefing: Given, event: EventEntry): Meeting | undefined =>
  byEvent(briefing).get(event);

const byEvent = once(
  (briefing: Given): ReadonlyMap<EventEntry, Meeting> =>
    new Map(meetingsOf(briefing).map((meeting) => [meeting.event, meeting])),
);

/** The meetings at which one is named. */
export const meetingsWith = (briefing: Given, { id }: Pick<Party, 'id'>): readonly Meeting[] =>
  byParty(briefing).get(id) ?? [];

const byParty = once((briefing: Given): ReadonlyMap<string, readonly Meeting[]> => {
  const lists = new Map<string, Meeting[]>();
  for (const meeting of meetingsOf(briefing))
    for (const id of new Set(meeting.seats.flatMap(({ ids }) => ids))) addTo(lists, id, meeting);
  return lists;
});

/** Meetings by year, with how many years without one lie before; those that no year is known of come last. */
export function byYear(briefing: Given, meetings: readonly Meeting[]): MeetingYear[] {
  const years = yearsOf(briefing);
  const groups = [...Map.groupBy(meetings, ({ event }) => years.get(event))];
  return groups.map(([year, own], i) => {
    const before = groups[i - 1]?.[0];
    const gap = year === undefined || before === undefined ? 0 : year - before - 1;
    return { ...(year === undefined ? {} : { year }), gap, meetings: own };
  });
}

/** The sides that met at an event: those of the people who took part, and those that its `parties` add. */
function seatsAt({ entries, meta }: Given, { people, parties }: EventEntry): Seat[] {
  if (parties?.length === 0) return [];
  return meta.sides.flatMap(({ id }, side): Seat[] => {
    const added = (parties ?? []).filter(
      (one) => id === (typeof one === 'string' ? one : one.side),
    );
    const also = added.flatMap((one) => (typeof one === 'string' ? [] : one.who));
    const took = people.filter((person) => partyIn(entries, person)?.side === id);
    if (took.length + added.length === 0) return [];
    const named = [...new Set([...took, ...also])].map((who) => partyIn(entries, who) ?? who);
    return [
      {
        side,
        who: named.map((one) => (typeof one === 'string' ? one : shortName(one))),
        ids: named.flatMap((one) => (typeof one === 'string' ? [] : one.id)),
      },
    ];
  });
}

function partyIn(entries: Given['entries'], id: string): Party | undefined {
  const entry = entries.get(id);
  return entry?.section === 'whos-who' ? entry : undefined;
}

/** The alias that is the end of a name, such as a family name, else the name. */
const shortName = ({ name, aliases }: Party): string =>
  aliases.find((alias) => name.endsWith(` ${alias.name}`))?.name ?? name;

const yearsOf = once(
  (briefing: Given) =>
    new Map(
      spansInOrder(briefing).map((span) => {
        const day = dayOfSpan(span);
        return [span.event, day === Infinity ? undefined : dateOfDay(day).getUTCFullYear()];
      }),
    ),
);
