import { lowerAt } from '../text/tokens.ts';
import { antecedent, type Lookup, type Speaker } from './antecedent.ts';
import { credited } from './credit.ts';
import type { Word } from './phrase.ts';
import { fromNoun } from './speaker-noun.ts';
import { unnamedBefore, unnamedSpeaker } from './unnamed.ts';
import type { Subject } from './subject-kind.ts';

/** Finds out whom a subject stands for. `isSure`: even a noun that tells of nobody is somebody there. */
export function speakerOf(subject: Subject, lookup: Lookup, isSure = false): Speaker | undefined {
  if (subject.kind === 'names')
    return { names: subject.mentions.map(({ name }) => name), how: 'named beside the verb' };
  if (subject.kind === 'pronoun') return byPronoun(subject.word, lookup);
  if (isOwn(subject.words)) return undefined;
  return subject.isDefined === true
    ? credited(subject.words, lookup.sentence, lookup.language)
    : fromNoun(subject.words, lookup, isSure);
}

/** `she said`, `they wrote`. */
function byPronoun({ lower, text, start }: Word, lookup: Lookup): Speaker | undefined {
  const { sentence, limit, before, language } = lookup;
  const gender = language.pronouns[lower];
  if (gender === undefined) return undefined;
  const unnamed =
    unnamedBefore(gender, sentence, before, language) ??
    unnamedSpeaker(gender, sentence, before, language);
  if (unnamed !== undefined)
    return { ...unnamed, how: `“${text}” taken for ${unnamed.credit ?? ''}` };
  const name = antecedent(gender, { ...lookup, limit: Math.min(limit, start) });
  return name && { names: [name], how: `“${text}” taken for the one named before` };
}

/** `ma lettre`: what somebody asked calls their own. */
const isOwn = (words: readonly Word[]): boolean =>
  /^(?:ma|mon|mes|notre|nos|my|our|meine?|unsere?|моя|мій|наш|наша)$/.test(lowerAt(words, 0));
