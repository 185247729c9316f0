import type { FoundEvent } from '../events/event.ts';
import type { Context } from './context.ts';
import { type Ids, places, proposal, type Titles } from './proposal.ts';
import { whenOf } from './when.ts';
import type { Wording } from './wording.ts';

export interface WrittenEvents {
  files: Map<string, string>;
  /** In the order of the article, for the overview. */
  events: { id: string; title: string; paragraph: number }[];
}

/** A proposal for each happening; its id tells what happened. */
export function writeEvents(
  context: Context,
  ids: Ids,
  titles: Titles,
  words: Wording,
): WrittenEvents {
  const files = new Map<string, string>();
  const events: WrittenEvents['events'] = [];
  for (const event of context.story.events) {
    const title = titles.take(event.title, `Event in paragraph ${event.paragraph}`);
    const id = ids.take(event.id, `event-in-paragraph-${event.paragraph}`);
    files.set(
      `chronology/${id}.mdx`,
      proposal(
        fieldsOf(event, title, context),
        `found in ${places([event.paragraph])} ${event.how}; the title holds key words and what ties them`,
        `<H id="what-is-reported">${words.reported}</H>\n`,
      ),
    );
    events.push({ id, title, paragraph: event.paragraph });
  }
  return { files, events };
}

function fieldsOf(event: FoundEvent, title: string, { story, idOf, year }: Context): object {
  const { date, place, people, paragraph } = event;
  const when = date === undefined ? { note: '' } : whenOf(date, story, year);
  return {
    title,
    searchTerms: [],
    summary: '',
    cites: [String(paragraph)],
    when: { ...when, before: [], after: [] },
    ...(place === undefined ? {} : { where: place.name }),
    people: people.flatMap((name) => idOf.get(name) ?? []),
    about: [],
    issues: [],
    origin: 'article',
  };
}
