import type { Language } from '../languages/language.ts';
import { isVerb } from '../text/finite.ts';
import type { Before } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './phrase.ts';
import { speakerOf } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';

/** `A source hit back: “…”`, `Cette dernière a publié un mot : « … »`: whom the sentence is about says what it ends in. */
export function byColon(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const { words, quoted, paragraph } = sentence;
  const span = paragraph.quoted[quoted[0] ?? -1];
  const last = words.at(-1);
  if (quoted.length !== 1 || span === undefined || last === undefined || last.end > span.start)
    return [];
  if (!/^\s?:\s[“"„«‘']\s?$/u.test(paragraph.text.slice(last.end, span.start))) return [];
  const at = words.findIndex(
    (word, index) =>
      index > 0 && (isVerb(word, language.code) || words[index + 1]?.lower === 'back'),
  );
  const verb = words[at];
  const subject = verb === undefined ? undefined : subjectBefore(sentence, at, language);
  const speaker = subject && speakerOf(subject, sentence, verb?.start ?? 0, before, language);
  return verb === undefined || speaker === undefined
    ? []
    : [{ verb: verb.text, start: verb.start, end: last.end, speaker, isReported: false }];
}
