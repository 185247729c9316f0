import type { Language } from '../languages/language.ts';
import { isVerb } from '../text/finite.ts';
import { isReported } from './is-reported.ts';
import { pieceAround, type Sentence, type Word } from './phrase.ts';
import { antecedent, type Before, type Speaker } from './antecedent.ts';
import { speakerOf } from './speaker.ts';
import { overAddressee, subjectOf } from './subject.ts';
import { subjectBefore } from './subject-before.ts';
import type { Subject } from './subject-kind.ts';
import { subjectBehind } from './subject-behind.ts';

/** A verb of saying, or a phrase like `according to`, with who says. */
export interface Attribution {
  verb: string;
  start: number;
  end: number;
  speaker: Speaker;
  /** Where what is said begins, if it is not right behind the verb. */
  toldFrom?: number;
  /** Whether the sentence tells in other words what was said. */
  isReported: boolean;
}

/** All attributions of a sentence outside its quotations. */
export function attributionsOf(
  sentence: Sentence,
  before: Before,
  language: Language,
): Attribution[] {
  const told = [...byPhrase(sentence, before, language), ...byVerb(sentence, before, language)];
  const found =
    told.length > 0
      ? told
      : [...byColon(sentence, before, language), ...byMood(sentence, before, language)].slice(0, 1);
  return found.sort((a, b) => a.start - b.start);
}

