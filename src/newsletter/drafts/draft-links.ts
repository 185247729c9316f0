import type { DraftLink } from './draft-link.ts';
import { htmlLinks } from './html-links.ts';
import { markdownLinks } from './markdown-links.ts';
import { textLinks } from './text-links.ts';

/** What a text of a draft is written in. */
export type TextFormat = 'html' | 'markdown' | 'text' | 'calendar';

/** Every address of a text in the order of the text, pictures included. Any text is read; no error is possible. */
export const draftLinks = (text: string, format: TextFormat): DraftLink[] => READERS[format](text);

const READERS: Record<TextFormat, (text: string) => DraftLink[]> = {
  html: htmlLinks,
  markdown: markdownLinks,
  text: textLinks,
  // `\\n` is the end of a line there, and a comma has a mark before it.
  calendar: (text) => textLinks(text.replaceAll(/\\[nN]/g, '  ')),
};
