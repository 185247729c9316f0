import type { Language } from '../languages/language.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Before, Speaker } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import { isReported } from './is-reported.ts';
import { overAddressee } from './over-addressee.ts';
import { pieceAround, type Sentence, type Word } from './phrase.ts';
import { speakerOf } from './speaker.ts';
import { subjectOf } from './subject.ts';
import { subjectBehind } from './subject-behind.ts';
import { rangeOf, type Subject } from './subject-kind.ts';
import { canStand, isGoingOn, takesStand } from './standing.ts';
import { isVerbHere } from './verb-here.ts';

/** What the verbs of saying in a sentence attribute, and to whom. */
export function byVerb(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const found: Attribution[] = [];
  for (const at of sentence.words.keys()) {
    const isInside = isFoundInside(sentence.words, at, found);
    const told =
      says(sentence, at, language) && !isInside
        ? toldAt(sentence, at, found, before, language)
        : undefined;
    if (told !== undefined) found.push(told);
  }
  return found;
}

/** `said the verdict showed that …`: what shows there is what somebody says. */
const isFoundInside = (
  words: readonly Word[],
  at: number,
  earlier: readonly Attribution[],
): boolean => {
  const { start } = pieceAround(words, at);
  const from = words[start]?.start ?? 0;
  return (
    /^(?:showed|shows|found|finds|revealed|reveals|indicated|indicates)$/.test(
      lowerAt(words, at),
    ) &&
    words[at - 1]?.lower !== 'and' &&
    earlier.some((other) => other.isReported && other.start >= from)
  );
};

/** Whether the word there is a verb of saying, or one that is so here. */
function says(sentence: Sentence, at: number, language: Language): boolean {
  const { words } = sentence;
  const word = words[at];
  if (word === undefined) return false;
  const isName = /^\p{Lu}/u.test(word.text) && at > 0 && language.code !== 'uk';
  return (
    !isName &&
    (language.saying.has(word.lower) ||
      findsThat(words, at, language) ||
      isTurned(word, language) ||
      pointsOut(words, at) ||
      takesStand(words, at, language)) &&
    (isGoingOn(words, at) || isVerbHere(sentence, at, language))
  );
}

/** `“…,” the diplomat pointed out`. */
const pointsOut = (words: readonly Word[], at: number): boolean =>
  /^point(?:s|ed)$/.test(lowerAt(words, at)) && lowerAt(words, at + 1) === 'out';

/** What the verb there attributes; `earlier`: what verbs before it do. */
function toldAt(
  sentence: Sentence,
  at: number,
  earlier: readonly Attribution[],
  before: Before,
  language: Language,
): Attribution | undefined {
  const { words } = sentence;
  const word = words[at];
  if (word === undefined) return undefined;
  const latest = earlier.at(-1)?.speaker;
  const lookup = { sentence, limit: word.start, before, language };
  const [subject, speaker] = firstSpeaker(
    subjectsOf(sentence, word, at, language),
    (each) => goesOnAs(each, words, latest) ?? speakerOf(each, lookup),
  );
  const isJoined = language.code !== 'en' && JOINING.test(lowerAt(words, at - 1));
  const whose = isJoined && latest !== undefined ? latest : speaker;
  // `Shares rose, suggesting that …`
  if (word.lower === 'suggesting' && whose?.names.length === 0) return undefined;
  if (whose === undefined) return undefined;
  // `rejected the plan`: no more than a position is told
  const isStand = takesStand(words, at, language);
  const isSaying = language.saying.has(word.lower) || findsThat(words, at, language);
  if (isStand && !isSaying && !standsAlone(sentence, whose, earlier, language)) return undefined;
  const { text: verb, start, end } = word;
  const isInverted = subject !== undefined && rangeOf(subject).start >= end;
  const isTold =
    !isToldInside(words, at, earlier.length) && isReported(sentence, at, isInverted, language);
  return {
    verb,
    start,
    end,
    speaker: whose,
    isReported: isTold,
    ...(isStand && isTold && !isInverted && sentence.quoted.length === 0
      ? { toldFrom: start }
      : {}),
  };
}

/** Whether a position is told of one who takes it, in a sentence that tells nothing else of what is said. */
const standsAlone = (
  { quoted, paragraph }: Sentence,
  speaker: Speaker,
  earlier: readonly Attribution[],
  language: Language,
): boolean =>
  paragraph.number > 0 &&
  quoted.length === 0 &&
  earlier.length === 0 &&
  canStand(speaker, language);

