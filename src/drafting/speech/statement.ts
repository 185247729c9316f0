import type { FoundDate } from '../dates/found-date.ts';
import type { FoundName } from '../story.ts';
import type { Range } from '../text/sentences.ts';
import type { Speaker } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './phrase.ts';

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
  /** Of a quotation: where its sentence tells in other words what it is a part of. */
  around?: Range;
  /** The day on which it was said, where its sentence has one. */
  date?: FoundDate;
}

/** A sentence with all that says who spoke in it. */
export interface ReadSentence {
  sentence: Sentence;
  attributions: Attribution[];
  speakers: Speaker[];
  focus?: FoundName;
}
