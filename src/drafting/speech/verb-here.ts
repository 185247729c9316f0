import type { Language } from '../languages/language.ts';
import { auxiliaryOf, isParticiple } from './auxiliary.ts';
import { ONE_OF_THEM } from './speaker-noun.ts';
import { pieceAround, type Sentence, type Word } from './phrase.ts';

/** `a warning`, `was asked`, `to say`: no finite verb of a speaker. */
export function isVerbHere(
  { words, quoted, paragraph }: Sentence,
  at: number,
  { code, determiners }: Language,
): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined) return false;
  if (code === 'de' && word.lower === 'so')
    return word.isParted && next !== undefined && !next.isParted;
  if (code === 'de' && /^(?:hieß|heißt)$/.test(word.lower)) return next?.lower === 'es';
  if (code === 'fr' && word.lower === 'savoir')
    return /^f(?:ait|ont|aire)$/.test(before?.lower ?? '');
  if (code === 'de' && isParticiple(word.lower))
    return auxiliaryOf(words, at) !== undefined || paragraph.text.charAt(word.end) === ':';
  if (code !== 'en' || before === undefined) return true;
  // `Another described it as …`
  if (at === 1 && ONE_OF_THEM.test(before.lower)) return true;
  if (word.isParted) return !(word.lower === 'asked' && !word.isBehindQuote);
  if (before.lower === 'to')
    return /^(?:liked|used|went|began|came|continued|had|likes|on)$/.test(
      words[at - 2]?.lower ?? '',
    );
  if (/^(?:when|if|once|while|after|as|though)$/.test(before.lower) && /ed$/.test(word.lower))
    return false;
  // `a review would report by Easter`: nobody has said it yet
  if (/^(?:would|could|should|might|must)$/.test(before.lower)) return false;
  // `the court was told that`: what a body hears is told there
  if (/^(?:was|were)$/.test(before.lower) && word.lower === 'told')
    return HEARERS.test(words[at - 2]?.lower ?? '');
  if (isNounHere(words, at, determiners)) return false;
  if (determiners.has(before.lower) || /^(?:is|are|was|were|be|been|being|of)$/.test(before.lower))
    return false;
  // `the man I told you about`: who writes or answers is none of those whom the article quotes
  if (/^(?:i|we)$/.test(before.lower)) return false;
  const isSubject = /^(?:he|she|they)$/.test(before.lower);
  if (!isSubject && /(?:ed|d)$/.test(word.lower) && /^by$/.test(next?.lower ?? '')) return false;
  // `a trawler called Amity`
  return !(word.lower === 'called' && quoted.length === 0 && /^\p{Lu}/u.test(next?.text ?? ''));
}

/** `a 2019 report that`, `an early claim`: a form that is a noun as well, behind one article or a figure. */
function isNounHere(words: readonly Word[], at: number, determiners: ReadonlySet<string>): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || !NOUN_TOO.test(word.lower)) return false;
  if (/^\d/.test(before.text) && determiners.has(words[at - 2]?.lower ?? '')) return true;
  const lead = words.slice(Math.max(0, at - 3, pieceAround(words, at).start), at);
  return !/s$/.test(word.lower) && lead.some(({ lower }) => /^(?:an?|this|another)$/.test(lower));
}

const NOUN_TOO =
  /^(?:report|claim|promise|answer|reply|demand|call|comment|estimate|hope|fear|argue|note|remark|request|pledge|vow|threat|joke)s?$/;

const HEARERS =
  /^(?:court|jury|inquest|hearing|inquiry|tribunal|committee|council|meeting|panel|judge|judges|jurors|parliament|mps)$/;
