import { findIssues } from '../../../src/drafting/issues/find-issues.ts';
import { languageOf } from '../../../src/drafting/languages/languages.ts';
import { readStory } from '../../../src/drafting/read-story.ts';
import type { Gold } from './gold.ts';

/** What an engine makes of an article, in the terms of the measure. */
export interface Found {
  names: { kind: string; name: string; aliases: string[]; roles: string[] }[];
  /** One a quotation of the article. */
  quotations: { paragraph: number; index: number; speakers: string[] }[];
  /** With what is told around a quotation, for which no statement of its own is drafted. */
  reported: { paragraph: number; speakers: string[] }[];
  dates: { paragraph: number; text: string; date?: string }[];
  events: { paragraph: number; date?: string; text: string }[];
  /** Names of terms. */
  issues: string[];
}

/** Runs the product’s own drafting. */
export function draft({ text, language, year, published }: Gold): Found {
  const table = languageOf(language);
  if (table === undefined) throw new Error(`There is no table for ${language}.`);
  const story = readStory(text, table, {
    ...(year === undefined ? {} : { year }),
    ...(published === undefined ? {} : { published }),
  });
  const speakers = (speaker: (typeof story.statements)[number]['speaker']) =>
    speaker === undefined
      ? []
      : speaker.names.length > 0
        ? speaker.names.map(({ name }) => name)
        : [speaker.credit ?? ''];
  const date = (edtf: string | undefined) => (edtf === undefined ? {} : { date: edtf });
  return {
    names: story.names.map(({ kind, name, aliases, roles }) => ({
      kind,
      name,
      aliases,
      roles: roles.map((role) => role.text),
    })),
    quotations: story.statements
      .filter(({ words }) => words !== undefined)
      .map(({ paragraph, quotation = 0, speaker }) => ({
        paragraph,
        index: quotation,
        speakers: speakers(speaker),
      })),
    reported: story.statements
      .filter(({ words, around }) => words === undefined || around !== undefined)
      .map(({ paragraph, speaker }) => ({ paragraph, speakers: speakers(speaker) })),
    dates: story.dates.map(({ paragraph, text: printed, date: edtf }) => ({
      paragraph,
      text: printed,
      ...date(edtf),
    })),
    events: story.events.map(({ paragraph, id, title, date: when }) => ({
      paragraph,
      text: `${id} ${title}`,
      ...date(when?.date),
    })),
    issues: findIssues(story, table).map(({ name }) => name),
  };
}
