import { type FoundDate, isDayOnly } from '../dates/find-dates.ts';
import { isListed, type Language } from '../languages/language.ts';
import { idFor } from '../text/romanise.ts';
import type { FoundStatement } from '../speech/find-statements.ts';
import { readSentence, type Sentence, type Word } from '../speech/phrase.ts';
import type { FoundName, Mention, Paragraph } from '../story.ts';
import { isPast } from '../text/lexicon.ts';

/** Something that happened, or is to happen, in the words of nobody yet: key words, a day, a place. */
export interface FoundEvent {
  /** From what happened. */
  id: string;
  title: string;
  paragraph: number;
  date?: FoundDate;
  place?: FoundName;
  people: FoundName[];
  how: string;
}

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
      if (own.length === 0) found.push(...placed(sentence, language));
    }
  return unique(found.filter(({ id }) => id !== ''));
}

/** The day of the article itself. */
const isInDateline = ({ paragraph }: Sentence, { end }: FoundDate): boolean =>
  paragraph.number > 0 &&
  paragraph.number < 4 &&
  end < 60 &&
  /^[^.]{0,20}[—–]\s|^\s-\s/.test(paragraph.text.slice(end));

/** A day inside a quotation, or one that only begins or ends a span, is no happening by itself. */
function isHappening(
  { words, paragraph }: Sentence,
  { start, end, unit, direction }: FoundDate,
): boolean {
  if (unit !== undefined && direction === 0) return false;
  if (paragraph.quoted.some((span) => start >= span.start && end <= span.end)) return false;
  const before = words.filter((word) => word.end <= start).slice(-4);
  const near = before.at(-1)?.lower ?? '';
  if (
    before.some(({ lower }) => /^(?:depuis|seit)$/.test(lower)) ||
    (/^(?:zum|zur)$/.test(near) && before.at(-2)?.lower === 'bis')
  )
    return false;
  return !/^(?:since|until|till|before|by|through|than|seit|bis|vor|depuis|jusqu'au|jusqu'en|avant|до)$/.test(
    near,
  );
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

const isName = ({ start, end }: Word, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.start <= start && end <= mention.end);

const MOST_KEYS = 6;

/** The words that tell what happened: around the verb that is nearest to the date. */
function keyWords(
  { words: all, mentions }: Sentence,
  date: FoundDate | undefined,
  language: Language,
): Word[] {
  const said = all.findLastIndex(
    ({ lower, end }) => /^(?:said|says|told|added)$/.test(lower) && end <= (date?.start ?? 0),
  );
  const words = all.slice(said + 1);
  const at = date === undefined ? words.length : words.findIndex(({ end }) => end > date.start);
  const isDateWord = ({ start, end }: Word) =>
    date !== undefined && start >= date.start && end <= date.end;
  const isKey = (word: Word) => !isDateWord(word) && isContent(word, language);
  const verbs = words
    .map((word, index) => (isAct(word, language) && !isName(word, mentions) ? index : -1))
    .filter((index) => index >= 0);
  const verb = verbs.filter((index) => index < at).at(-1) ?? verbs[0];
  if (verb === undefined) return words.filter(isKey).slice(0, MOST_KEYS);
  const before = words.slice(0, verb).filter(isKey).slice(-2);
  const clause = words
    .slice(verb + 1)
    .findIndex(
      ({ isParted }, step) => isParted && words.slice(verb + 1, verb + 1 + step).some(isKey),
    );
  const behind = words
    .slice(verb + 1, clause < 0 ? undefined : verb + 1 + clause)
    .filter(isKey)
    .slice(0, MOST_KEYS - 1 - before.length);
  const owned = words.find(
    (word) => date !== undefined && word.start === date.end + 1 && isKey(word),
  );
  const keys = [...before, words[verb], ...behind, owned].filter((word) => word !== undefined);
  return [...new Set(keys)].sort((a, b) => a.start - b.start);
}

const isAct = ({ lower, text }: Word, language: Language): boolean => {
  if (language.code === 'en' && lower === 'born') return true;
  if (
    /^\p{Lu}/u.test(text) ||
    /^(?:said|told|added)$/.test(lower) ||
    language.common.has(lower) ||
    language.between.has(lower)
  )
    return false;
  if (language.code === 'en') return isPast(lower) && !/^(?:was|were|had|been)$/.test(lower);
  if (language.code === 'de')
    return (
      /(?:te|ten|en|iert|t)$/.test(lower) && lower.length > 4 && !language.determiners.has(lower)
    );
  return false;
};

const isContent = ({ lower, text }: Word, language: Language): boolean => {
  const sets = [
    language.common,
    language.prepositions,
    language.determiners,
    language.between,
    language.relatives,
    language.that,
    language.particles,
    language.links,
    language.saying,
  ];
  if (sets.some((set) => set.has(lower)) || Object.hasOwn(language.pronouns, lower)) return false;
  if (
    Object.hasOwn(language.months, lower) ||
    Object.hasOwn(language.weekdays, lower) ||
    Object.hasOwn(language.relative, lower) ||
    Object.hasOwn(language.honorifics, lower)
  )
    return false;
  if (/^(?:morning|noon|afternoon|evening|night|midnight|abend|soir|matin)$/.test(lower))
    return false;
  return (
    /\p{L}/u.test(text) &&
    lower.length > 2 &&
    (!language.capitalisesNouns || /^\p{Lu}/u.test(text) || lower.length > 5)
  );
};

/** Somebody does something in a named place, on no day that is printed. */
function placed(sentence: Sentence, language: Language): FoundEvent[] {
  const { words, mentions, quoted } = sentence;
  const place = placeIn(sentence, language);
  if (quoted.length > 0 || place === undefined || language.code !== 'en') return [];
  const verb = words.findIndex((word) => ACTS.test(word.lower));
  const subject = mentions.find(
    ({ name, end }) =>
      (name.kind === 'person' || name.kind === 'organisation') && end <= (words[verb]?.start ?? -1),
  );
  return verb < 0 || subject === undefined || words.some(({ lower }) => language.saying.has(lower))
    ? []
    : [eventOf(sentence, language)];
}

/** Verbs of coming together, moving and beginning: what makes an entry of a chronology. */
const ACTS =
  /^(?:met|meet|flew|travelled|traveled|arrived|landed|signed|opened|held|gathered|marched|protested|voted|launched|founded|crashed|collapsed|sank|won|beat|resigned|died|collided|unveiled|inaugurated|convened|visited)$/;

function placeIn({ mentions, words }: Sentence, language: Language): FoundName | undefined {
  return mentions.find(({ name, start }) => {
    const before = words.findLast(({ end }) => end <= start);
    return (
      name.kind === 'place' &&
      (language.placePrepositions.has(before?.lower ?? '') ||
        (before?.lower === 'the' &&
          isListed(language.places, name.name.split(' ').at(-1)?.toLowerCase() ?? '')))
    );
  })?.name;
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
