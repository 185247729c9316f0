import type { FoundDate } from '../dates/find-dates.ts';
import type { Language } from '../languages/language.ts';
import type { FoundName, Mention, Paragraph } from '../story.ts';
import type { Range } from '../text/sentences.ts';
import { type Attribution, attributionsOf } from './attribution.ts';
import { readSentence, type Sentence } from './phrase.ts';
import { type Before, focusOf, type Speaker } from './antecedent.ts';
import { splitQuotation } from './split-quotation.ts';

/** Something that somebody said, with the sentence that tells it. */
export interface FoundStatement {
  paragraph: number;
  sentence: Range;
  /** What is quoted, without the marks; none where the article reports it in other words. */
  words?: Range;
  /** Which quotation of its paragraph, from 0. */
  quotation?: number;
  speaker?: Speaker;
  verb?: string;
  /** Of a report: where the article tells what was said. */
  clause?: Range;
  /** The day on which it was said, where its sentence has one. */
  date?: FoundDate;
}

interface Read {
  sentence: Sentence;
  attributions: Attribution[];
  speakers: Speaker[];
  focus?: FoundName;
}

/** All statements of an article in its order: every quotation, and what is reported in other words. */
export function findStatements(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Mention[])[],
  names: readonly FoundName[],
  dates: readonly FoundDate[],
  language: Language,
): FoundStatement[] {
  const found: FoundStatement[] = [];
  const earlier: Read[] = [];
  for (const paragraph of paragraphs) {
    const own: Read[] = [];
    for (const range of paragraph.sentences) {
      const sentence = readSentence(paragraph, range, mentions[paragraph.number] ?? []);
      const before: Before = { sentences: earlier, names };
      const attributions = [
        ...insideMarks(sentence, mentions[paragraph.number] ?? [], before, language),
        ...attributionsOf(sentence, before, language),
      ];
      const focus = focusOf(sentence, before, language);
      const speakers = attributions.map(({ speaker }) => speaker);
      const read: Read = {
        sentence,
        attributions,
        speakers,
        ...(focus === undefined ? {} : { focus }),
      };
      own.push(read);
      earlier.unshift(read);
    }
    for (const read of own) found.push(...quotationsOf(read, own, language), ...reportsOf(read));
  }
  return withDates(carryOver(found, paragraphs), dates, paragraphs);
}

/** Speakers that stand inside the marks. */
function insideMarks(
  sentence: Sentence,
  mentions: readonly Mention[],
  before: Before,
  language: Language,
): Attribution[] {
  return sentence.quoted.flatMap((index) => {
    const span = sentence.paragraph.quoted[index];
    const told = span && splitQuotation(sentence.paragraph.text, span, language).told;
    if (told === undefined) return [];
    const inner = readSentence({ ...sentence.paragraph, quoted: [] }, told, mentions);
    return attributionsOf(inner, before, language).map((each) => ({ ...each, isReported: false }));
  });
}

function quotationsOf(
  { sentence, attributions }: Read,
  own: readonly Read[],
  language: Language,
): FoundStatement[] {
  const { paragraph } = sentence;
  return sentence.quoted.flatMap((index) => {
    const span = paragraph.quoted[index];
    if (span === undefined || isTitle(sentence, span, attributions)) return [];
    const attribution = nearest(attributions, span);
    const speaker =
      attribution?.speaker ?? onlyPerson(sentence, span) ?? neighbour(sentence, index, own);
    return splitQuotation(paragraph.text, span, language).spoken.map((words) => ({
      paragraph: paragraph.number,
      sentence: { start: sentence.start, end: sentence.end },
      words,
      quotation: index,
      ...(speaker === undefined ? {} : { speaker }),
      ...(attribution === undefined ? {} : { verb: attribution.verb }),
    }));
  });
}

/** `the novel “Wet Feet”`: a few words with a capital and no end, beside no verb of saying, are a name. */
function isTitle(
  { paragraph, words, start }: Sentence,
  span: Range,
  attributions: readonly Attribution[],
): boolean {
  const text = paragraph.text.slice(span.start, span.end);
  const count = text.trim().split(/\s+/).length;
  if (
    count > 4 ||
    words.length < 3 ||
    span.start <= start + 1 ||
    !/^\p{Lu}/u.test(text) ||
    /[.,!?…]$/.test(text)
  )
    return false;
  return !attributions.some(
    ({ start: from, end }) => Math.min(Math.abs(span.start - end), Math.abs(from - span.end)) < 12,
  );
}

function nearest(attributions: readonly Attribution[], span: Range): Attribution | undefined {
  const gap = ({ start, end }: Attribution) =>
    start >= span.end ? start - span.end : span.start - end;
  return attributions.toSorted((a, b) => gap(a) - gap(b))[0];
}

/** A sentence with one person and no verb of saying: the words are that person’s. */
function onlyPerson({ mentions, words }: Sentence, span: Range): Speaker | undefined {
  const people = [
    ...new Set(
      mentions
        .filter(({ name, end }) => name.kind === 'person' && end <= span.start)
        .map(({ name }) => name),
    ),
  ];
  const [name] = people;
  return people.length === 1 && name !== undefined && words.length > 2
    ? { names: [name], how: 'the one person in the sentence' }
    : undefined;
}