/** What may be the subject of the verb there, the likeliest first. */
const subjectsOf = (sentence: Sentence, word: Word, at: number, language: Language): Subject[] =>
  [
    isTurned(word, language) ? ({ kind: 'pronoun', word } as const) : undefined,
    isToldIn(word, language) ? subjectBehind(sentence, at + 3, language, true) : undefined,
    subjectOf(sentence, at, language),
    language.code === 'en'
      ? undefined
      : subjectBehind(sentence, overAddressee(sentence, at + 1, language), language),
  ].filter((each) => each !== undefined);

/** `heißt es bei der Polizei`. */
const isToldIn = ({ lower }: Word, { code }: Language): boolean =>
  code === 'de' && /^h(?:ie|ei)ßt?$/.test(lower);

const isTurned = ({ lower }: Word, { code }: Language): boolean =>
  code === 'fr' && TURNED.test(lower);

/** Whether the word there reports what stands behind its `that`: `found … that`, `…, ruling that`. */
function findsThat(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // `agreed to reopen a road that …`
  if (lowerAt(words, at + 1) === 'to' && /^(?:agree[ds]?|decide[ds]?)$/.test(word.lower))
    return false;
  return (
    (FINDING.test(word.lower) && reachesThat(words.slice(at + 1, at + 6), language)) ||
    (PARTICIPLE.test(word.lower) && word.isParted && language.that.has(lowerAt(words, at + 1)))
  );
}

/** `said …, and that it hoped`: in what a body is told to have said, `it` is that body. */
const goesOnAs = (
  subject: Subject,
  words: readonly Word[],
  latest: Speaker | undefined,
): Speaker | undefined =>
  subject.kind === 'pronoun' &&
  subject.word.lower === 'it' &&
  words[words.indexOf(subject.word) - 1]?.lower === 'that' &&
  latest?.names[0]?.kind === 'organisation'
    ? { ...latest, how: '“it” taken for the one who speaks in the sentence' }
    : undefined;

/** `said Lund had threatened to leave`: what another is told to have said before is no report of the article’s own. */
const isToldInside = (words: readonly Word[], at: number, earlier: number): boolean =>
  earlier > 0 &&
  words[at - 1]?.lower === 'had' &&
  !/^(?:said|told|warned|argued|complained)$/.test(lowerAt(words, at));

/** The first subject that stands for somebody. */
function firstSpeaker(
  subjects: readonly Subject[],
  find: (subject: Subject) => Speaker | undefined,
): [Subject | undefined, Speaker | undefined] {
  for (const subject of subjects) {
    const speaker = find(subject);
    if (speaker !== undefined) return [subject, speaker];
  }
  return [subjects[0], undefined];
}

/** `a dénoncé … et affirmé que`: the second verb has the subject of the first. */
const JOINING = /^(?:et|und|та|і|й)$/;

/** Whether `that` follows before another verb does. */
const reachesThat = (ahead: readonly Word[], { that, saying }: Language): boolean => {
  const end = ahead.findIndex(({ lower }) => that.has(lower));
  return end >= 0 && !ahead.slice(0, end).some(({ lower }) => saying.has(lower));
};

/** `ironise-t-il`, `dit-elle`: a verb and its pronoun in one word; not the auxiliary of `a-t-il dit`. */
const TURNED = /^(?!(?:a|avait|ont|est|était)-)\p{L}{3,}-(?:t-)?(?:il|elle)$/u;

/** `…, ruling that it would`. */
const PARTICIPLE =
  /^(?:ruling|noting|adding|warning|arguing|claiming|insisting|explaining|admitting|suggesting|predicting|conceding|acknowledging|alleging|stressing|finding|concluding)$/;

/** Verbs that report only before `that`. */
const FINDING =
  /^(?:found|finds|showed|shows|ruled|rules|heard|agreed|agrees|points?|pointed|learned|learnt|understood|understands|knew|knows|decided|argued|considers|considered|guessed|promised|swore|swears|joked|repeats|repeated|revealed|reveals|signalled|signaled|indicated|indicates|expects|expected|rechnet|rechnete|geht|ging|macht|machte|zeigt|zeigte|ergab)$/;