/** `A source hit back: “…”`, `Cette dernière a publié un mot : « … »`: whom the sentence is about says what it ends in. */
function byColon(sentence: Sentence, before: Before, language: Language): Attribution[] {
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

/** Forms that tell what another says, behind its pronoun or noun: `Er habe …`, `Sie sei …`. */
const MOOD =
  /^(?:sei|habe|werde|wolle|könne|müsse|solle|dürfe|möge|wisse|gehe|komme|gebe|liege|stehe|halte|sehe|finde|bleibe|denke|glaube|hoffe|rechne|brauche|fordere|warte|nehme|lasse|mache|setze|arbeite|trage|verstehe)$/;

/** `Er habe die Akten geprüft.`: German tells by the mood of its verb that somebody else says so, the one who spoke last. */
function byMood(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const { words } = sentence;
  const [first, verb] = words;
  if (language.code !== 'de' || first === undefined || verb === undefined) return [];
  const gender = language.pronouns[first.lower];
  if (gender === undefined) return byMoodOfNoun(sentence, before);
  if (gender === 'it' || !MOOD.test(verb.lower) || words.length < 4) return [];
  const spoke = before.sentences
    .slice(0, 2)
    .flatMap(({ speakers }) => speakers.flatMap(({ names }) => names))
    .find((name) => name.kind === 'person' && (name.gender ?? gender) === gender);
  const name = spoke ?? antecedent(gender, sentence, first.start, before, language);
  if (name === undefined) return [];
  const how = `“${first.text} ${verb.text}” taken for words of the one who spoke before`;
  return [
    {
      verb: verb.text,
      start: first.start,
      end: verb.end,
      speaker: { names: [name], how },
      isReported: true,
    },
  ];
}

/** Forms that are of this mood alone, behind any subject. */
const SURE_MOOD =
  /^(?:sei|seien|habe|werde|wolle|könne|müsse|solle|dürfe|gebe|komme|gehe|liege|stehe|bleibe|sitze|laufe|führe|bringe|zeige|spreche|fehle|reiche|drohe|gelte|herrsche|bestehe|bedeute|handele|handle|nehme|halte|lasse|brauche|rechne|erwarte|steige|sinke|koste|produziere|verliere|gewinne)$/;

/** `Der Kollege habe …`, right behind a sentence of the same paragraph that says who speaks. */
function byMoodOfNoun({ words, paragraph, quoted }: Sentence, before: Before): Attribution[] {
  const at = words.findIndex(({ lower }) => SURE_MOOD.test(lower));
  // over a quotation that goes on
  const last = before.sentences
    .slice(0, 3)
    .find((each) => each.speakers.length > 0 || each.sentence.words.length > 0);
  const speaker = last?.speakers.at(-1);
  const [first, verb] = [words[0], words[at]];
  if (speaker === undefined || first === undefined || verb === undefined) return [];
  const isBehind = last?.sentence.paragraph === paragraph;
  if (!isBehind || at < 1 || at > 6 || quoted.length > 0 || words.length < 5) return [];
  const how = `“${verb.text}” taken for words of the one who spoke before`;
  return [
    {
      verb: verb.text,
      start: first.start,
      end: verb.end,
      speaker: { ...speaker, how },
      isReported: true,
    },
  ];
}

function byVerb(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const { words } = sentence;
  let latest: Speaker | undefined;
  let verbs = 0;
  return words.flatMap((word, at) => {
    const isFinding =
      (FINDING.test(word.lower) && reachesThat(words.slice(at + 1, at + 6), language)) ||
      (PARTICIPLE.test(word.lower) &&
        word.isParted &&
        language.that.has(words[at + 1]?.lower ?? ''));
    const isTurned = language.code === 'fr' && TURNED.test(word.lower);
    if (
      (!language.saying.has(word.lower) && !isFinding && !isTurned) ||
      (/^\p{Lu}/u.test(word.text) && at > 0 && language.code !== 'uk')
    )
      return [];
    if (!isVerbHere(sentence, at, language)) return [];
    const isToldIn = language.code === 'de' && /^h(?:ie|ei)ßt?$/.test(word.lower);
    const subjects: Subject[] = [
      isTurned ? ({ kind: 'pronoun', word } as const) : undefined,
      isToldIn ? subjectBehind(sentence, at + 3, language, true) : undefined,
      subjectOf(sentence, at, language),
      ...(language.code === 'en'
        ? []
        : [subjectBehind(sentence, overAddressee(sentence, at + 1, language), language)]),
    ].filter((each) => each !== undefined);
    const [subject, speaker] = firstSpeaker(
      subjects,
      (each) =>
        goesOnAs(each, words, latest) ?? speakerOf(each, sentence, word.start, before, language),
    );
    const isJoined = language.code !== 'en' && JOINING.test(words[at - 1]?.lower ?? '');
    const whose = isJoined && latest !== undefined ? latest : speaker;
    if (whose === undefined) return [];
    latest = whose;
    const latestVerb = verbs;
    verbs += 1;
    return [
      {
        verb: word.text,
        start: word.start,
        end: word.end,
        speaker: whose,
        isReported:
          !isToldInside(words, at, latestVerb) &&
          isReported(sentence, at, isBehind(subject, word.end), language),
      },
    ];
  });
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
  !/^(?:said|told|warned|argued|complained)$/.test(words[at]?.lower ?? '');

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

/** `ironise-t-il`, `dit-elle`: a verb and its pronoun in one word; not the auxiliary of `a-t-il dit`. */
const TURNED = /^(?!(?:a|avait|ont|est|était)-)\p{L}{3,}-(?:t-)?(?:il|elle)$/u;

/** `…, ruling that it would`. */
const PARTICIPLE =
  /^(?:ruling|noting|adding|warning|arguing|claiming|insisting|explaining|admitting|suggesting|predicting|conceding|acknowledging|alleging|stressing|finding|concluding)$/;

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
  if (code === 'fr' && word.lower === 'savoir')
    return /^f(?:ait|ont|aire)$/.test(before?.lower ?? '');
  if (code !== 'en' || before === undefined) return true;
  if (word.isParted) return !(word.lower === 'asked' && !word.isBehindQuote);
  if (before.lower === 'to')
    return /^(?:liked|used|went|began|came|continued|had|likes|on)$/.test(
      words[at - 2]?.lower ?? '',
    );
  if (/^(?:when|if|once|while|after|as|though)$/.test(before.lower) && /ed$/.test(word.lower))
    return false;
  // `a review would report by Easter`: nobody has said it yet
  if (/^(?:would|could|should|might|must)$/.test(before.lower)) return false;
  // `the court was told that`: what a body hears is told there
  if (/^(?:was|were)$/.test(before.lower) && word.lower === 'told')
    return HEARERS.test(words[at - 2]?.lower ?? '');
  if (isNounHere(words, at, determiners)) return false;
  if (determiners.has(before.lower) || /^(?:is|are|was|were|be|been|being|of)$/.test(before.lower))
    return false;
  // `the man I told you about`: who writes or answers is none of those whom the article quotes
  if (/^(?:i|we)$/.test(before.lower)) return false;
  const isSubject = /^(?:he|she|they)$/.test(before.lower);
  if (!isSubject && /(?:ed|d)$/.test(word.lower) && /^by$/.test(next?.lower ?? '')) return false;
  // `a trawler called Amity`
  return !(word.lower === 'called' && quoted.length === 0 && /^\p{Lu}/u.test(next?.text ?? ''));
}

/** `a 2019 report that`, `an early claim`: a form that is a noun as well, behind one article or a figure. */
function isNounHere(words: readonly Word[], at: number, determiners: ReadonlySet<string>): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || !NOUN_TOO.test(word.lower)) return false;
  if (/^\d/.test(before.text) && determiners.has(words[at - 2]?.lower ?? '')) return true;
  const lead = words.slice(Math.max(0, at - 3, pieceAround(words, at).start), at);
  return !/s$/.test(word.lower) && lead.some(({ lower }) => /^(?:an?|this|another)$/.test(lower));
}

