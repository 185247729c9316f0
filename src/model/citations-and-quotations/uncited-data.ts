import { formatEdtf } from '../../dates/partial-date.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { proseBlocks } from '../../markdown/prose-blocks.ts';
import { splitSentences } from '../../markdown/sentences.ts';
import type { Problem } from '../../problems/problem.ts';
import {
  type Content,
  type Entry,
  type EventEntry,
  isEvent,
  type Page,
  type Place,
  type Statement,
  type Topic,
} from '../entries/entry.ts';
import { isClause } from './clauses.ts';
import { isSentence } from './sentences-as-heads.ts';
import { saysUnknown } from './stated-silence.ts';
import { unbacked } from './uncited-headings.ts';

type Path = readonly PropertyKey[];

/** Data of an entry that claims something and rests on nothing; `language`: BCP 47. */
export function uncitedFields(entry: Entry, language: string): Problem[] {
  const { place, cites } = entry;
  return [
    ...(cites.length === 0 ? [uncitedField(place, ['summary'], 'summary')] : []),
    ...(entry.section === 'glossary' ? uncitedTopic(entry, language) : []),
    ...(entry.section === 'chronology' || entry.section === 'statements' ? uncitedNote(entry) : []),
  ];
}

export function uncitedField(place: Place, path: Path, name: string): Problem {
  return problem(
    place,
    path,
    `"${name}" claims something and cites nothing.`,
    "Add the paragraphs or sources that it rests on: cites: ['5', some-source].",
  );
}

/** A question states nothing as long as it asks; a silence covers one sentence, as in prose. */
function uncitedTopic({ place, question, positions }: Topic, language: string): Problem[] {
  const isAsked = splitSentences(question ?? '').every(({ text }) => ASKS.test(text));
  return [
    ...(isAsked
      ? []
      : [
          problem(
            place,
            ['question'],
            '"question" says something, and cites nothing.',
            'Ask, with a question mark, and say what is known in "status" or in the text.',
          ),
        ]),
    ...Object.entries(positions).flatMap(([side, { text, cites, silent }]): Problem[] => {
      const path = ['positions', side];
      if (cites.length > 0) return [];
      if (!silent) return [uncitedField(place, path, path.join('.'))];
      if (splitSentences(text).length < 2 && saysUnknown(text, language)) return [];
      return [
        problem(
          place,
          path,
          `"${path.join('.')}" is silent, and says more than what is not known.`,
          'Keep to the one sentence that says so, and say the rest in the text, with its citation.',
        ),
      ];
    }),
  ];
}

/** Question marks of all scripts. */
const ASKS = /[?？؟՞፧⁇;\u037E]/;

/** What is known of a date is read from somewhere: paragraphs, or the document of a background date. */
function uncitedNote({ when, place }: EventEntry | Statement): Problem[] {
  if (when?.note === undefined || when.cites.length > 0 || when.source !== undefined) return [];
  return [uncitedField(place, ['when', 'note'], 'when.note')];
}

/**
 * What briefing.yaml says of the story, which cites nothing itself: the overview covers it, and names are no sentences.
 * `isName`: whether a word is of the name of an entry.
 */
export function uncitedMeta(
  { meta, metaPlace, pages, entries }: Content,
  isName: (word: string) => boolean,
): Problem[] {
  const { title, summary, wholeStory = '', sides, language } = meta;
  const overview = pages.find(({ id }) => id === 'overview');
  const said = overview === undefined ? undefined : textOf(overview, entries, wordsOf(meta));
  const labels: [Path, string][] = [
    [['wholeStory'], wholeStory],
    ...sides.flatMap(({ name, inText = '', adjective, seat = '' }, index): [Path, string][] =>
      Object.entries({ name, inText, adjective, seat }).map(([key, text]) => [
        ['sides', index, key],
        text,
      ]),
    ),
  ];
  return [
    ...Object.entries({ title, summary }).flatMap(([key, text]): Problem[] => {
      const missing = said === undefined ? [] : unbacked(text, said, isName, language);
      if (missing.length === 0) return [];
      const says = `"${key}" says [${missing.join(', ')}], and the overview does not.`;
      return [problem(metaPlace, [key], says, 'Say it there, with its citation, or leave it out.')];
    }),
    ...labels
      .filter(([, text]) => isSentence(text) || isClause(text, isName, language))
      .map(([path]) =>
        problem(
          metaPlace,
          path,
          `"${path.join('.')}" is a sentence, and cites nothing.`,
          'Write a name, and say the sentence in a text, with its citation.',
        ),
      ),
  ];
}

/** What the overview says, with the event that it gives at a glance. */
const textOf = (
  { title, summary, glance, body }: Page,
  entries: readonly Entry[],
  words: Words,
): string =>
  [
    title,
    summary,
    ...entries.flatMap((entry) =>
      entry.id === glance?.event && isEvent(entry)
        ? [entry.name, entry.where ?? '', formatEdtf(entry.when.date, words) ?? '']
        : [],
    ),
    ...[glance?.about, glance?.result, glance?.next].map((answer) => answer?.text ?? ''),
    ...proseBlocks(body).map(({ text }) => text),
  ].join('\n');

const problem = ({ file, lineOf }: Place, path: Path, message: string, hint: string): Problem => ({
  rule: 'uncited-claim',
  file,
  line: lineOf(path),
  message,
  hint,
});
