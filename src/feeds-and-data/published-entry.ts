import { meetingAt } from '../model/chronology/meetings.ts';
import type { PublishedEntry } from '../schemas/published.ts';
import type { Briefing } from '../model/briefing.ts';
import { type Entry, type EventEntry, formOf, type Statement } from '../model/entries/entry.ts';
import { entryPath } from '../model/addresses/routes.ts';
import { labelOf, whenOf, whenWords } from '../model/chronology/when-label.ts';
import { wordsOf } from '../words/words.ts';

type Of<Section> = Extract<PublishedEntry, { section: Section }>;

/** One entry as published data: its fields and what they rest on, without prose and search terms. */
export function publishedEntry(
  briefing: Briefing,
  entry: Entry,
  absolute: (path: string) => string,
): PublishedEntry {
  const { id, kind, name, summary, related } = entry;
  const citations = briefing.citesOf(id);
  const common = { id, url: absolute(entryPath(entry)), kind, name, summary, citations, related };
  switch (entry.section) {
    case 'whos-who':
      return {
        ...common,
        section: entry.section,
        aliases: entry.aliases,
        ...given('role', entry.role?.text),
        ...given('side', entry.side),
        background: entry.background,
      };
    case 'glossary':
      return {
        ...common,
        section: entry.section,
        aliases: entry.aliases,
        ...given('question', entry.question),
        ...given('status', entry.status && { is: entry.status.is, why: entry.status.why }),
      };
    case 'chronology':
      return {
        ...common,
        section: entry.section,
        when: publishedWhen(briefing, entry),
        ...given('where', entry.where),
        ...given('coordinates', entry.coordinates),
        people: entry.people,
        about: entry.about,
        parties: sidesThatMet(briefing, entry),
        issues: entry.issues,
        origin: entry.origin,
      };
    case 'statements':
      return { ...common, ...statementData(briefing, entry) };
  }
}

const statementData = (
  briefing: Briefing,
  statement: Statement,
): Omit<
  Of<'statements'>,
  'id' | 'url' | 'kind' | 'name' | 'summary' | 'citations' | 'related'
> => ({
  section: 'statements',
  by: statement.by.map((speaker) => (typeof speaker === 'string' ? { entry: speaker } : speaker)),
  form: formOf(statement),
  ...given('words', statement.words),
  when: publishedWhen(briefing, statement),
  ...given('where', statement.where),
  ...given('event', statement.event),
  issues: statement.issues,
  ...given('note', statement.note?.text),
});

const sidesThatMet = (briefing: Briefing, event: EventEntry): string[] =>
  (meetingAt(briefing, event)?.seats ?? []).flatMap(
    ({ side }) => briefing.meta.sides[side]?.id ?? [],
  );

function publishedWhen(briefing: Briefing, entry: EventEntry | Statement) {
  const when = entry.section === 'statements' ? whenOf(briefing, entry) : entry.when;
  const label = labelOf(briefing, entry);
  return {
    ...given('date', when.date),
    ...given('basis', label.certainty === 'undated' ? undefined : label.certainty),
    text: label.text,
    words: whenWords(label, wordsOf(briefing.meta)),
    before: when.before,
    after: when.after,
  };
}

/** A field, or none where there is no value. */
const given = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };
