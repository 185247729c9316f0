import { capital } from '../../words/capital.ts';
import nlp from 'compromise';
import type { Language } from '../languages/language.ts';
import { idFor } from '../text/id-for.ts';
import type { Mention, Paragraph } from '../story.ts';
import { isOffice } from '../names/run.ts';
import type { Token } from '../text/tokens.ts';

/** A noun that comes back again and again: perhaps what the story is about. */
export interface FoundIssue {
  id: string;
  name: string;
  paragraphs: number[];
}

const MOST = 6;
/** In how many paragraphs a single noun must come back; a phrase of two words in one less. */
const LEAST = 3;

/** The nouns and phrases that stand in most paragraphs, names, offices and times apart. */
export function findIssues(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Mention[])[],
  language: Language,
): FoundIssue[] {
  const kept = [...topicsOf(paragraphs, mentions, language)].filter(
    ([key, { found }]) => found.size >= (key.includes(' ') ? LEAST - 1 : LEAST),
  );
  const isInLonger = ([key, { found }]: [string, Topic]) =>
    kept.some(
      ([other, longer]) => other.endsWith(` ${key}`) && longer.found.size >= found.size - 1,
    );
  return kept
    .filter((one) => !isInLonger(one))
    .map(([, topic]) => topic)
    .toSorted((a, b) => b.found.size - a.found.size)
    .slice(0, MOST)
    .flatMap(({ shown, found }) => {
      const id = idFor(shown);
      if (id === undefined || shown.length < 4) return [];
      return [{ id, name: capital(shown), paragraphs: [...found].sort((a, b) => a - b) }];
    });
}

/** A noun or a phrase of two words as it is first printed, with the numbers of its paragraphs. */
interface Topic {
  shown: string;
  found: Set<number>;
}

/** All nouns and phrases of two words, by their words in the singular. */
function topicsOf(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Mention[])[],
  language: Language,
): Map<string, Topic> {
  const topics = new Map<string, Topic>();
  const print = ({ text }: Token) => (language.capitalisesNouns ? text : text.toLowerCase());
  for (const paragraph of paragraphs) {
    const { number } = paragraph;
    const isInName = ({ start, end }: Token) =>
      mentions[number]?.some((mention) => mention.start <= start && end <= mention.end) === true;
    const nouns = nounsOf(paragraph, language);
    const fits = (token: Token) => !isInName(token) && isTopic(token, nouns, language);
    const phrases = phrasesOf(paragraph, fits).flatMap((all) => [all.slice(-1), all.slice(-2)]);
    for (const phrase of phrases) {
      const key = phrase.map(({ lower }) => singular(lower, language)).join(' ');
      const topic = topics.get(key) ?? { shown: phrase.map(print).join(' '), found: new Set() };
      topic.found.add(number);
      topics.set(key, topic);
    }
  }
  return topics;
}

/** What compromise takes for nouns of English; elsewhere a capital or the length of a word must do. */
function nounsOf({ text }: Paragraph, { code }: Language): ReadonlySet<string> {
  if (code !== 'en') return new Set();
  const terms = (nlp(text).json() as { terms: { normal: string; tags: string[] }[] }[]).flatMap(
    ({ terms: all }) => all,
  );
  return new Set(
    terms
      .filter(({ tags }) => tags.includes('Noun') && !tags.some((tag) => NOT_TOPICS.has(tag)))
      .map(({ normal }) => normal),
  );
}

const NOT_TOPICS = new Set([
  'Pronoun',
  'Date',
  'Month',
  'WeekDay',
  'Time',
  'Value',
  'Unit',
  'Actor',
  'Person',
  'Demonym',
  'Duration',
  'Money',
  'Place',
  'Possessive',
]);

function isTopic(token: Token, nouns: ReadonlySet<string>, language: Language): boolean {
  const { lower, text } = token;
  const sets = [
    language.common,
    language.prepositions,
    language.determiners,
    language.between,
    language.saying,
    language.that,
  ];
  if (
    lower.length < 4 ||
    sets.some((set) => set.has(lower)) ||
    isOffice(token, language) ||
    TIMES.test(lower)
  )
    return false;
  if (language.code === 'en') return /^\p{Ll}/u.test(text) && nouns.has(lower);
  if (language.capitalisesNouns) return /^\p{Lu}/u.test(text);
  return /^\p{Ll}/u.test(text) && lower.length > 5;
}

const TIMES =
  /^(?:year|years|month|months|week|weeks|day|days|time|times|today|people|members|percent|thing|things|way|part|side|sides|hundred|thousand|million|morning|evening|night|minutes|hours|jahre?n?|tage?n?|prozent|menschen|million(?:en)?)$/;

/** Neighbouring words that all fit. */
function phrasesOf({ tokens }: Paragraph, fits: (token: Token) => boolean): Token[][] {
  const phrases: Token[][] = [];
  let open: Token[] = [];
  for (const token of tokens) {
    if (open.length > 0 && token.gap !== ' ') {
      phrases.push(open);
      open = [];
    }
    if (fits(token)) open.push(token);
    else if (open.length > 0) {
      phrases.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...phrases, open] : phrases;
}

const singular = (word: string, { code }: Language): string =>
  code === 'en' ? word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '') : word;
