import type { Run } from './answer.ts';
import type { FullTextPage } from './full-text.ts';
import { isSoft } from './intent.ts';
import type { NamesIndex } from './names-index.ts';
import { prepare } from './names-prepare.ts';
import { keysBy, LIGHT, wantedOf, worthIn } from './passages.ts';
import { normalise, words } from '../names/normalise.ts';
import { onceByText } from '../once.ts';

/** What a page says to a query. */
export interface Said {
  runs: Run[];
  /** Whether it has more of the query than what the page says of itself, its title and its summary. */
  isMore: boolean;
}

/** What a word counts that is in the title of a page: all of its sentences are about that. */
const TITLE = 0.3;

/** What the next sentence counts, and with fewer words than this a sentence is shown with the next one. */
const NEXT = 0.8;
const SHORT = 8;

/** So many words are shown at most; what is longer is a list, of which no part says much. */
const LONGEST = 50;
const IN_A_LIST = 0.5;

/**
 * What each page says to a query: the sentence that has most of it, and the next one where that has more, with the
 * words of the query marked. Undefined where no sentence has any. `others`: for each word, those that may stand for it.
 */
export function saidTo(
  query: string,
  names: NamesIndex,
  others?: ReadonlyMap<string, readonly string[]>,
): (page: FullTextPage) => Said | undefined {
  const wanted = wantedOf(query, names, others).filter(({ own }) => !isSoft(own));
  const key = keysBy(prepare(names.records, names.same ?? {}).same);
  const keysIn = (words: readonly string[]) => new Set(words.map(key));
  const isMeant = (word: string) => {
    const own = keysIn(words(word));
    return wanted.some((each) => worthIn(own, each) > 0);
  };
  return ({ content, meta: { title = '', summary = '' } }) => {
    const called = keysIn(words(title));
    const weigh = (own: ReadonlySet<string>, next = own) =>
      wanted.reduce((sum, word) => {
        const worth = Math.max(worthIn(own, word), NEXT * worthIn(next, word));
        return sum + word.weight * worth * (called.has(word.own) ? TITLE : 1);
      }, 0);
    const sentences = sentencesOf(content).filter(
      ({ text }) => normalise(text) !== normalise(title),
    );
    const keys = sentences.map(({ words }) => keysIn(words));
    const worth = keys.map(
      (own, i) => weigh(own, keys[i + 1]) * (isList(sentences[i]) ? IN_A_LIST : 1),
    );
    const best = Math.max(0, ...worth);
    if (best === 0) return undefined;
    const at = worth.indexOf(best);
    const isWhole =
      best <= weigh(keys[at] ?? new Set()) && (sentences[at]?.words.length ?? 0) >= SHORT;
    const shown = sentences.slice(at, isWhole ? at + 1 : at + 2).map(({ text }) => text);
    const ofItself = keysIn(words(`${title} ${summary}`));
    return { runs: runsOf(shown.join(' '), isMeant), isMore: best > weigh(ofItself) + LIGHT };
  };
}

interface Sentence {
  text: string;
  words: string[];
}

/** The sentences of a page as they are read: what ends with a full stop, though not before a small letter. */
const sentencesOf = onceByText((content): Sentence[] =>
  content
    .split(/(?<=[.!?][”’"»)]?)\s+(?=\P{Ll})/u)
    .map((text) => ({ text, words: normalise(text).split(' ') })),
);

const isList = (sentence: Sentence | undefined): boolean => (sentence?.words.length ?? 0) > LONGEST;

/** A text in runs of which the words that are meant are marked; of a long one its beginning. */
function runsOf(text: string, isMeant: (word: string) => boolean): Run[] {
  const runs: Run[] = [];
  const add = (part: string, marked: boolean) => {
    const last = runs.at(-1);
    if (last?.marked === false && !marked) last.text += part;
    else if (part !== '') runs.push({ text: part, marked });
  };
  for (const [i, word] of text.split(/\s+/).slice(0, LONGEST).entries()) {
    if (i > 0) add(' ', false);
    const isMarked = isMeant(word);
    for (const part of isMarked ? word.split(/(^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$)/u) : [word])
      add(part, isMarked && /[\p{L}\p{N}]/u.test(part));
  }
  return runs;
}
