import { isListed, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { Mention } from '../story.ts';
import type { Range } from '../text/sentences.ts';
import { isDemonym, isPast } from '../text/lexicon.ts';
import { mentionsIn, pieceAround, type Sentence, type Word } from './phrase.ts';

/** Who does what a verb says, as far as its own sentence tells. */
export type Subject =
  | { kind: 'names'; mentions: Mention[] }
  | { kind: 'pronoun'; word: Word }
  /** A noun: `the minister`, `a spokeswoman for the council`. */
  | { kind: 'noun'; words: Word[] };

/** The subject of the verb at index `at`: behind it after a quotation, else before it. */
export function subjectOf(sentence: Sentence, at: number, language: Language): Subject | undefined {
  const { words } = sentence;
  const verb = words[at];
  if (verb === undefined) return undefined;
  const isInverted = at === 0 || verb.isParted || startsInverted(words, at, language);
  const found = isInverted ? subjectBehind(sentence, at + 1, language) : undefined;
  const behind =
    found !== undefined && (verb.isBehindQuote || standsBehind(sentence, at, found, language))
      ? found
      : undefined;
  if (verb.lower === 'so') return behind;
  if (behind !== undefined && (verb.isBehindQuote || verb.isParted || at === 0)) return behind;
  return (
    subjectBefore(sentence, at, language) ??
    behind ??
    (language.code === 'en' ? undefined : subjectBehind(sentence, at + 1, language))
  );
}

/** Without a quotation before it, what stands behind a verb is its subject only where no clause begins there. */
function standsBehind(
  { words }: Sentence,
  at: number,
  subject: Subject,
  language: Language,
): boolean {
  const piece = words.slice(at + 1, pieceAround(words, at + 1).end);
  const relative = piece.findIndex(
    ({ lower }) => language.relatives.has(lower) && !language.determiners.has(lower),
  );
  const own = relative < 0 ? piece : piece.slice(0, relative);
  if (
    /^(?:told|tell|tells)$/.test(words[at]?.lower ?? '') ||
    own.some(({ lower }) => language.that.has(lower))
  )
    return false;
  if (language.code === 'en' && own.some(({ lower }) => isFinite(lower))) return false;
  if (subject.kind === 'pronoun')
    return (
      !/^(?:it|es)$/.test(subject.word.lower) && !language.labelling.has(words[at]?.lower ?? '')
    );
  if (subject.kind === 'names') return true;
  return subject.words.some(
    (word) => isOffice(word, language) || isListed(language.organisations, word.lower),
  );
}

/** A verb that can stand alone in a clause. */
export const isFinite = (word: string): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do|cannot|never)$/.test(
    word,
  ) || isPast(word);

/** `a déclaré la présidente`, `hat … gesagt`: auxiliaries part the verb from what it is turned round by. */
function startsInverted(words: readonly Word[], at: number, { between }: Language): boolean {
  let first = at;
  while (
    first > 0 &&
    between.has(words[first - 1]?.lower ?? '') &&
    words[first]?.isParted === false
  )
    first -= 1;
  return first < at && (first === 0 || words[first]?.isParted === true);
}

/** A subject that begins at `from`. */
export function subjectBehind(
  sentence: Sentence,
  from: number,
  language: Language,
  isSure = false,
): Subject | undefined {
  const { words } = sentence;
  const first = words[from];
  if (first === undefined || first.isParted) return undefined;
  if (Object.hasOwn(language.pronouns, first.lower)) return { kind: 'pronoun', word: first };
  if (!isSure && !opensNoun(sentence, from, language)) return undefined;
  const piece = { start: from, end: pieceAround(words, from).end };
  const named = choose(sentence, piece, language, 'first');
  if (named.length > 0) return { kind: 'names', mentions: named };
  const next = words[piece.end] === undefined ? [] : wholePiece(sentence, piece.end);
  if (next.length > 0) return { kind: 'names', mentions: next };
  return {
    kind: 'noun',
    words: words.slice(
      from,
      isSure ? nounEnd(words, from, piece.end, language) : Math.min(piece.end, from + 8),
    ),
  };
}

/** Where every noun has a capital, a noun phrase ends with the first run of them: `laut Polizei kamen drei`. */
function nounEnd(
  words: readonly Word[],
  from: number,
  end: number,
  { capitalisesNouns }: Language,
): number {
  if (!capitalisesNouns) return Math.min(end, from + 8);
  let at = from;
  while (at < end && !/^\p{Lu}/u.test(words[at]?.text ?? '')) at += 1;
  while (at < end && /^\p{Lu}/u.test(words[at]?.text ?? '')) at += 1;
  return at;
}

/** A noun phrase starts with an article, an owner, a name or an office. */
function opensNoun({ words, mentions }: Sentence, at: number, language: Language): boolean {
  const word = words[at];
  if (
    word === undefined ||
    (language.prepositions.has(word.lower) && !language.particles.has(word.lower)) ||
    language.that.has(word.lower)
  )
    return false;
  if (language.determiners.has(word.lower) || Object.hasOwn(language.honorifics, word.lower))
    return true;
  if (mentions.some(({ start, end }) => start <= word.start && word.start < end)) return true;
  const ahead = words.slice(at, at + 5);
  return ahead.some((each, index) => (index === 0 || !each.isParted) && isOffice(each, language));
}

