import type { Briefing } from '../briefing.ts';
import { type EventEntry, isEvent, isParagraph, type Party } from '../entries/entry.ts';
import { wordsOf } from '../../words/words.ts';
import { entriesById } from './entry-links.ts';

/** The answers of the first screen. */
export interface Glance {
  /** The event that the article is about. */
  event: EventEntry;
  /** Who was there, as far as they have a page. */
  people: Party[];
  /** What the event rests on: paragraphs of the article, or documents where it rests on these alone. */
  cites: string[];
  /** About what, with what result, and what comes next. */
  answers: { name: string; text: string; cites: string[] }[];
}

/** What overview.mdx gives `at a glance`; undefined where it gives nothing. */
export function glanceOf(
  briefing: Pick<Briefing, 'pages' | 'entries' | 'meta'>,
): Glance | undefined {
  const glance = briefing.pages.find(({ id }) => id === 'overview')?.glance;
  const event = briefing.entries.get(glance?.event ?? '');
  if (glance === undefined || event === undefined || !isEvent(event)) return undefined;
  const paragraphs = event.cites.filter(isParagraph);
  const words = wordsOf(briefing.meta).glance;
  return {
    event,
    people: entriesById(briefing, event.people).filter((one) => one.section === 'whos-who'),
    cites: paragraphs.length > 0 ? paragraphs : event.cites,
    answers: [
      { name: words.about, ...glance.about },
      { name: words.result, ...glance.result },
      { name: words.next, ...glance.next },
    ],
  };
}
