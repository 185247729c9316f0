import { orderEvents } from '../../src/model/chronology/chronology.ts';
import type { Entry, EventEntry, Meta } from '../../src/model/entries/entry.ts';
import { readFolder } from './make-briefing.ts';
import { event, party } from './make-entries.ts';

const { meta } = readFolder().briefing ?? {};
if (meta === undefined) throw new Error('The smallest briefing cannot be read.');

const sides = (count: number): Meta['sides'] =>
  Array.from({ length: count }, (_, i) => ({ id: `s${i}`, name: `Side ${i}`, adjective: `S${i}` }));

/** What the drawing of meetings reads, with a person of each side: `p0` of the first, known as `Last0`. */
export function givenMeetings(events: readonly EventEntry[], count = 4) {
  const people = Array.from({ length: count }, (_, i) =>
    party(`p${i}`, { name: `First Last${i}`, side: `s${i}`, aliases: [{ name: `Last${i}` }] }),
  );
  const entries = new Map<string, Entry>([...people, ...events].map((entry) => [entry.id, entry]));
  return {
    entries,
    meta: { ...meta, sides: sides(count) } as Meta,
    chronology: orderEvents(events).chronology,
  };
}

/** So many meetings of the first and the last side, a month after each other. */
export const manyMeetings = (many: number, count = 4): EventEntry[] =>
  Array.from({ length: many }, (_, i) =>
    event(
      `e${i}`,
      {
        date: `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-02`,
        basis: 'printed',
      },
      { people: ['p0', `p${count - 1}`], where: 'The long hall of the second town, Far Province' },
    ),
  );
