import type { Kind, Section } from '../../src/model/entries/entry.ts';

/** A heading and what stands below it. */
export interface Part {
  id: string;
  title: string;
  paragraphs: string[];
}

/** An entry that was made up: what a page, the names layer and a query need of it. */
export interface SyntheticEntry {
  id: string;
  section: Section;
  kind: Kind;
  name: string;
  aliases: string[];
  /** Alone what people call a person; nobody else may have it if a query is made from it. */
  surname?: string;
  role?: string;
  /** `YYYY-MM-DD`; events only. */
  date?: string;
  /** Exact words; statements only. */
  words?: string;
  /** Id of who said it; statements only. */
  by?: string;
  summary: string;
  lead: string[];
  parts: Part[];
}
