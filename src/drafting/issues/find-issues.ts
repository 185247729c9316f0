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
  const places = new Map<string, { shown: string; paragraphs: Set<number> }>();
  for (const paragraph of paragraphs) {
    const isInName = ({ start, end }: Token) =>
      (mentions[paragraph.number] ?? []).some(
        (mention) => mention.start <= start && end <= mention.end,
      );
    const nouns = nounsOf(paragraph, language);
    for (const phrase of phrasesOf(
      paragraph,
      (token) => !isInName(token) && isTopic(token, nouns, language),
    ))
      for (const key of [phrase.slice(-1), phrase.slice(-2)]) {
        const text = key.map(({ lower }) => singular(lower, language)).join(' ');
        const known = places.get(text) ?? {
          shown: key
            .map(({ text: word }) => (language.capitalisesNouns ? word : word.toLowerCase()))
            .join(' '),
          paragraphs: new Set(),
        };
        known.paragraphs.add(paragraph.number);
        places.set(text, known);
      }
  }
  const kept = [...places].filter(
    ([key, { paragraphs: found }]) => found.size >= (key.includes(' ') ? LEAST - 1 : LEAST),
  );
  return kept
    .filter(
      ([key, { paragraphs: found }]) =>
        !kept.some(
          ([other, { paragraphs: longer }]) =>
            other.endsWith(` ${key}`) && longer.size >= found.size - 1,
        ),
    )
    .toSorted(([, a], [, b]) => b.paragraphs.size - a.paragraphs.size)
    .slice(0, MOST)
    .flatMap(([, { shown, paragraphs: found }]) => {
      const id = idFor(shown);
      return id === undefined || shown.length < 4
        ? []
        : [
            {
              id,
              name: capital(shown),
              paragraphs: [...found].sort((a, b) => a - b),
            },
          ];
    });
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
