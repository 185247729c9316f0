import type { Meeting } from '../chronology/meetings.ts';
import type { Edition } from '../../schemas/records.ts';
import type { EventEntry, Statement } from '../entries/entry.ts';

// Bytes (brotli) that a row of a list adds to a page, from the pages of a real briefing and of made-up ones:
// what its text takes, and what stands around it. They foresee an entry's page within some 150 bytes.

/** Of a text: Latin letters compress to less than half a byte each, letters of other alphabets to more, signs of words hardly. */
export function textBytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x2_50 ? 0.44 : point < 0x2e_80 ? 0.65 : 1.8;
  }
  return bytes;
}

/** Of what somebody said, with its words and their sense. */
export const statementBytes = ({ words = '', summary, id }: Statement): number =>
  105 + textBytes(words + summary + id);

/** Of an event by its name. */
export const eventBytes = ({ name, id }: EventEntry): number => 17 + textBytes(name + id);

/** Of a meeting as it is drawn, with everybody who is named at it. */
export const meetingBytes = ({ event, seats }: Meeting): number =>
  94 + textBytes((event.where ?? event.name) + seats.flatMap(({ who }) => who).join());

/** Of a page that names an entry, with its sentence. */
export const mentionBytes = (name: string, sentence: string): number =>
  8 + textBytes(name + sentence);

/** Of a change that an edition made. */
export const changeBytes = ({ title, summary }: { title: string; summary: string }): number =>
  30 + textBytes(title + summary);

/** Of an edition with the names of its entries. */
export const editionBytes = (edition: Edition, names: readonly string[]): number =>
  60 + changeBytes(edition) + names.reduce((bytes, name) => bytes + 12 + textBytes(name), 0);
