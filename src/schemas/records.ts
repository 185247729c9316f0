import { z } from 'astro/zod';
import { day, id, idsOf, summary, title } from './fields.ts';

/** Below the base: `/glossary/x/`, `/feed.xml`. */
const PATH = String.raw`\/(?:[A-Za-z0-9_-]+\/)*(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9]+)+)?`;
const ANCHOR = '[A-Za-z][A-Za-z0-9_-]*';

const path = z.string().regex(new RegExp(`^${PATH}$`), { error: 'It is no path below the base.' });
const pathOrAnchor = z.string().regex(new RegExp(`^${PATH}(?:#${ANCHOR})?$`), {
  error: 'It is no path below the base: /section/id/ or /section/id/#anchor.',
});
const anchor = z.string().regex(new RegExp(`^${ANCHOR}$`), { error: 'It is no anchor.' });

const digest = z.string().regex(/^[0-9a-f]{16}$/, { error: 'It is no digest of 16 hex digits.' });

/** content/verified.json: what was checked against the article. */
export const verifiedSchema = z.strictObject({
  article: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'It is no SHA-256.' })
    .describe('SHA-256 of the article, in hex.'),
  on: z.iso.date({ error: 'It is no day.' }).optional().describe('The day of it.'),
  statements: z
    .record(id, digest)
    .describe('Statement -> digest of its id, paragraphs, words and printed date.'),
  events: z
    .record(id, digest)
    .default({})
    .describe(
      'Event with a printed date -> digest of its id, date and the paragraphs that print it.',
    ),
  figures: z
    .array(z.string())
    .optional()
    .describe('Numbers, dates and names of the article: what rests on it has no others.'),
  numbers: z
    .record(z.string().regex(/^\d+$/, { error: 'It is no paragraph.' }), z.array(z.string()))
    .optional()
    .describe('Paragraph -> its numbers and days: a text that has one cites such a paragraph.'),
});

const releasedPage = z.strictObject({
  kind: z.string().min(1, 'It is empty.').describe('Kind of entry, `source` or `page`.'),
  anchors: z.array(anchor),
  digest: digest.optional().describe("Of the entry's data; pages that are no entry have none."),
});

/** content/released.json: everything that was ever published. */
export const releasedSchema = z.strictObject({
  editions: z.array(id).describe('Editions that were released, oldest first.'),
  pages: z.record(path, releasedPage),
  check: digest
    .optional()
    .describe('Of editions and pages; records of the first releases have none.'),
});

/** content/redirects.yaml: old path or anchor -> new one. */
export const redirectsSchema = z.record(pathOrAnchor, pathOrAnchor);

/** content/updates.yaml: the editions of the briefing. */
export const updatesSchema = z.array(
  z.strictObject({
    id,
    date: day.describe('The day it was published.'),
    kind: z.enum(['major', 'minor', 'correction']).describe('How much changed.'),
    title: title.describe('What the edition is called.'),
    summary: summary.describe('What changed, in a sentence.'),
    entries: idsOf('entry').describe('The entries that are new or changed.'),
  }),
);

export type Verified = z.output<typeof verifiedSchema>;
export type Released = z.output<typeof releasedSchema>;
export type ReleasedPage = z.output<typeof releasedPage>;
export type Redirects = z.output<typeof redirectsSchema>;
export type Edition = z.output<typeof updatesSchema>[number];