const NOUN_TOO =
  /^(?:report|claim|promise|answer|reply|demand|call|comment|estimate|hope|fear|argue|note|remark|request|pledge|vow|threat|joke)s?$/;

const HEARERS =
  /^(?:court|jury|inquest|hearing|inquiry|tribunal|committee|council|meeting|panel|judge|judges|jurors|parliament|mps)$/;

function byPhrase(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const { words, paragraph } = sentence;
  const found: Attribution[] = [];
  const add = (verb: string, start: number, end: number, from: number) => {
    const subject = subjectBehind(sentence, from, language, true);
    const speaker = subject && speakerOf(subject, sentence, start, before, language, true);
    const own = subject === undefined ? end : endOf(subject);
    const rest = words.filter((word) => word.end <= start || word.start >= own).length;
    if (speaker !== undefined)
      found.push({
        verb,
        start,
        end,
        speaker,
        isReported: rest >= 2 && !followsQuote(words, start),
        toldFrom: own,
      });
  };
  for (const [at, word] of words.entries()) {
    for (const [phrase, gender] of Object.entries(language.accordingOwn)) {
      const last = words[at + partsOf(phrase).length - 1];
      if (last === undefined || !stands(partsOf(phrase), words, at)) continue;
      const name = antecedent(gender, sentence, word.start, before, language);
      if (name === undefined) continue;
      const speaker = { names: [name], how: `“${phrase}” taken for the one named before` };
      found.push({ verb: phrase, start: word.start, end: last.end, speaker, isReported: true });
    }
    for (const phrase of language.accordingBefore) {
      const parts = partsOf(phrase);
      const fits = stands(parts, words, at);
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

/** `« … », peut-on lire dans la décision`: what is told there is the quotation. */
const followsQuote = (words: readonly Word[], start: number): boolean =>
  words.find((word) => word.start === start)?.isBehindQuote === true && words[0]?.start === start;

/** The words of a phrase as tokens have them. */
const partsOf = (phrase: string): string[] =>
  phrase
    .replaceAll('’', "'")
    .replace(/(?<!\p{L})([dl]')(?=\p{L})/gu, '$1 ')
    .split(' ');

const stands = (parts: readonly string[], words: readonly Word[], at: number): boolean =>
  parts.every(
    (part, step) =>
      words[at + step]?.lower === part || words[at + step]?.text.toLowerCase() === part,
  );

const endOf = (subject: Subject): number =>
  (subject.kind === 'names'
    ? subject.mentions.at(-1)?.end
    : subject.kind === 'noun'
      ? subject.words.at(-1)?.end
      : subject.word.end) ?? 0;

/** An article that is part of the phrase belongs to the noun too: `nach Angaben der Polizei`. */
const afterArticle = (phrase: string, at: number, length: number): number =>
  / (?:der|des)$/.test(phrase) ? at + length - 1 : at + length;
