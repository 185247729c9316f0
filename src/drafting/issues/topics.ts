import { addTo } from '../../once.ts';
import { isListed, type Language } from '../languages/language.ts';
import { isBentForm } from '../names/bent.ts';
import type { Story } from '../read-story.ts';
import type { Mention, Paragraph } from '../story.ts';
import type { Token } from '../text/tokens.ts';
import { isDull, isMatter } from './matter.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { stem } from './stem.ts';
import { classesOf } from './word-classes.ts';

/** A phrase with what tells whether the story turns on it. */
export interface Topic {
  /** As it first stands in the text. */
  phrase: Phrase;
  /** The stem of the noun that says what kind of thing it is. */
  head: string;
  /** Numbers of the paragraphs that have it, in order. */
  paragraphs: number[];
  inHeadline: boolean;
  /** Whether the first paragraph that tells something has it. */
  inLead: boolean;
  /** In how many of its paragraphs somebody is quoted or reported. */
  said: number;
  /** Whether its head is a noun for what news turns on. */
  isMatter: boolean;
  /** How many of its other words are. */
  matters: number;
  /** Whether its head is a word that news is full of. */
  isDull: boolean;
  /** Whether it only stands inside quotation marks, where figures of speech do. */
  isQuoted: boolean;
}

type Told = Pick<Story, 'paragraphs' | 'mentions' | 'statements'>;

/** A phrase where it stands. */
interface Place {
  phrase: Phrase;
  paragraph: Paragraph;
}

/** All phrases of a story, each once, however it is bent; none that only stands in longer ones. */
export function topicsOf(story: Told, language: Language): Topic[] {
  const told = story.paragraphs.filter(({ isAside }) => !isAside);
  const places = placesOf(told, story, language);
  const nested = nestedIn(places);
  const speaking = new Set(story.statements.map(({ paragraph }) => paragraph));
  const lead = told.find(({ number, text }) => number > 0 && text.length > LEAST_OF_LEAD)?.number;
  return [...places]
    .filter(([key]) => !nested.has(key))
    .flatMap(([, all]) => {
      const [first] = all;
      if (first === undefined) return [];
      const { phrase } = first;
      const numbers = numbersOf(all);
      const head = stem(phrase.head.lower, language.code);
      const others = phrase.stems.filter((one) => one !== head);
      return [
        {
          phrase,
          head,
          paragraphs: numbers,
          inHeadline: numbers.includes(0),
          inLead: lead !== undefined && numbers.includes(lead),
          said: numbers.filter((number) => speaking.has(number)).length,
          isMatter: isMatter(phrase.head.lower, language.code) || isStateOf(phrase),
          matters: others.filter((one) => isMatter(one, language.code)).length,
          isDull:
            !isStateOf(phrase) &&
            (isDull(phrase.head.lower, language.code) || isBody(phrase.head, language)),
          isQuoted: all.every(isQuoted),
        },
      ];
    });
}

/** `state of emergency`: by itself the noun says nothing. */
const isStateOf = ({ head, stems }: Phrase): boolean => head.lower === 'state' && stems.length > 1;

/** `міської ради`, `Oberlandesgericht`: who's who explains bodies. */
const isBody = ({ lower }: Token, { organisations, bends }: Language): boolean =>
  isListed(organisations, lower) ||
  (bends && organisations.some((noun) => isBentForm(lower, noun.replace('-', ''))));

/** A shorter paragraph is a place and a day, or a by-line. */
const LEAST_OF_LEAD = 80;

/** The places of each phrase, by its stems in any order: `tax on sugar`, `sugar tax`. */
function placesOf(
  told: readonly Paragraph[],
  { mentions }: Told,
  language: Language,
): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const paragraph of told) {
    const classes = classesOf(paragraph, mentions[paragraph.number] ?? [], language);
    for (const phrase of phrasesOf(paragraph, classes, language))
      addTo(places, keyOf(phrase.stems), { phrase, paragraph });
    for (const mention of mentions[paragraph.number] ?? [])
      for (const phrase of namedMatter(mention, paragraph, language))
        addTo(places, keyOf(phrase.stems), { phrase, paragraph });
  }
  return places;
}

/** `Paris Agreement`, `Treaty on the Use of Waters`: a name that ends or begins with what news turns on. */
function namedMatter(
  { start, end, name }: Mention,
  { tokens }: Paragraph,
  { code }: Language,
): Phrase[] {
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  const head = [own.at(-1), own[0]].find((token) => token && isMatter(token.lower, code));
  if (name.kind !== 'thing' || head === undefined || own.length < 2) return [];
  const full = own.filter(({ text }) => /^\p{Lu}/u.test(text));
  return [{ tokens: own, head, stems: full.map(({ lower }) => stem(lower, code)) }];
}

const keyOf = (stems: readonly string[]): string => stems.toSorted().join(' ');

const numbersOf = (places: readonly Place[]): number[] =>
  [...new Set(places.map(({ paragraph }) => paragraph.number))].sort((a, b) => a - b);

const isQuoted = ({ phrase: { head }, paragraph }: Place): boolean =>
  paragraph.quoted.some(({ start, end }) => start <= head.start && head.end <= end);

/**
 * Phrases that a longer one has in as many paragraphs: the longer says the same and more (after the C-value of Frantzi
 * and Ananiadou, which counts a nested term only as far as it stands by itself).
 */
function nestedIn(places: ReadonlyMap<string, readonly Place[]>): Set<string> {
  const nested = new Set<string>();
  for (const all of places.values()) {
    const stems = all[0]?.phrase.stems ?? [];
    for (const key of partsOf(stems)) {
      const own = places.get(key);
      if (own !== undefined && numbersOf(own).length <= numbersOf(all).length) nested.add(key);
    }
  }
  return nested;
}

/** Keys of the shorter phrases in a phrase of at most three stems. */
function partsOf(stems: readonly string[]): string[] {
  const spans = stems.flatMap((_, from) =>
    stems.slice(from).map((__, length) => stems.slice(from, from + length + 1)),
  );
  return spans.filter(({ length }) => length < stems.length).map(keyOf);
}
