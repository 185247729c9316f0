import type { FoundDate } from '../dates/found-date.ts';
import type { Language } from '../languages/language.ts';
import type { FoundName, Mention, Paragraph } from '../story.ts';
import { type Before, focusOf } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './find-attributions.ts';
import { carryOver } from './carry-over.ts';
import { answersOf } from './interview.ts';
import { readSentence, type Sentence } from './phrase.ts';
import { quotationsOf } from './quotations.ts';
import { reportsOf } from './reports.ts';
import { splitQuotation } from './split-quotation.ts';
import type { FoundStatement, ReadSentence } from './statement.ts';
import { withDates } from './statement-dates.ts';

/** All statements of an article in its order: every quotation, and what is reported in other words. `published`: the article’s own day, where it is known. */
export function findStatements(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Mention[])[],
  names: readonly FoundName[],
  dates: readonly FoundDate[],
  language: Language,
  published?: string,
): FoundStatement[] {
  const found: FoundStatement[] = [];
  const earlier: ReadSentence[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.isAside) continue;
    const own: ReadSentence[] = [];
    for (const range of paragraph.sentences) {
      const sentence = readSentence(paragraph, range, mentions[paragraph.number] ?? []);
      const before: Before = { sentences: earlier, names };
      const attributions = [
        ...insideMarks(sentence, mentions[paragraph.number] ?? [], before, language),
        ...findAttributions(sentence, before, language),
      ];
      const focus = focusOf(sentence, before, language);
      const speakers = attributions.map(({ speaker }) => speaker);
      const read: ReadSentence = {
        sentence,
        attributions,
        speakers,
        ...(focus === undefined ? {} : { focus }),
      };
      own.push(read);
      earlier.unshift(read);
    }
    for (const read of own)
      found.push(...quotationsOf(read, own, language), ...reportsOf(read, language));
  }
  const told = [...found, ...answersOf(paragraphs, mentions, language)];
  return withDates(
    carryOver(
      told.toSorted((a, b) => a.paragraph - b.paragraph),
      paragraphs,
    ),
    dates,
    paragraphs,
    published,
  );
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
    return findAttributions(inner, before, language).map((each) => ({
      ...each,
      isReported: false,
    }));
  });
}
