import type { Range } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

/** One paragraph of the article, taken apart. */
export interface Paragraph {
  /** The headline is 0. */
  number: number;
  text: string;
  tokens: Token[];
  sentences: Range[];
  /** What stands inside its quotation marks. */
  quoted: Range[];
  /** Whether it is a line of the page and none of the article’s text. */
  isAside: boolean;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'thing';

/** A name of the article with all its forms. */
export interface FoundName {
  id: string;
  /** Its fullest form. */
  name: string;
  kind: NameKind;
  /** Other forms, each its own alone. */
  aliases: string[];
  /** Offices and callings as the article prints them, with the paragraph that does. */
  roles: FoundRole[];
  gender?: 'he' | 'she';
  /** Nationality or party that the article joins to the name. */
  side?: string;
  /** Numbers of the paragraphs that have it. */
  paragraphs: number[];
  /** How it was found, in words. */
  how: string;
}

export interface FoundRole {
  text: string;
  paragraph: number;
}

/** Where a name stands. */
export interface Mention extends Range {
  paragraph: number;
  name: FoundName;
}
