import type { FoundDate } from '../dates/found-date.ts';
import type { Language } from '../languages/language.ts';
import { isPast } from '../text/lexicon.ts';
import type { Sentence, Word } from '../speech/phrase.ts';

/** A day inside a quotation, or one that only begins or ends a span, is no happening by itself. */
export function isHappening(sentence: Sentence, date: FoundDate, language: Language): boolean {
  const { paragraph, words } = sentence;
  const { start, end, unit, direction } = date;
  const isEnglish = language.code === 'en';
  if (isEnglish && isState(sentence, date)) return false;
  if (unit !== undefined && direction === 0) return false;
  if (paragraph.quoted.some((span) => start >= span.start && end <= span.end)) return false;
  // `until 14 October, when they appear at …`
  if (/^,? (?:when|als|quand|lorsque|коли)\s/.test(paragraph.text.slice(end))) return true;
  if (isEnglish && (isAttribute(paragraph.text, date) || isComparison(words, start))) return false;
  const before = words
    .filter((word) => word.end <= start)
    .slice(-5)
    .map(({ lower }) => lower);
  // `more than it had three years ago`
  if (before.slice(-3).includes('than')) return false;
  if (isEnglish && (COMPARED.test(before.join(' ')) || HELD.test(before.join(' ')))) return false;
  // `older maps, from the 1920s`
  if (
    isEnglish &&
    /^(?:\d{4}|\d{3}0s)$/.test(date.text) &&
    /(?:^| )from(?: the)?(?: early| late)?$/.test(before.join(' '))
  )
    return false;
  return isDeadline(sentence, date) || !isOfSpan(before);
}

/** `down from 112 in June`, `compared with nine in 2019`: what a figure is held against. */
const COMPARED =
  /(?:^| )(?:(?:up|down) (?:from|on)|compared (?:with|to))(?: [^ ]+){0,3} (?:in|on|of)$/;

/** `the positions they held on 1 March`: how things stood. */
const HELD =
  /(?:positions?|lines?|territory|posts?|seats?|land|ground|shares?) (?:they|it|he|she) (?:held|had|occupied|owned)(?: on| in)?$/;

/** `since the early 1950s`, `bis zum 3. Mai`: a day that begins or ends a span. */
function isOfSpan(before: readonly string[]): boolean {
  const near = before.findLast((word) => !PART_OF_TIME.test(word)) ?? '';
  return (
    before.some((word) => /^(?:depuis|seit)$/.test(word)) ||
    /(?:^| )bis zu[mr]$/.test(before.join(' ')) ||
    /^(?:since|until|till|before|beyond|by|through|than|seit|bis|vor|depuis|jusqu'au|jusqu'en|avant|до)$/.test(
      near,
    )
  );
}

/** `must be lodged by 28 February`, `will pay by August 1`: what has to be done by a day is for the chronology. */
function isDeadline({ words }: Sentence, { start, day }: FoundDate): boolean {
  const before = words.filter((word) => word.end <= start).reverse();
  const lead = before.slice(0, 2).map(({ lower }) => lower);
  const isBy =
    /^(?:by|до|avant)$/.test(lead[0] ?? '') || (lead.includes('bis') && lead[0] !== 'und');
  return (
    day !== undefined &&
    isBy &&
    words.some(({ lower }) =>
      /^(?:will|must|shall|muss|müssen|soll|sollen|will|wollen|wird|werden|nachzureichen|буде|будуть|має|мають|\p{L}{3,}(?:ять|ать|уть|ють)|doit|doivent|devra|devront)$/u.test(
        lower,
      ),
    )
  );
}

/** `before the end of 2027`, `since the early 1950s`. */
const PART_OF_TIME =
  /^(?:the|of|end|start|beginning|middle|early|late|mid|spring|summer|autumn|fall|winter|least|mindestens|spätestens|etwa|ende|anfang|mitte|fin|début|le|la|кінця)$/;

/** `the first since Cyclone Hettie in 2019`, `since records began in 1908`, `had been due to end on Tuesday`: dates of no happening. */
function isComparison(words: readonly Word[], start: number): boolean {
  const before = words.filter((word) => word.end <= start).slice(-7);
  const since = before.findLastIndex(({ lower }) => lower === 'since');
  const behind = before.slice(since + 1);
  if (since >= 0 && before.length - since <= 6)
    return (
      behind.some(({ lower }) => lower === 'records') || !behind.some(({ lower }) => isPast(lower))
    );
  return before.some(
    ({ lower }, at) =>
      /^(?:due|scheduled|expected|set|supposed)$/.test(lower) &&
      before[at - 1]?.lower === 'been' &&
      before[at - 2]?.lower === 'had',
  );
}

/** `a 1957 chronograph`: the year of a thing. */
const isAttribute = (text: string, { start, end, date = '' }: FoundDate): boolean =>
  /^\d{4}$/.test(date) &&
  /(?:^|\s)(?:an?|the|its|his|her|their|this|that)\s$/i.test(text.slice(0, start)) &&
  /^\s\p{Ll}{3,}/u.test(text.slice(end)) &&
  !/^\s(?:and|when|after|with|for|was|were|has|had|will|would)\s/.test(text.slice(end));

/** `The fund had 3,000 members in 1998`: how things stood in a year, and nothing that happened. */
const isState = ({ words }: Sentence, { start, date }: FoundDate): boolean => {
  const verbs = words.filter(({ lower }) => /^(?:had|has|was|were|is|are)$/.test(lower));
  return (
    /^\d{4}$/.test(date ?? '') &&
    verbs.length > 0 &&
    verbs.some((verb) => verb.end <= start) &&
    !words.some(
      ({ lower }) =>
        /^(?:born|won|lost|became|began|built)$/.test(lower) ||
        (isPast(lower) && !/^(?:had|was|were|been)$/.test(lower)),
    )
  );
};
