import type { Gender, Language } from '../languages/language.ts';
import type { FoundName } from '../story.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Sentence } from './phrase.ts';

/** Who said something: names of the article, or the words by which it names nobody. */
export interface Speaker {
  names: FoundName[];
  credit?: string;
  /** In words, for whoever checks it. */
  how: string;
}

/** What came before a sentence. */
export interface Before {
  /** Earlier sentences, the nearest first. */
  sentences: readonly { sentence: Sentence; speakers: readonly Speaker[]; focus?: FoundName }[];
  names: readonly FoundName[];
}

/** From where somebody is looked for. `limit`: offset before which a name of the sentence itself may stand. */
export interface Lookup {
  sentence: Sentence;
  limit: number;
  before: Before;
  language: Language;
}

/** How many sentences back a pronoun may reach. */
const REACH = 6;

/** The name before that a pronoun of this gender stands for: of its own sentence up to `limit`, else of those before. */
export function antecedent(
  gender: Gender,
  { sentence, limit, before, language }: Lookup,
): FoundName | undefined {
  const fits = (name: FoundName) =>
    gender === 'it'
      ? name.kind === 'organisation'
      : gender === 'they'
        ? name.kind !== 'place' && name.kind !== 'thing'
        : name.kind === 'person' && (name.gender ?? gender) === gender;
  const own = isOfBirth(sentence) ? undefined : subjects(sentence, language, limit).find(fits);
  const spoken = lastSpeaker(sentence, before);
  // `Midfielder Ollie Lund has helped him, she added`
  if (own?.gender === undefined && spoken?.gender === gender) return spoken;
  if (own !== undefined) return own;
  for (const { sentence: other, speakers, focus } of before.sentences.slice(0, REACH)) {
    const spoke = speakers.flatMap(({ names }) => names);
    const name = [
      ...spoke,
      ...(focus === undefined ? [] : [focus]),
      ...subjects(other, language),
    ].find(fits);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The person who spoke last in the paragraph of a sentence. */
const lastSpeaker = ({ paragraph }: Sentence, { sentences }: Before): FoundName | undefined =>
  sentences
    .filter(({ sentence }) => sentence.paragraph === paragraph)
    .flatMap(({ speakers }) => speakers.flatMap(({ names }) => names))
    .find(({ kind }) => kind === 'person');

/** `Born in Brekk, the daughter of Jon and Edith Lund, she …`: she is no parent of hers. */
const isOfBirth = ({ words }: Sentence): boolean =>
  /^(?:born|educated|raised|née?|geboren)$/.test(lowerAt(words, 0));

/** Whom a sentence is about: its first name that is no object, or the one whom its first pronoun stands for. */
export function focusOf(
  sentence: Sentence,
  before: Before,
  language: Language,
): FoundName | undefined {
  const pronoun = sentence.words.find(({ lower }) =>
    /^(?:he|she)$/.test(language.pronouns[lower] ?? ''),
  );
  const main = behindOpening(sentence, language);
  if (main !== undefined) return main;
  const gender = pronoun === undefined ? undefined : language.pronouns[pronoun.lower];
  const own =
    pronoun !== undefined && isOfBirth(sentence)
      ? undefined
      : subjects(sentence, language, pronoun?.start).find(({ kind }) => kind === 'person');
  if (own !== undefined || pronoun === undefined || gender === undefined) return own;
  return antecedent(gender, { sentence, limit: pronoun.start, before, language });
}

/** `Asked whether he would stay, Berg laughed`: the one with whom the sentence goes on behind such a beginning. */
function behindOpening({ mentions, words }: Sentence, { code }: Language): FoundName | undefined {
  if (code !== 'en' || !OPENING.test(lowerAt(words, 0))) return undefined;
  const at = words.findIndex(({ isParted }) => isParted);
  const [first, last] = [words[at], words[at + 1]];
  if (first === undefined || last === undefined) return undefined;
  return mentions.find(
    ({ name, start }) => name.kind === 'person' && start >= first.start && start <= last.start,
  )?.name;
}

const OPENING = /^(?:asked|pressed|when|after|before|as|while|although|though|once)$/;

/** The names of a sentence, those first that stand behind no preposition and own nothing. */
function subjects(
  { mentions, words }: Sentence,
  language: Language,
  limit = Infinity,
): FoundName[] {
  const rank = (start: number, end: number) => {
    const at = words.findIndex((word) => word.start <= start && start < word.end);
    const last = words.findLast((word) => word.end <= end + 1);
    return language.prepositions.has(lowerAt(words, at - 1))
      ? 1
      : last?.isPossessive === true
        ? 0.5
        : 0;
  };
  return mentions
    .filter(({ start }) => start < limit)
    .map((mention) => ({ mention, rank: rank(mention.start, mention.end) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ mention }) => mention.name);
}
