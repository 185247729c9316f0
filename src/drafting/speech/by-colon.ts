import type { Language } from '../languages/language.ts';
import { isVerb } from '../text/finite.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Before } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence, Word } from './phrase.ts';
import { speakerOf } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';

/** `A source hit back: “…”`, `Cette dernière a publié un mot : « … »`: whom the sentence is about says what it ends in. */
export function byColon(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const { words } = sentence;
  const [last, at] = [words.at(-1), words.findIndex((_, index) => canTell(words, index, language))];
  const verb = words[at];
  if (verb === undefined || last === undefined || !leadsToQuotation(sentence, last)) return [];
  const subject = subjectBefore(sentence, at, language);
  const speaker = subject && speakerOf(subject, { sentence, limit: verb.start, before, language });
  if (speaker === undefined) return [];
  return [{ verb: verb.text, start: verb.start, end: last.end, speaker, isReported: false }];
}

/** `hit back`, `a publié`. */
const canTell = (words: readonly Word[], at: number, { code }: Language): boolean => {
  const word = words[at];
  return at > 0 && word !== undefined && (isVerb(word, code) || lowerAt(words, at + 1) === 'back');
};

/** Whether a colon and the one quotation of a sentence stand behind its last word. */
function leadsToQuotation({ quoted, paragraph }: Sentence, { end }: Word): boolean {
  const span = paragraph.quoted[quoted[0] ?? -1];
  return (
    quoted.length === 1 &&
    span !== undefined &&
    end <= span.start &&
    /^\s?:\s[“"„«‘']\s?$/u.test(paragraph.text.slice(end, span.start))
  );
}
