import type { Language } from '../languages/language.ts';
import { antecedent, type Before, type Speaker } from './antecedent.ts';
import type { Sentence } from './phrase.ts';
import { credited, fromNoun, isOwn } from './speaker-noun.ts';
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
  if (subject.kind === 'pronoun') {
    const gender = language.pronouns[subject.word.lower];
    const unnamed =
      gender &&
      (unnamedBefore(gender, sentence, before, language) ??
        unnamedSpeaker(gender, sentence, before, language));
    if (unnamed !== undefined)
      return { ...unnamed, how: `“${subject.word.text}” taken for ${unnamed.credit ?? ''}` };
    const name =
      gender === undefined
        ? undefined
        : antecedent(gender, sentence, Math.min(limit, subject.word.start), before, language);
    return name === undefined
      ? undefined
      : { names: [name], how: `“${subject.word.text}” taken for the one named before` };
  }
  if (isOwn(subject.words)) return undefined;
  return subject.isDefined === true
    ? credited(subject.words, sentence, language)
    : fromNoun(subject.words, sentence, limit, before, language, isSure);
}