/** A quotation that is a sentence of its own goes on with the one before it in its paragraph, or with the one behind. */
function neighbour(
  { quoted, words }: Sentence,
  index: number,
  own: readonly Read[],
): Speaker | undefined {
  if (words.length > 2) return undefined;
  const at = own.findIndex(
    ({ sentence }) => sentence.quoted.includes(index) && sentence.quoted === quoted,
  );
  const before = own.slice(0, at).findLast(({ speakers }) => speakers.length > 0);
  const speaker = before?.speakers.at(-1);
  if (speaker !== undefined) return { ...speaker, how: 'goes on from the sentence before' };
  const behind = own
    .slice(at + 1)
    .find(({ speakers, sentence }) => speakers.length > 0 && sentence.quoted.length > 0)
    ?.speakers[0];
  if (behind !== undefined) return { ...behind, how: 'named in the sentence behind' };
  const subject = own
    .slice(0, at)
    .findLast(({ sentence }) => sentence.mentions.some(({ name }) => name.kind === 'person'));
  const name = subject?.sentence.mentions.find(({ name: each }) => each.kind === 'person')?.name;
  if (name !== undefined) return { names: [name], how: 'the person of the sentence before' };
  return undefined;
}

function reportsOf({ sentence, attributions }: Read): FoundStatement[] {
  const reported = attributions.filter(({ isReported }) => isReported);
  const key = ({ speaker }: Attribution) =>
    speaker.names.map(({ id }) => id).join() + (speaker.credit ?? '');
  return reported
    .filter((one, at) => reported.findIndex((other) => key(other) === key(one)) === at)
    .map(({ speaker, verb, start, end }) => ({
      paragraph: sentence.paragraph.number,
      sentence: { start: sentence.start, end: sentence.end },
      speaker,
      verb,
      clause:
        sentence.end - end > LEAST_CLAUSE
          ? { start: end, end: sentence.end }
          : { start: sentence.start, end: start },
    }));
}

/** Characters behind a verb from which on they are taken for what was said. */
const LEAST_CLAUSE = 30;

/**
 * A quotation of several paragraphs has one speaker: of those that run on unclosed, the next one that is named, else
 * the one before. A paragraph of nothing but a quotation goes on from the one before it.
 */
function carryOver(
  found: readonly FoundStatement[],
  paragraphs: readonly Paragraph[],
): FoundStatement[] {
  const result = [...found];
  const isOpen = (number: number) => {
    const paragraph = paragraphs[number];
    return paragraph?.quoted.at(-1)?.end === paragraph?.text.length;
  };
  const speakerIn = (number: number) =>
    result.find(
      ({ paragraph, words, speaker }) =>
        paragraph === number && words !== undefined && speaker !== undefined,
    )?.speaker;
  const give = (at: number, speaker: Speaker | undefined, how: string) => {
    const one = result[at];
    if (one !== undefined && speaker !== undefined)
      result[at] = { ...one, speaker: { ...speaker, how } };
  };
  for (let at = result.length - 1; at >= 0; at -= 1) {
    const one = result[at];
    if (one?.words !== undefined && one.speaker === undefined && isOpen(one.paragraph))
      give(at, speakerIn(one.paragraph + 1), 'goes on in the next paragraph');
  }
  for (const [at, one] of result.entries()) {
    if (one.words === undefined || one.speaker !== undefined || !isWhole(one, paragraphs)) continue;
    const last = result
      .slice(0, at)
      .findLast(
        ({ words, speaker, paragraph }) =>
          words !== undefined && speaker !== undefined && one.paragraph - paragraph <= 1,
      );
    const near =
      last?.speaker ??
      result
        .slice(0, at)
        .findLast(
          ({ speaker, paragraph }) => speaker !== undefined && one.paragraph - paragraph <= 1,
        )?.speaker;
    give(at, near, 'goes on from the paragraph before');
  }
  return result;
}

/** Whether nothing stands around the quotation in its sentence. */
const isWhole = (
  { words, sentence, paragraph }: FoundStatement,
  paragraphs: readonly Paragraph[],
): boolean => {
  const text = paragraphs[paragraph]?.text ?? '';
  const rest = text.slice(sentence.start, words?.start) + text.slice(words?.end, sentence.end);
  return !/\p{L}/u.test(rest);
};

/** The day that stands beside the verb of saying. */
function withDates(
  found: readonly FoundStatement[],
  dates: readonly FoundDate[],
  paragraphs: readonly Paragraph[],
): FoundStatement[] {
  return found.map((one) => {
    const text = paragraphs[one.paragraph]?.text ?? '';
    const { verb } = one;
    if (verb === undefined) return one;
    const at = text.indexOf(verb, one.sentence.start);
    const date = dates.find(
      ({ paragraph, start, end }) =>
        paragraph === one.paragraph &&
        start >= one.sentence.start &&
        end <= one.sentence.end &&
        isBeside(text, verb, at, start, end),
    );
    return date === undefined ? one : { ...one, date };
  });
}

/** `said in Paris on Thursday`: a few words and no comma, conjunction or mark between. */
function isBeside(
  text: string,
  verb: string,
  verbStart: number,
  start: number,
  end: number,
): boolean {
  const verbEnd = verbStart + verb.length;
  const between =
    start >= verbEnd
      ? text.slice(verbEnd, start)
      : end <= verbStart
        ? text.slice(end, verbStart)
        : '';
  const words = between.trim().split(/\s+/).filter(Boolean);
  if (!/^tell|^told/i.test(verb) && /\b(?:an?|second|first)\b/.test(between)) return false;
  return (
    words.length <= 6 &&
    !/[,;:“”"„«»]|\b(?:that|dass|que|what|would|will|had|was)\b|\sщо\s/u.test(between)
  );
}
