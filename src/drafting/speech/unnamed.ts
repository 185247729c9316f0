import type { Gender, Language } from '../languages/language.ts';
import { isPersonNoun } from '../names/person-noun.ts';
import type { Before, Speaker } from './antecedent.ts';
import type { Sentence, Word } from './phrase.ts';
import { isVerb } from '../text/finite.ts';
import { lowerAt } from '../text/tokens.ts';
import { credited } from './credit.ts';

/** Articles of somebody new, with what they tell of who it is. */
const NEW: Readonly<Record<string, Gender | ''>> = {
  a: '',
  an: '',
  un: 'he',
  une: 'she',
  ein: 'he',
  eine: 'she',
};

/** How many words such a phrase may have. */
const MOST_WORDS = 5;

/**
 * `Un ancien médecin de la fédération se montre réservé. « … », glisse-t-il.`: whom a pronoun stands for, where the
 * sentence before it in its paragraph begins with somebody who has no name.
 */
export function unnamedBefore(
  gender: Gender,
  { paragraph, mentions }: Sentence,
  before: Before,
  language: Language,
): Speaker | undefined {
  const last = before.sentences.find(({ sentence }) => sentence.words.length > 2)?.sentence;
  if (last === undefined || last.paragraph !== paragraph || !/^(?:he|she)$/.test(gender))
    return undefined;
  if ([...last.mentions, ...mentions].some(({ name }) => name.kind === 'person')) return undefined;
  const from = last.words.findIndex(
    (word, at) => Object.hasOwn(NEW, word.lower) && opens(last.words, at),
  );
  const own = NEW[lowerAt(last.words, from)];
  if (own === undefined || (own !== '' && own !== gender)) return undefined;
  const phrase = phraseAt(last.words, from, language);
  const noun = phrase.findLastIndex((word) => isPersonNoun(word, language));
  if (noun < 1) return undefined;
  const next = last.words[from + noun + 1];
  const isOf = next !== undefined && !next.isParted && language.prepositions.has(next.lower);
  const behind = isOf ? phraseAt(last.words, from + noun + 1, language) : [];
  return credited([...phrase.slice(0, noun + 1), ...toNoun(behind, language)], last, language);
}

/**
 * `Analysts at the bank said so. “…,” they wrote.`, `The review of the hospital … It found that`: those who spoke in
 * the sentence before and have no name, or the document with which it begins.
 */
export function unnamedSpeaker(
  gender: Gender,
  { paragraph }: Sentence,
  before: Before,
  language: Language,
): Speaker | undefined {
  const [last] = before.sentences;
  if (last === undefined) return undefined;
  const { sentence, speakers } = last;
  const spoke = sentence.paragraph === paragraph ? speakers.at(-1) : undefined;
  if (gender === 'it')
    return openingDocument(sentence, language) ?? (isForces(spoke) ? spoke : undefined);
  const isMany = spoke?.names.length === 0 && /s(?: |$)/.test(spoke.credit ?? '');
  return gender === 'they' && isMany ? spoke : undefined;
}

/** `Sudan’s military rejected it. It insists that …`. */
const isForces = (spoke: Speaker | undefined): boolean =>
  spoke?.names.length === 0 &&
  /(?:military|army|navy|government|embassy)$/.test(spoke.credit ?? '');

function openingDocument(sentence: Sentence, language: Language): Speaker | undefined {
  const { words, quoted } = sentence;
  const noun = words.findIndex(({ lower }, at) => at < 5 && DOCUMENT.test(lower));
  const isOpen =
    noun > 0 &&
    language.determiners.has(lowerAt(words, 0)) &&
    words.slice(1, noun + 1).every(({ isParted }) => !isParted);
  return isOpen && quoted.length === 0
    ? credited(words.slice(0, noun + 1), sentence, language)
    : undefined;
}

/** What finds, says and shows. */
const DOCUMENT =
  /^(?:report|review|study|survey|inquiry|audit|poll|analysis|ruling|memo|document)$/;

/** At the head of the sentence, or behind what is set before it. */
const opens = (words: readonly Word[], at: number): boolean =>
  at === 0 || (words[at]?.isParted === true && at < 9);

/** The words from an article or preposition on, up to the next one, a verb or what parts them. */
function phraseAt(words: readonly Word[], from: number, language: Language): readonly Word[] {
  const behind = words.slice(from, from + MOST_WORDS);
  const end = behind.findIndex(
    (word, at) =>
      at > 0 &&
      (word.isParted || isVerb(word, language.code) || language.prepositions.has(word.lower)),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** `de la fédération`: in languages that no verb is known of, a preposition reaches to one noun. */
const toNoun = (
  words: readonly Word[],
  { code, links, determiners }: Language,
): readonly Word[] => {
  const noun = words.findIndex(
    ({ lower }, at) => at > 0 && !links.has(lower) && !determiners.has(lower),
  );
  return code === 'en' || noun < 0 ? words : words.slice(0, noun + 1);
};
