import { isListed, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { Mention } from '../story.ts';
import { isDemonym } from '../text/lexicon.ts';
import type { Range } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { mentionsIn, pieceAround, type Sentence, singular, type Word } from './phrase.ts';

/** The names of a piece that holds nothing else but titles. */
export function wholePiece(sentence: Sentence, start: number, language: Language): Mention[] {
  const { words } = sentence;
  const piece = { start, end: pieceAround(words, start).end };
  const found = mentionsIn(sentence, piece).filter(({ name }) => name.kind === 'person');
  const [only] = found;
  const last = words[piece.end - 1];
  if (only === undefined || last === undefined) return [];
  const before = words.slice(piece.start, piece.end).filter(({ end }) => end <= only.start);
  const behind = words.slice(piece.start, piece.end).filter(({ start: from }) => from >= only.end);
  const isTitled = before.every(
    (word) =>
      /^\p{Lu}/u.test(word.text) ||
      /^(?:the|a|rev|dr|der|die|le|la)$/.test(word.lower) ||
      isDemonym(word.lower) ||
      isOffice(word, language) ||
      (language.officeModifiers.has(word.lower) && !language.determiners.has(word.lower)),
  );
  return isTitled && (behind.length === 0 || /^(?:of|von|de)$/.test(lowerAt(behind, 0)))
    ? [only]
    : [];
}

/** Names that can be subjects: people and bodies that stand behind no preposition and own nothing. */
export function choose(
  sentence: Sentence,
  piece: Range,
  language: Language,
  which: 'first' | 'last',
): Mention[] {
  const { words } = sentence;
  const able = mentionsIn(sentence, piece).filter((mention) => {
    const at = words.findIndex(({ start, end }) => start <= mention.start && mention.start < end);
    const last = words.findLast(({ end }) => end <= mention.end + 1);
    if (mention.name.kind === 'thing' || last?.isPossessive === true) return false;
    // `the former Scotland midfielder`
    const next = last === undefined ? undefined : words[words.indexOf(last) + 1];
    // `a Treasury spokesperson`, `a YouCount poll`
    if (mention.name.kind !== 'person' && language.code === 'en' && isDescribed(next, language))
      return false;
    // `die SPD-Politikerin`: a part of a word is no subject
    if (words.some((word) => word.start <= mention.start && word.end > mention.end + 2))
      return false;
    const first = firstOfPair(sentence, at);
    return (
      !isGoverned(words, at, piece.start, language) &&
      (first === undefined || !isGoverned(words, first, piece.start, language))
    );
  });
  const actors = able.filter(({ name }) => name.kind !== 'place');
  const chosen = (actors.length > 0 ? actors : able).at(which === 'first' ? 0 : -1);
  if (chosen === undefined) return [];
  return [...listedBefore(sentence, chosen, able), chosen].sort((a, b) => a.start - b.start);
}

/** Index of the first name of `officials in Washington state and Oregon`, for that of the second. */
function firstOfPair({ words, mentions }: Sentence, second: number): number | undefined {
  const and = words[second - 1];
  if (and?.lower !== 'and' || and.isParted) return undefined;
  const first = mentions.findLast(({ end }) => end < and.start && and.start - end < NEAR);
  const at = words.findIndex(({ start }) => start === first?.start);
  return at < 0 ? undefined : at;
}

/** Characters of one small word and the spaces around it. */
const NEAR = 9;

/** `Norland, Sweden and the Union`: those of its list before the last, where it ends one. `able`: those of its piece that can be subjects. */
function listedBefore(
  sentence: Sentence,
  last: Mention,
  able: readonly Mention[],
): readonly Mention[] {
  const isPlace = ({ name }: Mention) => name.kind === 'place';
  const like = able.filter((other) => other.name !== last.name && isPlace(other) === isPlace(last));
  const partner = like.find((other) => AND.test(between(sentence, other, last)));
  if (partner === undefined) return [];
  const earlier = sentence.mentions
    .filter((other) => other.end <= partner.start && isPlace(other) === isPlace(last))
    .toReversed();
  const list = [partner];
  for (const other of earlier) {
    const first = list.at(-1) ?? partner;
    if (!/^, (?:the |die |der |das |la |le |les )?$/.test(between(sentence, other, first))) break;
    list.push(other);
  }
  const start = list.at(-1)?.start ?? 0;
  // `In Norland, Sweden and Denmark objected`: what a preposition opens is no list
  const opener = sentence.words.findLast(
    ({ end, lower }) => end < start && !/^(?:the|die|der|das|la|le|les)$/.test(lower),
  );
  return opener !== undefined && list.length > 1 ? [partner] : list;
}

/** Between the last two of a list, with the title of the second. */
const AND = /^,?\s(?:and|und|et|та|і|й)\s(?:\p{L}+\s){0,3}$/u;

/** Whether a word makes a name before it tell what somebody or something is. */
const isDescribed = (next: Word | undefined, language: Language): boolean =>
  next?.isParted === false &&
  /^\p{Ll}/u.test(next.text) &&
  (isOffice(singular(next), language) ||
    isListed(language.organisations, next.lower) ||
    DOCUMENTS.test(next.lower));

/** What somebody may have written, and who speaks or acts for a body or country without a name. */
const DOCUMENTS =
  /^(?:polls?|reports?|survey|surveys|study|studies|sources?|statement|officials?|insiders?|filing|memo|review|audit|military|troops|forces|side|delegation|administration|negotiators|diplomats|lawmakers|prosecutors)$/;

const between = ({ paragraph }: Sentence, a: Mention, b: Mention): string => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return paragraph.text.slice(first.end, second.start);
};

/** A preposition that is no conjunction too: `as the town said` has a subject. */
export const isPreposition = (word: Word | undefined, { prepositions }: Language): boolean =>
  word !== undefined &&
  prepositions.has(word.lower) &&
  !/^(?:as|after|before|since|until|than)$/.test(word.lower);

/** `Secretary of State Ada Lund`: the preposition belongs to the office of the one it stands before. */
const isOfOffice = (words: readonly Word[], at: number, language: Language): boolean => {
  const [office, department] = [words[at - 1], words[at + 1]];
  return (
    lowerAt(words, at) === 'of' &&
    office !== undefined &&
    isOffice(office, language) &&
    department !== undefined &&
    /^\p{Lu}/u.test(department.text) &&
    language.departments.has(department.lower)
  );
};

/** Whether a preposition stands before a name, over its titles and article. */
function isGoverned(
  words: readonly Word[],
  at: number,
  start: number,
  language: Language,
): boolean {
  for (let index = at - 1; index >= start; index -= 1) {
    const word = words[index];
    if (word === undefined || words[index + 1]?.isParted === true) return false;
    if (isOfOffice(words, index, language)) continue;
    if (isPreposition(word, language)) return true;
    const isTitle =
      language.determiners.has(word.lower) ||
      isDemonym(word.lower) ||
      Object.hasOwn(language.honorifics, word.lower) ||
      isOffice(word, language) ||
      language.officeModifiers.has(word.lower) ||
      /^\p{Lu}/u.test(word.text);
    if (!isTitle) return false;
  }
  return false;
}
