import type { Language } from '../languages/language.ts';
import { isReported } from './is-reported.ts';
import { pieceAround, type Sentence, type Word } from './phrase.ts';
import type { Before, Speaker } from './antecedent.ts';
import { speakerOf } from './speaker.ts';
import { subjectOf } from './subject.ts';
import type { Subject } from './subject-kind.ts';
import { subjectBehind } from './subject-behind.ts';

/** A verb of saying, or a phrase like `according to`, with who says. */
export interface Attribution {
  verb: string;
  start: number;
  end: number;
  speaker: Speaker;
  /** Whether the sentence tells in other words what was said. */
  isReported: boolean;
}

/** All attributions of a sentence outside its quotations. */
export function attributionsOf(
  sentence: Sentence,
  before: Before,
  language: Language,
): Attribution[] {
  const found = [...byPhrase(sentence, before, language), ...byVerb(sentence, before, language)];
  return found.sort((a, b) => a.start - b.start);
}

function byVerb(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const { words } = sentence;
  return words.flatMap((word, at) => {
    const isFinding =
      FINDING.test(word.lower) && reachesThat(words.slice(at + 1, at + 6), language);
    if (
      (!language.saying.has(word.lower) && !isFinding) ||
      (/^\p{Lu}/u.test(word.text) && at > 0 && language.code !== 'uk')
    )
      return [];
    if (!isVerbHere(sentence, at, language)) return [];
    const subject = subjectOf(sentence, at, language);
    const speaker = subject && speakerOf(subject, sentence, word.start, before, language);
    if (speaker === undefined) return [];
    return [
      {
        verb: word.text,
        start: word.start,
        end: word.end,
        speaker,
        isReported: isReported(sentence, at, isBehind(subject, word.end), language),
      },
    ];
  });
}

/** Whether `that` follows before another verb does. */
const reachesThat = (ahead: readonly Word[], { that, saying }: Language): boolean => {
  const end = ahead.findIndex(({ lower }) => that.has(lower));
  return end >= 0 && !ahead.slice(0, end).some(({ lower }) => saying.has(lower));
};

/** Whether the subject stands behind its verb. */
const isBehind = (subject: Subject | undefined, end: number): boolean => {
  if (subject === undefined) return false;
  const start =
    subject.kind === 'names'
      ? subject.mentions[0]?.start
      : subject.kind === 'noun'
        ? subject.words[0]?.start
        : subject.word.start;
  return (start ?? 0) >= end;
};

/** Verbs that report only before `that`. */
const FINDING =
  /^(?:found|finds|showed|shows|ruled|rules|heard|agreed|agrees|points?|pointed|learned|learnt|understood|understands|knew|knows|decided|argued|considers|considered|guessed|promised|swore|swears|joked|repeats|repeated|revealed|reveals|signalled|signaled|indicated|indicates|expects|expected)$/;

/** `a warning`, `was asked`, `to say`: no finite verb of a speaker. */
function isVerbHere(
  { words, quoted }: Sentence,
  at: number,
  { code, determiners }: Language,
): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined) return false;
  if (code === 'de' && word.lower === 'so')
    return word.isParted && next !== undefined && !next.isParted;
  if (code === 'de' && /^(?:hieß|heißt)$/.test(word.lower)) return next?.lower === 'es';
  if (code !== 'en' || before === undefined) return true;
  if (word.isParted) return !(word.lower === 'asked' && !word.isBehindQuote);
  if (before.lower === 'to')
    return /^(?:liked|used|went|began|came|continued|had|likes|on)$/.test(
      words[at - 2]?.lower ?? '',
    );
  if (/^(?:when|if|once|while|after|as|though)$/.test(before.lower) && /ed$/.test(word.lower))
    return false;
  if (determiners.has(before.lower) || /^(?:is|are|was|were|be|been|being|of)$/.test(before.lower))
    return false;
  if (/(?:ed|d)$/.test(word.lower) && /^by$/.test(next?.lower ?? '')) return false;
  // `a trawler called Amity`
  return !(word.lower === 'called' && quoted.length === 0 && /^\p{Lu}/u.test(next?.text ?? ''));
}

function byPhrase(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const { words, paragraph } = sentence;
  const found: Attribution[] = [];
  const add = (verb: string, start: number, end: number, from: number) => {
    const subject = subjectBehind(sentence, from, language, true);
    const speaker = subject && speakerOf(subject, sentence, start, before, language, true);
    const rest = words.filter((word) => word.end <= start || word.start >= end).length;
    if (speaker !== undefined) found.push({ verb, start, end, speaker, isReported: rest >= 3 });
  };
  for (const [at, word] of words.entries()) {
    for (const phrase of language.accordingBefore) {
      const parts = phrase.replaceAll('’', "'").split(' ');
      const fits = parts.every(
        (part, step) =>
          words[at + step]?.lower === part || words[at + step]?.text.toLowerCase() === part,
      );
      const last = words[at + parts.length - 1];
      const isPour = phrase === 'pour' && at > 0;
      if (fits && last !== undefined && !isPour)
        add(phrase, word.start, last.end, afterArticle(phrase, at, parts.length));
    }
    if (language.accordingAfter.has(word.lower)) {
      const piece = { start: pieceAround(words, at).start, end: at };
      const name = sentence.mentions.findLast(
        ({ end }) => end <= word.start && word.start - end < 3,
      );
      const credit = paragraph.text.slice(words[piece.start]?.start ?? 0, words[at - 1]?.end ?? 0);
      found.push({
        verb: word.text,
        start: word.start,
        end: word.end,
        isReported: true,
        speaker:
          name === undefined
            ? { names: [], credit, how: 'named by no name' }
            : { names: [name.name], how: 'named beside the verb' },
      });
    }
  }
  return found.filter((one, at) => found.findIndex(({ start }) => start === one.start) === at);
}

/** An article that is part of the phrase belongs to the noun too: `nach Angaben der Polizei`. */
const afterArticle = (phrase: string, at: number, length: number): number =>
  / (?:der|des)$/.test(phrase) ? at + length - 1 : at + length;
