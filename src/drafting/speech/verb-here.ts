import type { Language } from '../languages/language.ts';
import { lowerAt } from '../text/tokens.ts';
import { auxiliaryOf, isParticiple } from './auxiliary.ts';
import { ONE_OF_THEM } from './speaker-noun.ts';
import { pieceAround, type Sentence, type Word } from './phrase.ts';

/** A word that can be a verb of saying, with what stands around it. */
interface Seen {
  sentence: Sentence;
  words: readonly Word[];
  at: number;
  word: Word;
  before: string;
  next: Word | undefined;
  language: Language;
}

/** `a warning`, `was asked`, `to say`: no finite verb of a speaker. */
export function isVerbHere(sentence: Sentence, at: number, language: Language): boolean {
  const { words } = sentence;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  const seen = { sentence, words, at, word, before: lowerAt(words, at - 1), next, language };
  return VERBS[language.code]?.(seen) ?? true;
}

/** By the code of a language; undefined where nothing tells against the word. */
const VERBS: Readonly<Record<string, (seen: Seen) => boolean | undefined>> = {
  en: (seen) => {
    const { words, at, word, before, language } = seen;
    // `Another described it as …`
    if (at === 0 || (at === 1 && ONE_OF_THEM.test(before))) return true;
    // `Berg, asked about the bridge, …`
    if (word.isParted) return word.lower !== 'asked' || word.isBehindQuote;
    // `will exchange readings and warn each other`
    if (MANY.test(word.lower) && /^(?:and|or|to|not|will|can|may)$/.test(before)) return false;
    // `calls on states to give`
    if (word.lower === 'states' && (language.prepositions.has(before) || OF_STATES.test(before)))
      return false;
    // `used to say`; not `refused to say`
    if (before === 'to') return HABITS.test(lowerAt(words, at - 2));
    // `the court was told that`: what a body hears is told there
    if (word.lower === 'told' && /^(?:was|were)$/.test(before))
      return HEARERS.test(lowerAt(words, at - 2));
    return !isGoverned(seen) && !isNounHere(seen) && !isPassive(seen);
  },
  de: ({ sentence: { paragraph }, words, at, word, next }) => {
    // `…, so die Ministerin`
    if (word.lower === 'so') return word.isParted && next?.isParted === false;
    if (/^(?:hieß|heißt)$/.test(word.lower)) return next?.lower === 'es';
    if (!isParticiple(word.lower)) return undefined;
    return auxiliaryOf(words, at) !== undefined || paragraph.text.charAt(word.end) === ':';
  },
  // `a fait savoir`
  fr: ({ word, before }) =>
    word.lower === 'savoir' ? /^f(?:ait|ont|aire)$/.test(before) : undefined,
};

/** Forms of many who speak, which other verbs may govern. */
const MANY = /^(?:accuse|warn|argue|insist|deny|urge)$/;

/** Whether the word before makes it no verb of a speaker. */
const isGoverned = ({ word, before, language }: Seen): boolean =>
  language.determiners.has(before) ||
  /^(?:is|are|was|were|be|been|being|of)$/.test(before) ||
  // `when asked`
  (/^(?:when|if|once|while|after|as|though)$/.test(before) && /ed$/.test(word.lower)) ||
  // `a review would report by Easter`: nobody has said it yet
  /^(?:would|could|should|might|must)$/.test(before) ||
  // `the man I told you about`: who writes or answers is none of those whom the article quotes
  /^(?:i|we)$/.test(before);

/** `the plan announced by the council`, `a trawler called Amity`. */
const isPassive = ({ sentence: { quoted }, word, before, next }: Seen): boolean =>
  (next?.lower === 'by' && /d$/.test(word.lower) && !/^(?:he|she|they)$/.test(before)) ||
  (word.lower === 'called' && quoted.length === 0 && /^\p{Lu}/u.test(next?.text ?? ''));

/** `a 2019 report that`, `an early claim`: a form that is a noun as well, behind one article or a figure. */
function isNounHere({ words, at, word, before, language }: Seen): boolean {
  if (!NOUN_TOO.test(word.lower)) return false;
  if (/^\d/.test(before) && language.determiners.has(lowerAt(words, at - 2))) return true;
  // `relied on reports by`
  if (/s$/.test(word.lower) && !word.isParted && GOVERNING.test(before)) return true;
  // `raised fears in the town that`, `dismissed new claims`
  if (/s$/.test(word.lower) && words.slice(Math.max(0, at - 2), at).some(isRaising)) return true;
  const lead = words.slice(Math.max(0, at - 3, pieceAround(words, at).start), at);
  return !/s$/.test(word.lower) && lead.some(({ lower }) => /^(?:an?|this|another)$/.test(lower));
}

/** Prepositions before a noun alone; behind `in`, `on` and their like a verb may have left its own behind. */
const GOVERNING =
  /^(?:of|from|on|about|against|despite|amid|into|for|with|through|without|after|following|between|under|over|by)$/;

/** Verbs of what is done with fears, hopes and claims. */
const isRaising = ({ lower }: Word): boolean =>
  /^(?:rais|stok|fuel|spark|eas|allay|calm|renew|dash|voic|express|caus|prompt|heighten|deepen|reviv|stirr|trigger|boost|dismiss|reject|repeat|shar|fac)(?:e[ds]?|s|ing)$/.test(
    lower,
  );

const NOUN_TOO =
  /^(?:report|claim|promise|answer|reply|demand|call|comment|estimate|hope|fear|argue|note|remark|request|pledge|vow|threat|joke)s?$/;

/** Words before `to say` that tell that somebody does. */
const HABITS = /^(?:liked|used|went|began|came|continued|had|likes|on)$/;

const OF_STATES = /^(?:member|other|both|gulf|baltic|arab|nordic|island|many|some|all)$/;

const HEARERS =
  /^(?:court|jury|inquest|hearing|inquiry|tribunal|committee|council|meeting|panel|judge|judges|jurors|parliament|mps)$/;