function subjectBefore(sentence: Sentence, at: number, language: Language): Subject | undefined {
  const { words } = sentence;
  let end = at;
  while (
    end > 0 &&
    language.between.has(words[end - 1]?.lower ?? '') &&
    words[end]?.isParted === false
  ) {
    const word = words[end - 1];
    if (word !== undefined && Object.hasOwn(language.pronouns, word.lower))
      return { kind: 'pronoun', word };
    end -= 1;
  }
  const last = words[end - 1];
  if (last === undefined) return undefined;
  if (words[end]?.isParted === true) return overInsertion(sentence, end, language);
  return fromPiece(sentence, { start: pieceAround(words, end - 1).start, end }, language);
}

/** The subject in a piece that runs up to the verb. */
function fromPiece(sentence: Sentence, piece: Range, language: Language): Subject | undefined {
  const words = sentence.words.slice(piece.start, piece.end);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const pronoun = words.findLast(({ lower }) => Object.hasOwn(language.pronouns, lower));
  const named = choose(sentence, piece, language, 'last');
  const lastName = named.at(-1);
  if (pronoun !== undefined && (lastName === undefined || pronoun.start > lastName.end))
    return { kind: 'pronoun', word: pronoun };
  if (named.length > 0) return { kind: 'names', mentions: named };
  const article = words.findLastIndex(
    ({ lower }, index) =>
      language.determiners.has(lower) && !isPreposition(words[index - 1], language),
  );
  const noun = article < 0 ? words : words.slice(article);
  return noun.length > 0 && noun.length <= 9 ? { kind: 'noun', words: noun } : undefined;
}

/** `Berg, the mayor of Brekk, said`: back over what stands between commas. */
function overInsertion(sentence: Sentence, end: number, language: Language): Subject | undefined {
  const { words } = sentence;
  let to = end;
  for (let step = 0; step < 5 && to > 0; step += 1) {
    const piece = { start: pieceAround(words, to - 1).start, end: to };
    if (step === 0) {
      const whole = wholePiece(sentence, piece.start);
      if (whole.length > 0 && piece.start > 0) return { kind: 'names', mentions: whole };
    }
    const last = words[to - 1];
    const named = choose(sentence, piece, language, 'last').filter(
      ({ end: stop }) => last !== undefined && stop >= last.end - 2,
    );
    const isInserted = step === 0 || isInsertion(words[piece.start], language);
    if (named.length > 0 && !(isInserted && piece.start > 0))
      return { kind: 'names', mentions: named };
    if (piece.start === 0 || words[piece.start]?.isBehindQuote === true) {
      const subject =
        step === 0 && piece.start > 0 ? undefined : fromPiece(sentence, piece, language);
      return subject;
    }
    to = piece.start;
  }
  return undefined;
}

const isInsertion = (word: Word | undefined, language: Language): boolean =>
  word !== undefined &&
  (/^\d+$/.test(word.text) ||
    language.determiners.has(word.lower) ||
    language.relatives.has(word.lower) ||
    language.prepositions.has(word.lower) ||
    isOffice(word, language) ||
    /^(?:asked|born|speaking|chairman|once|then|now|also|among)$/.test(word.lower));

/** The names of a piece that holds nothing else but titles. */
function wholePiece(sentence: Sentence, start: number): Mention[] {
  const { words } = sentence;
  const piece = { start, end: pieceAround(words, start).end };
  const found = mentionsIn(sentence, piece).filter(({ name }) => name.kind === 'person');
  const [only] = found;
  const last = words[piece.end - 1];
  if (only === undefined || last === undefined) return [];
  const before = words.slice(piece.start, piece.end).filter(({ end }) => end <= only.start);
  const behind = words.slice(piece.start, piece.end).filter(({ start: from }) => from >= only.end);
  const isTitled = before.every(
    ({ text, lower }) => /^\p{Lu}/u.test(text) || /^(?:the|rev|dr|der|die|le|la)$/.test(lower),
  );
  return isTitled && (behind.length === 0 || /^(?:of|von|de)$/.test(behind[0]?.lower ?? ''))
    ? [only]
    : [];
}

/** Names that can be subjects: people and bodies that stand behind no preposition and own nothing. */
function choose(
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
    return !isGoverned(words, at, piece.start, language);
  });
  const actors = able.filter(({ name }) => name.kind !== 'place');
  const chosen = (actors.length > 0 ? actors : able).at(which === 'first' ? 0 : -1);
  if (chosen === undefined) return [];
  const partner = actors.find(
    (other) =>
      other !== chosen &&
      /^\s(?:and|und|et|та|і|й)\s(?:\p{L}+\s){0,3}$/u.test(between(sentence, other, chosen)),
  );
  return partner === undefined ? [chosen] : [chosen, partner].sort((a, b) => a.start - b.start);
}

const between = ({ paragraph }: Sentence, a: Mention, b: Mention): string => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return paragraph.text.slice(first.end, second.start);
};

/** A preposition that is no conjunction too: `as the town said` has a subject. */
const isPreposition = (word: Word | undefined, { prepositions }: Language): boolean =>
  word !== undefined &&
  prepositions.has(word.lower) &&
  !/^(?:as|after|before|since|until|than)$/.test(word.lower);

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
    if (isPreposition(word, language)) return true;
    const isTitle =
      language.determiners.has(word.lower) ||
      isDemonym(word.lower) ||
      Object.hasOwn(language.honorifics, word.lower) ||
      isOffice(word, language) ||
      /^\p{Lu}/u.test(word.text);
    if (!isTitle) return false;
  }
  return false;
}
