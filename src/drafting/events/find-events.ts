import { capital } from '../../words/capital.ts';
import { isDayOnly, isInDateline } from '../dates/find-dates.ts';
import type { FoundDate } from '../dates/found-date.ts';
import type { Language } from '../languages/language.ts';
import { isOnlyKin } from '../names/kin.ts';
import { readSentence, type Sentence, type Word } from '../speech/phrase.ts';
import type { FoundStatement } from '../speech/statement.ts';
import type { FoundName, Mention, Paragraph } from '../story.ts';
import { idFor } from '../text/id-for.ts';
import { surnameIn } from '../text/surname.ts';
import { hasDateline } from '../text/near-top.ts';
import type { FoundEvent } from './event.ts';
import { isHappening } from './happenings.ts';
import { keyWords } from './key-words.ts';
import { isPlaced, placeIn } from './placed.ts';
import { isAct, isContent } from './telling.ts';
import { titleOf } from './title.ts';

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
  const lead = (
    paragraphs.find(hasDateline) ??
    paragraphs.find(
      ({ number, text, sentences, isAside }) =>
        number > 0 && !isAside && !isDayOnly(text, language) && sentences.length > 0,
    )
  )?.number;
  const spoken = new Set(
    statements
      .filter(({ paragraph, verb }) => paragraph !== lead && !ACTS_OF_SAYING.test(verb ?? ''))
      .map(({ date }) => date),
  );
  const found: FoundEvent[] = [];
  for (const paragraph of paragraphs)
    for (const range of paragraph.sentences) {
      const sentence = readSentence(paragraph, range, mentions[paragraph.number] ?? []);
      if (isDayOnly(paragraph.text, language) || paragraph.isAside) continue;
      const own = dates.filter(
        (date) =>
          date.paragraph === paragraph.number &&
          date.start >= range.start &&
          date.end <= range.end &&
          // `the March 23 Movement`
          !sentence.mentions.some(({ start, end }) => start <= date.start && date.end <= end),
      );
      const happened = own.filter(
        (date) =>
          !spoken.has(date) &&
          !isInDateline(paragraph, date) &&
          isHappening(sentence, date, language),
      );
      const subject = pronounOf(sentence, mentions, language);
      const told = toldBefore(sentence, mentions[paragraph.number] ?? [], language);
      found.push(
        ...happened.map((date) =>
          told === undefined
            ? eventOf(sentence, language, subject, date)
            : { ...eventOf(told, language, subject), date, how: howOf(date) },
        ),
      );
      if (own.length === 0 && isPlaced(sentence, language))
        found.push(eventOf(sentence, language, subject));
    }
  return unique(found.filter(({ id }) => id !== ''));
}
/** Verbs that tell what somebody decided, which happened on the day it was told. */
const ACTS_OF_SAYING = /^(?:ruled|rules|agreed|agrees|decided|voted|found|urteilte|entschied)$/i;

/** Whom the pronoun of a sentence without a person stands for: the person named last before it. */
function pronounOf(
  { words, mentions, paragraph, start }: Sentence,
  all: readonly (readonly Mention[])[],
  { pronouns }: Language,
): FoundName | undefined {
  const pronoun = words.find(({ lower }) => /^(?:he|she)$/.test(pronouns[lower] ?? ''));
  if (pronoun === undefined || mentions.some(({ name }) => name.kind === 'person'))
    return undefined;
  const gender = pronouns[pronoun.lower];
  const fits = ({ name }: Mention) =>
    name.kind === 'person' &&
    (name.gender === undefined || name.gender === gender) &&
    // Who is only told of as kin is seldom whom an article goes on about.
    !isOnlyKin(name);
  const own = all[paragraph.number] ?? [];
  return (
    own.filter((mention) => mention.end <= start).findLast(fits) ??
    all[paragraph.number - 1]?.findLast(fits)
  )?.name;
}

function eventOf(
  sentence: Sentence,
  language: Language,
  subject?: FoundName,
  date?: FoundDate,
): FoundEvent {
  const { paragraph, mentions } = sentence;
  const { keys, verb } = keyWords(sentence, date, language);
  const surname = subject === undefined ? '' : surnameIn(subject.name, language);
  const told = titleOf(sentence, keys, language, verb);
  // `urged them to return to talks that collapsed`: what has a subject of its own needs no other
  const isOpen = followsPronoun(sentence, keys[0], language);
  const text = told === '' || !isOpen ? told : `${surname} ${told}`.trim();
  const place = placeIn(sentence, language);
  const people = [
    ...new Set([...(subject === undefined ? [] : [subject]), ...mentions.map(({ name }) => name)]),
  ].filter(({ kind }) => kind === 'person' || kind === 'organisation');
  return {
    id:
      keys.length === 0
        ? ''
        : (idFor([isOpen ? surname : '', ...keys.map(({ text: word }) => word)].join(' ').trim()) ??
          ''),
    title: capital(text),
    paragraph: paragraph.number,
    people,
    how: date === undefined ? 'by the place that its sentence names' : howOf(date),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
  };
}

/** `She was due to speak`: only small words stand between the one whom a sentence is about and what is told. */
function followsPronoun({ words }: Sentence, key: Word | undefined, language: Language): boolean {
  const at = words.findLastIndex(
    ({ lower, start }) => start < (key?.start ?? 0) && Object.hasOwn(language.pronouns, lower),
  );
  return (
    language.code !== 'en' ||
    (/^s?he$/.test(words[at]?.lower ?? '') &&
      words
        .slice(at + 1, key === undefined ? at : words.indexOf(key))
        .every((word) => !isContent(word, language) && !isAct(word, language)))
  );
}

const howOf = ({ text }: FoundDate): string => `by its date, ${text.replace(/["“”„«»]/g, '')}`;

/** `Das teilte die Behörde am Montag mit.`: what was told on that day stands in the sentence before. */
function toldBefore(
  { paragraph, words, start }: Sentence,
  mentions: readonly Mention[],
  { code }: Language,
): Sentence | undefined {
  const before = paragraph.sentences.findLast(({ end }) => end <= start);
  const pointsBack =
    code === 'de' &&
    /^(?:das|dies)$/.test(words[0]?.lower ?? '') &&
    /^(?:teilten?|gab|gaben|sagten?|bestätigte|berichteten?|meldete|erklärte|entschied)$/.test(
      words[1]?.lower ?? '',
    );
  return pointsBack && before !== undefined ? readSentence(paragraph, before, mentions) : undefined;
}

/** Ids once; one event for the same words on the same day. */
function unique(events: readonly FoundEvent[]): FoundEvent[] {
  const taken = new Map<string, number>();
  const once = events.filter(
    (event, at) =>
      events.findIndex(({ id, date }) => id === event.id && date?.date === event.date?.date) === at,
  );
  return once.map((event) => {
    const count = (taken.get(event.id) ?? 0) + 1;
    taken.set(event.id, count);
    return count === 1
      ? event
      : { ...event, id: `${event.id}-${count}`, title: `${event.title} (${count})` };
  });
}
