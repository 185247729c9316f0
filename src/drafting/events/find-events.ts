import { type FoundDate, isDayOnly } from '../dates/find-dates.ts';
import type { Language } from '../languages/language.ts';
import { readSentence, type Sentence } from '../speech/phrase.ts';
import type { FoundStatement } from '../speech/statement.ts';
import type { Mention, Paragraph } from '../story.ts';
import { idFor } from '../text/romanise.ts';
import type { FoundEvent } from './event.ts';
import { isHappening, isInDateline } from './happenings.ts';
import { isName, keyWords } from './key-words.ts';
import { isPlaced, placeIn } from './placed.ts';

/**
 * A happening for each date that is not only the day of a statement, and for each sentence in which somebody does
 * something in a place that is named.
 */
export function findEvents(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Mention[])[],
  dates: readonly FoundDate[],
  statements: readonly FoundStatement[],
  language: Language,
): FoundEvent[] {
  const spoken = new Set(statements.map(({ date }) => date));
  const found: FoundEvent[] = [];
  for (const paragraph of paragraphs)
    for (const range of paragraph.sentences) {
      const sentence = readSentence(paragraph, range, mentions[paragraph.number] ?? []);
      if (isDayOnly(paragraph.text, language)) continue;
      const own = dates.filter(
        (date) =>
          date.paragraph === paragraph.number && date.start >= range.start && date.end <= range.end,
      );
      const happened = own.filter(
        (date) => !spoken.has(date) && !isInDateline(sentence, date) && isHappening(sentence, date),
      );
      found.push(...happened.map((date) => eventOf(sentence, language, date)));
      if (own.length === 0 && isPlaced(sentence, language)) found.push(eventOf(sentence, language));
    }
  return unique(found.filter(({ id }) => id !== ''));
}
function eventOf(sentence: Sentence, language: Language, date?: FoundDate): FoundEvent {
  const { paragraph, mentions } = sentence;
  const keys = keyWords(sentence, date, language);
  const text = keys
    .map((word) =>
      word.text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) =>
        isName(word, mentions) || language.capitalisesNouns ? letter : letter.toLowerCase(),
      ),
    )
    .join(' ');
  const place = placeIn(sentence, language);
  const people = [...new Set(mentions.map(({ name }) => name))].filter(
    ({ kind }) => kind === 'person' || kind === 'organisation',
  );
  return {
    id: idFor(keys.map(({ text: word }) => word).join(' ')) ?? '',
    title: text.charAt(0).toUpperCase() + text.slice(1),
    paragraph: paragraph.number,
    people,
    how:
      date === undefined
        ? 'by the place that its sentence names'
        : `by its date, ${date.text.replace(/["“”„«»]/g, '')}`,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
  };
}

/** Ids once; one event a sentence and date. */
function unique(events: readonly FoundEvent[]): FoundEvent[] {
  const taken = new Map<string, number>();
  return events.map((event) => {
    const count = (taken.get(event.id) ?? 0) + 1;
    taken.set(event.id, count);
    return count === 1
      ? event
      : { ...event, id: `${event.id}-${count}`, title: `${event.title} (${count})` };
  });
}
