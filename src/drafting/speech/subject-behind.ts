import type { Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { Mention } from '../story.ts';
import type { Range } from '../text/sentences.ts';
import { mentionsIn, pieceAround, type Sentence, type Word } from './phrase.ts';
import { byNames, type Subject } from './subject-kind.ts';
import { choose, wholePiece } from './subject-names.ts';

/** A subject that begins at `from`. */
export function subjectBehind(
  sentence: Sentence,
  from: number,
  language: Language,
  isSure = false,
): Subject | undefined {
  const { words } = sentence;
  const first = words[from];
  if (first === undefined) return undefined;
  const isOne = ONE.test(first.lower);
  if (first.isParted && !isOne) return undefined;
  if (Object.hasOwn(language.pronouns, first.lower)) return { kind: 'pronoun', word: first };
  if (!isSure && !opensNoun(sentence, first, from, language)) return undefined;
  const piece = { start: from, end: pieceAround(words, from).end };
  const end =
    isSure && language.capitalisesNouns
      ? nounEnd(words, piece)
      : Math.min(piece.end, from + MOST_WORDS);
  const noun: Subject = { kind: 'noun', words: words.slice(from, end), isDefined: isOne };
  return namesIn(sentence, piece, language) ?? noun;
}

/** Words that a noun phrase has at most. */
const MOST_WORDS = 8;

/** `один із членів`. */
const ONE = /^(?:один|одна|одне)$/;

/** The names of a piece, or those of the piece behind it where it holds nothing else. */
function namesIn(sentence: Sentence, piece: Range, language: Language): Subject | undefined {
  const named = choose(sentence, piece, language, 'first');
  const isBody = named[0]?.name.kind === 'organisation';
  return (
    byNames(isBody ? holderOf(sentence, piece, language) : []) ??
    byNames(named) ??
    byNames(wholePiece(sentence, piece.end, language))
  );
}

/** `повідомила речниця прокуратури (САП) Ольга Дяченко`: an office of a body opens the phrase, so that its holder speaks. */
function holderOf(sentence: Sentence, piece: Range, language: Language): Mention[] {
  const { words } = sentence;
  if (!words.slice(piece.start, piece.start + 3).some((word) => isOffice(word, language)))
    return [];
  const own = mentionsIn(sentence, piece).find(({ name }) => name.kind === 'person');
  if (own !== undefined) return [own];
  for (let at = piece.end, step = 0; at < words.length && step < 2; step += 1) {
    const next = wholePiece(sentence, at, language);
    if (next.length > 0) return next;
    at = pieceAround(words, at).end;
  }
  return [];
}

/** Where every noun has a capital, a noun phrase ends with the first run of them: `laut Polizei kamen drei`. */
function nounEnd(words: readonly Word[], { start, end }: Range): number {
  let at = start;
  while (at < end && !/^\p{Lu}/u.test(words[at]?.text ?? '')) at += 1;
  while (at < end && /^\p{Lu}/u.test(words[at]?.text ?? '')) at += 1;
  return at;
}

/** A noun phrase starts with an article, an owner, a name or an office. */
function opensNoun(
  { words, mentions }: Sentence,
  word: Word,
  at: number,
  language: Language,
): boolean {
  const { lower } = word;
  if (language.prepositions.has(lower) && !language.particles.has(lower)) return false;
  if (language.that.has(lower)) return false;
  if (ONE.test(lower) || language.determiners.has(lower)) return true;
  if (Object.hasOwn(language.honorifics, lower)) return true;
  if (mentions.some(({ start, end }) => start <= word.start && word.start < end)) return true;
  // `sagte Sportvorstand Marcel Reinke`: a noun right before somebody
  const next = words[at + 1];
  if (
    language.capitalisesNouns &&
    next?.isParted === false &&
    /^\p{Lu}/u.test(word.text) &&
    mentions.some(({ start, name }) => start === next.start && name.kind === 'person')
  )
    return true;
  const ahead = words.slice(at, at + 5);
  return ahead.some((each, index) => (index === 0 || !each.isParted) && isOffice(each, language));
}
