import type { TextFormat } from './draft-links.ts';

export type DraftFormat = TextFormat | 'mail';

/** How drafts end, and what each is read as. */
const FORMATS: Record<string, DraftFormat> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mjml: 'html',
  amp: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  eml: 'mail',
  emltpl: 'mail',
  mht: 'mail',
  mhtml: 'mail',
};

/** `.html, .htm, … or .mhtml`, for messages. */
export const DRAFT_ENDINGS = Object.keys(FORMATS)
  .map((ending) => `.${ending}`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

/** The format that a file name stands for; undefined where it is no draft's. */
export const draftFormat = (name: string): DraftFormat | undefined =>
  new Map(Object.entries(FORMATS)).get(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');
