import type { Language } from '../languages/language.ts';
import type { Range } from '../text/sentences.ts';
import type { Speaker } from './antecedent.ts';
import { nearest, quotedInside } from './around-quotation.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './phrase.ts';
import { splitQuotation } from './split-quotation.ts';
import type { FoundStatement, ReadSentence } from './statement.ts';

/** The quotations of a sentence with their speakers. `own`: the sentences of its paragraph. */
export function quotationsOf(
  read: ReadSentence,
  own: readonly ReadSentence[],
  language: Language,
): FoundStatement[] {
  const { sentence, attributions } = read;
  const { paragraph } = sentence;
  return sentence.quoted.flatMap((index) => {
    const span = paragraph.quoted[index];
    if (span === undefined || isOnlyCalled(sentence, span)) return [];
    if (isTitle(sentence, span, attributions, language)) return [];
    const attribution = nearest(attributions, span);
    const speaker =
      attribution?.speaker ??
      behindDash(sentence, span) ??
      onlyPerson(sentence, span) ??
      neighbour(sentence, index, own) ??
      sentenceBefore(sentence, own) ??
      onlyBody(sentence, span);
    const isInside =
      attribution !== undefined && quotedInside(attribution, read, language) === span;
    const around = isInside ? { around: { start: attribution.end, end: sentence.end } } : {};
    return splitQuotation(paragraph.text, span, language).spoken.map((words, at) => ({
      paragraph: paragraph.number,
      sentence: { start: sentence.start, end: sentence.end },
      words,
      quotation: index,
      ...(speaker === undefined ? {} : { speaker }),
      ...(attribution === undefined ? {} : { verb: attribution.verb }),
      ...(at === 0 ? around : {}),
    }));
  });
}

/** `nicknamed “the Postman”`: what somebody or something is called. */
const isOnlyCalled = ({ paragraph, words }: Sentence, { start, end }: Range): boolean =>
  end - start < 30 && CALLED.test(paragraph.text.slice(0, start)) && words.length > 2;

/** Words before what somebody or something is only called, or entitled. */
const CALLED =
  /(?<!\p{L})(?:nicknamed|dubbed|known as|aka|alias|entitled|titled|surnommée?|intitulée?|genannt|namens|на прізвисько)(?: the| le| la| der| die)? ?[“"‘'„«]\s?$/u;

/** `the novel “Wet Feet”`: a few words with a capital and no end, beside no verb of saying, are a name. */
function isTitle(
  { paragraph, words, start }: Sentence,
  span: Range,
  attributions: readonly Attribution[],
  { capitalisesNouns }: Language,
): boolean {
  const text = paragraph.text.slice(span.start, span.end);
  const count = text.trim().split(/\s+/).length;
  // `« Brancards » (Seuil, 2022)`
  if (count < 9 && /^\s?[”"»“’'] \([^)]{2,40}, \d{4}\)/.test(paragraph.text.slice(span.end)))
    return true;
  if (
    count > 4 ||
    /[:—–]\s?.{0,2}$/.test(paragraph.text.slice(0, span.start)) ||
    words.length < 3 ||
    span.start <= start + 1 ||
    !/^\p{Lu}/u.test(text) ||
    /[.,!?…]$/.test(text)
  )
    return false;
  // A capital tells nothing where every noun has one.
  const near = capitalisesNouns ? 30 : 12;
  return !attributions.some(
    ({ start: from, end }) =>
      Math.min(Math.abs(span.start - end), Math.abs(from - span.end)) < near,
  );
}

/** `“Never again,” — Ada Lund, mayor of Brekk`: a name right behind a quotation and a dash. */
function behindDash({ mentions, paragraph }: Sentence, { end }: Range): Speaker | undefined {
  const dash = /^["”“»«’']?[.,]?["”’']?\s*[—–-]{1,2}\s*/u.exec(paragraph.text.slice(end));
  if (dash === null || !/[—–-]/.test(dash[0])) return undefined;
  const start = end + dash[0].length;
  const behind = mentions.find((mention) => mention.start >= start);
  const titles = paragraph.text.slice(start, behind?.start).trim();
  const isNext = titles.split(/\s+/).length <= 3 && /^(?:\p{Lu}\S*\s*)*$/u.test(titles);
  return behind !== undefined && isNext && behind.name.kind !== 'place'
    ? { names: [behind.name], how: 'named behind a dash' }
    : undefined;
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

/** `La Fédération a « pris acte »`: a sentence that begins with a body and has no other name. */
function onlyBody({ mentions, words }: Sentence, span: Range): Speaker | undefined {
  const [first] = mentions;
  const opener = words.slice(0, 3).some(({ start }) => start === first?.start);
  if (first?.name.kind !== 'organisation' || !opener || first.end > span.start) return undefined;
  return new Set(mentions.map(({ name }) => name)).size === 1 && words.length > 2
    ? { names: [first.name], how: 'the one body in the sentence' }
    : undefined;
}

/** A quotation that is a sentence of its own goes on with the one before it in its paragraph, or with the one behind. */
function neighbour(
  { quoted, words }: Sentence,
  index: number,
  own: readonly ReadSentence[],
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

/** A few words in quotation marks, of a sentence that names nobody, behind one that says who speaks. */
function sentenceBefore(sentence: Sentence, own: readonly ReadSentence[]): Speaker | undefined {
  if (sentence.mentions.some(({ name }) => name.kind === 'person')) return undefined;
  const at = own.findIndex(({ sentence: each }) => each.start === sentence.start);
  const speaker = own[at - 1]?.speakers.at(-1);
  return speaker === undefined
    ? undefined
    : { ...speaker, how: 'goes on from the sentence before' };
}
