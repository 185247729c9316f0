import type { EventEntry, When } from '../../src/model/entries/entry.ts';

export type GivenEvent = Partial<When> & { name?: string; origin?: EventEntry['origin'] };

/** An event of which only the time matters. */
export function makeEvent(id: string, given: GivenEvent = {}): EventEntry {
  const { name = id, origin = 'article', ...when } = given;
  return {
    id,
    kind: 'event',
    section: 'chronology',
    name,
    title: name,
    aliases: [],
    searchTerms: [],
    summary: '',
    cites: [],
    related: [],
    people: [],
    about: [],
    issues: [],
    origin,
    when: { before: [], after: [], cites: [], elsewhere: [], ...when },
    place: { file: `${id}.mdx`, lineOf: () => 1 },
  };
}

/** A date that the article prints. */
export const printed = (date: string, more: GivenEvent = {}): GivenEvent => ({
  date,
  basis: 'printed',
  ...more,
});
