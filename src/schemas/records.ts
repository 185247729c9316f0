import { z } from 'astro/zod';
import { date, id, summary, title } from './fields.ts';

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
  /** SHA-256 of the article, in hex. */
  article: z.string().regex(/^[0-9a-f]{64}$/, { error: 'It is no SHA-256.' }),
  /** The day of it. */
  on: z.iso.date({ error: 'It is no day.' }).optional(),
  /** Statement -> digest of its id, paragraphs, words and printed date. */
  statements: z.record(id, digest),
  /** Event with a printed date -> digest of its id, date and the paragraphs that print it. */
  events: z.record(id, digest).default({}),
});

const releasedPage = z.strictObject({
  /** Kind of entry, `source` or `page`. */
  kind: z.string().min(1, 'It is empty.'),
  anchors: z.array(anchor),
  /** Of the entry's data; pages that are no entry have none. */
  digest: digest.optional(),
});

/** content/released.json: everything that was ever published. */
export const releasedSchema = z.strictObject({
  /** Editions that were released, oldest first. */
  editions: z.array(id),
  pages: z.record(path, releasedPage),
});

/** content/redirects.yaml: old path or anchor -> new one. */
export const redirectsSchema = z.record(pathOrAnchor, pathOrAnchor);

/** content/updates.yaml: the editions of the briefing. */
export const updatesSchema = z.array(
  z.strictObject({
    id,
    /** The day it was published. */
    date: date.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), {
      error: 'It is not one day.',
      params: { rule: 'invalid-date', hint: "Write a day in quotes: '2025-12-04'." },
    }),
    kind: z.enum(['major', 'minor', 'correction']),
    title,
    /** What changed, in a sentence. */
    summary,
    /** The entries that are new or changed. */
    entries: z.array(id).default([]),
  }),
);

export type Verified = z.output<typeof verifiedSchema>;
export type Released = z.output<typeof releasedSchema>;
export type ReleasedPage = z.output<typeof releasedPage>;
export type Redirects = z.output<typeof redirectsSchema>;
export type Edition = z.output<typeof updatesSchema>[number];
