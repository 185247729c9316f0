import type { Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { Mention } from '../story.ts';
import type { Range } from '../text/sentences.ts';
import { mentionsIn, pieceAround, type Sentence, type Word } from './phrase.ts';
import type { Subject } from './subject-kind.ts';
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
  const isOne = /^(?:один|одна|одне)$/.test(first?.lower ?? '');
  if (first === undefined || (first.isParted && !isOne)) return undefined;
  if (Object.hasOwn(language.pronouns, first.lower)) return { kind: 'pronoun', word: first };
  if (!isSure && !opensNoun(sentence, from, language)) return undefined;
  const piece = { start: from, end: pieceAround(words, from).end };
  const named = choose(sentence, piece, language, 'first');
  const holder = named[0]?.name.kind === 'organisation' ? holderOf(sentence, piece, language) : [];
  if (holder.length > 0) return { kind: 'names', mentions: holder };
  if (named.length > 0) return { kind: 'names', mentions: named };
  const next = words[piece.end] === undefined ? [] : wholePiece(sentence, piece.end, language);
  if (next.length > 0) return { kind: 'names', mentions: next };
  return {
    kind: 'noun',
    ...(isOne ? { isDefined: true } : {}),
    words: words.slice(
      from,
      isSure ? nounEnd(words, from, piece.end, language) : Math.min(piece.end, from + 8),
    ),
  };
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
  if (/^(?:один|одна|одне)$/.test(word.lower)) return true;
  if (language.determiners.has(word.lower) || Object.hasOwn(language.honorifics, word.lower))
    return true;
  if (mentions.some(({ start, end }) => start <= word.start && word.start < end)) return true;
  // `sagte Sportvorstand Marcel Reinke`: a noun right before somebody
  const next = words[at + 1];
  if (
    language.capitalisesNouns &&
    next !== undefined &&
    !next.isParted &&
    /^\p{Lu}/u.test(word.text) &&
    mentions.some(({ start, name }) => start === next.start && name.kind === 'person')
  )
    return true;
  const ahead = words.slice(at, at + 5);
  return ahead.some((each, index) => (index === 0 || !each.isParted) && isOffice(each, language));
}
