import type { Language } from '../languages/language.ts';
import { lowerAt } from '../text/tokens.ts';
import { antecedent, type Before, type Speaker } from './antecedent.ts';
import { credited } from './credit.ts';
import type { Sentence, Word } from './phrase.ts';
import { fromNoun } from './speaker-noun.ts';
import { unnamedBefore, unnamedSpeaker } from './unnamed.ts';
import type { Subject } from './subject-kind.ts';

/** Finds out whom a subject stands for. `limit`: offset of the verb, before which a pronoun’s name may stand. */
export function speakerOf(
  subject: Subject,
  sentence: Sentence,
  limit: number,
  before: Before,
  language: Language,
  isSure = false,
): Speaker | undefined {
  if (subject.kind === 'names')
    return { names: subject.mentions.map(({ name }) => name), how: 'named beside the verb' };
  if (subject.kind === 'pronoun') return byPronoun(subject.word, sentence, limit, before, language);
  if (isOwn(subject.words)) return undefined;
  return subject.isDefined === true
    ? credited(subject.words, sentence, language)
    : fromNoun(subject.words, sentence, limit, before, language, isSure);
}

/** `she said`, `they wrote`. */
function byPronoun(
  { lower, text, start }: Word,
  sentence: Sentence,
  limit: number,
  before: Before,
  language: Language,
): Speaker | undefined {
  const gender = language.pronouns[lower];
  if (gender === undefined) return undefined;
  const unnamed =
    unnamedBefore(gender, sentence, before, language) ??
    unnamedSpeaker(gender, sentence, before, language);
  if (unnamed !== undefined)
    return { ...unnamed, how: `“${text}” taken for ${unnamed.credit ?? ''}` };
  const name = antecedent(gender, sentence, Math.min(limit, start), before, language);
  return name && { names: [name], how: `“${text}” taken for the one named before` };
}

/** `ma lettre`: what somebody asked calls their own. */
const isOwn = (words: readonly Word[]): boolean =>
  /^(?:ma|mon|mes|notre|nos|my|our|meine?|unsere?|моя|мій|наш|наша)$/.test(lowerAt(words, 0));
