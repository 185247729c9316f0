import type { Language } from '../languages/language.ts';
import type { Before } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import { byColon } from './by-colon.ts';
import { byMood } from './by-mood.ts';
import { byPhrase } from './by-phrase.ts';
import { byVerb } from './by-verb.ts';
import { byWorry } from './by-worry.ts';
import type { Sentence } from './phrase.ts';

/** All attributions of a sentence outside its quotations. */
export function findAttributions(
  sentence: Sentence,
  before: Before,
  language: Language,
): Attribution[] {
  const told = [...byPhrase(sentence, before, language), ...byVerb(sentence, before, language)];
  const found =
    told.length > 0
      ? told
      : [
          ...byColon(sentence, before, language),
          ...byMood(sentence, before, language),
          ...byWorry(sentence, language),
        ].slice(0, 1);
  return found.sort((a, b) => a.start - b.start);
}
