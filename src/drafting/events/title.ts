import type { Language } from '../languages/language.ts';
import type { Sentence, Word } from '../speech/phrase.ts';
import { shownWords } from './shown-words.ts';
import { isName } from './telling.ts';

/**
 * The key words of a happening as a title, tied together by the small words that stand between them: `Exchange is
 * expected to take place`. `verb`: the one that tells what happened.
 */
export function titleOf(
  sentence: Sentence,
  keys: readonly Word[],
  language: Language,
  verb: Word | undefined,
): string {
  const shown = shownWords(sentence.words, keys, verb, language);
  const title = shown
    .map((word) => spelt(word, sentence, language))
    .reduce((all, text, at) => all + (at === 0 ? '' : joinBefore(shown, at)) + text, '');
  // `Im Mai hatten die Verlage ihre Pläne öffentlich gemacht`: what German turns round stands first
  if (language.code === 'de') return title.replace(TURNED, '');
  return language.elides ? title.replace(ELIDED, '') : title;
}

/** A word without the capital that its place gave it, and with what shows that it owns. */
function spelt(
  word: Word,
  { words, mentions, paragraph }: Sentence,
  { capitalisesNouns }: Language,
): string {
  // Inside a sentence a capital is the word’s own: `Chinese-made`.
  const isOwn = isName(word, mentions) || capitalisesNouns || !opensSentence(word, words);
  const text = isOwn
    ? word.text
    : word.text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  if (/^\d/.test(text)) return text + (paragraph.text.startsWith('%', word.end) ? '%' : '');
  return word.isPossessive
    ? `${text}${OWNS.exec(paragraph.text.slice(word.end))?.[0] ?? ''}`
    : text;
}

/** Whether a word begins a sentence, or what stands behind a dateline. */
const opensSentence = (word: Word, words: readonly Word[]): boolean =>
  word === words[0] || /[—–-]\s$/.test(word.gap);

/** A hyphen where the article has one between two neighbours: `Norway-Sweden talks`. */
const joinBefore = (shown: readonly Word[], at: number): string => {
  const [last, word] = [shown[at - 1], shown[at]];
  return word?.gap === '-' && last?.end === word.start - 1 ? '-' : ' ';
};

const TURNED =
  /^(?:hatten?|hat|haben|wurden?|wird|werden|waren?|ist|sind) (?:(?:die|der|das|den|sich) )?/i;

/** The space behind `l’` and its like. */
const ELIDED = /(?<=['’]) (?=\p{L})/gu;

const OWNS = /^['’]s?/;
