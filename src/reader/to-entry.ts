import type { EventEntry, Party, Place, Statement, Topic } from '../model/entry.ts';
import type { EventData, PartyData, StatementData, TopicData } from '../schemas/entries.ts';
import type { Root } from 'mdast';

/** What an entry takes from its file besides the data. */
export interface Placed {
  id: string;
  place: Place;
  body: Root;
}

/** A file of whos-who as an entry. */
export const toParty = (data: PartyData, at: Placed): Party => ({
  ...data,
  ...at,
  section: 'whos-who',
});

/** A file of glossary as an entry. */
export const toTopic = (data: TopicData, at: Placed): Topic => ({
  ...data,
  ...at,
  section: 'glossary',
});

/** A file of chronology as an entry: its title is its name. */
export const toEvent = (data: EventData, at: Placed): EventEntry => ({
  ...data,
  ...at,
  section: 'chronology',
  kind: 'event',
  name: data.title,
  aliases: [],
  related: [],
});

/** An item of statements.yaml as an entry: its title is its name, its gist the sentence, its paragraphs the citation. */
export const toStatement = (data: StatementData, place: Place): Statement => ({
  ...data,
  place,
  section: 'statements',
  kind: 'statement',
  name: data.title,
  summary: data.gist,
  cites: data.at,
  aliases: [],
  related: [],
});
