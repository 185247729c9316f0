import { z } from 'astro/zod';
import {
  address,
  citedText,
  cites,
  date,
  draft,
  id,
  ids,
  language,
  naming,
  paragraph,
  paragraphKey,
  summary,
  text,
  title,
  when,
} from './fields.ts';

/** content/whos-who/<id>.mdx */
export const partySchema = z.strictObject({
  kind: z.enum(['person', 'organisation', 'group', 'place']),
  name: title,
  ...naming,
  /** `false` where the name has two senses and must not be linked by itself. */
  link: z.boolean().default(true),
  /** As the article prints it; none where it prints none. */
  role: citedText.optional(),
  side: id.optional(),
  summary,
  cites,
  /** Offices and dates that rest on documents, not on the article. */
  background: z.array(z.strictObject({ text, source: id })).default([]),
  related: ids,
  draft,
});

/** content/glossary/<id>.mdx */
export const topicSchema = z
  .strictObject({
    kind: z.enum(['issue', 'term']),
    name: title,
    ...naming,
    link: z.boolean().default(true),
    summary,
    cites,
    /** What has to be settled; issues only. */
    question: text.optional(),
    /** Place on the board, 1 first; without it, its statements and claims decide. Issues only. */
    rank: z.int().min(1).optional(),
    status: citedText
      .omit({ text: true })
      .extend({
        is: z.enum(['open', 'partly-agreed', 'agreed', 'unknown']),
        /** The reason, in a sentence. */
        why: text,
      })
      .optional(),
    /** What the article has on a side besides statements, or has not (`silent`). */
    positions: z
      .record(
        id,
        z.strictObject({
          text,
          cites,
          silent: z.boolean().default(false),
          /** Documents or entries that answer where the article is silent. */
          answeredBy: ids.optional(),
          /** Documents that were held against the silence and do not answer. */
          checkedAgainst: ids.optional(),
        }),
      )
      .default({}),
    related: ids,
    draft,
  })
  .superRefine((topic, context) => {
    const wanted = topic.kind === 'issue';
    if (!wanted && topic.rank !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['rank'],
        message: 'A term has no rank.',
        params: { rule: 'invalid-field', hint: 'Remove "rank", or make it an issue.' },
      });
    for (const field of ['question', 'status'] as const) {
      if ((topic[field] !== undefined) === wanted) continue;
      context.addIssue({
        code: 'custom',
        path: [field],
        message: wanted ? `An issue has a ${field}.` : `A term has no ${field}.`,
        params: {
          rule: 'invalid-field',
          hint: wanted
            ? `Add "${field}", or make it a term.`
            : `Remove "${field}", or make it an issue.`,
        },
      });
    }
  });

/** content/chronology/<id>.mdx */
export const eventSchema = z.strictObject({
  title,
  searchTerms: naming.searchTerms,
  translations: naming.translations,
  summary,
  cites,
  when,
  where: text.optional(),
  /** Entries of who's who that took part. */
  people: ids,
  /** Entries of who's who that it concerns without their having taken part. */
  about: ids,
  /**
   * Sides that met there besides those of the people named; `who` names others of a side as the text does.
   * Empty where people of several sides are named and did not meet.
   */
  parties: z
    .array(z.union([id, z.strictObject({ side: id, who: z.array(text).min(1) })]))
    .optional(),
  issues: ids,
  /** Whether the article reports it or only a document does. */
  origin: z.enum(['article', 'background']),
  draft,
});

/** What stands behind a statement: exact words, what somebody said in other words, or an act or worry. */
const form = z.enum(['words', 'reported-speech', 'reported-act']);

/** One item of content/statements.yaml */
export const statementSchema = z.strictObject({
  id,
  title,
  /** Entries of who's who, or a side with the article's wording where it names nobody. */
  by: z.array(z.union([id, z.strictObject({ side: id, credit: text })])).min(1, 'It names nobody.'),
  searchTerms: naming.searchTerms,
  translations: naming.translations,
  /** Exactly as printed, without the marks; none for a paraphrase. */
  words: text.optional(),
  /** Else follows: `words` where there are some, `reported-speech` where there are none. */
  form: form.optional(),
  /** Our words. */
  gist: summary,
  /** Else its event's. */
  when: when.optional(),
  where: text.optional(),
  event: id.optional(),
  /** None: the talks as a whole. */
  issues: ids,
  /** Paragraphs of the article. */
  at: z.array(paragraph).min(1, 'It names no paragraph.'),
  /** What the statement does not say, or how it is misread. */
  note: citedText.optional(),
  draft,
});

const sourceType = z.enum([
  'official-text',
  'agency',
  'newspaper',
  'broadcaster',
  'news-site',
  'state-media',
  'reference',
  'research',
  'organisation',
]);

/** One item of content/sources.yaml */
export const sourceSchema = z.strictObject({
  id,
  kind: z.enum(['article', 'document']),
  /** What kind of publication it is: given for all sources alike, or for none. */
  type: sourceType.optional(),
  /** The language of the page that was read, where it is not the briefing's. */
  language: language.optional(),
  short: title,
  /** Somebody else's: quotation marks and length are theirs. */
  title: text,
  publisher: text,
  url: address,
  /** Further addresses of the same or a second witness. */
  also: z.array(address).default([]),
  /** A stored copy, for the day on which the page is gone. */
  archive: address.optional(),
  published: date.optional(),
  /** What it supports here, in a sentence: 50 to 160 characters. */
  supports: summary,
  /** Numbers, dates and proper names that were read in the document: facts, no sentences. */
  figures: z.array(text).default([]),
  /** Whose account it reports: ids of who's who or names; each text that rests on it names one of them. */
  accordingTo: z.array(text).default([]),
  /** Figures that others dispute: a text with one says who gives it, and of when. */
  contested: z.array(text).default([]),
  /** The day on which the page was last read. */
  read: date.optional(),
  /** A: read; B: a primary document whose address is certain. */
  grade: z.enum(['A', 'B']),
  /** Article only: paragraph number -> what it says, in our words. */
  paragraphs: z
    .record(
      paragraphKey,
      z
        .union([text, z.strictObject({ gist: text, waived: text })])
        .transform((value) => (typeof value === 'string' ? { gist: value } : value)),
    )
    .optional(),
  draft,
});

/** Frontmatter of content/overview.mdx and content/about.mdx */
export const pageSchema = z.strictObject({
  title,
  summary,
  cites,
  draft,
  /** Overview only: the answers of the first screen; who, when and where come from the event. */
  glance: z
    .strictObject({ event: id, about: citedText, result: citedText, next: citedText })
    .optional(),
});

/** One item of content/style.yaml: words that the site does not use, and what to write in their place. */
export const styleSchema = z.strictObject({
  words: z.array(text).min(1, 'It names no word.'),
  write: text,
});

/** content/briefing.yaml */
export const metaSchema = z.strictObject({
  title,
  summary,
  /** The last day that the briefing covers. */
  asOf: date,
  language,
  publisher: text,
  /** How a reader reports an error. */
  corrections: text,
  licence: text,
  /** The year of days printed without one. */
  year: z.strictObject({ value: z.int(), source: id, note: text }).optional(),
  sides: z
    .array(z.strictObject({ id, name: text, adjective: text }))
    .min(1, 'It names no side.')
    .superRefine((sides, context) => {
      for (const [index, side] of sides.entries())
        if (sides.findIndex((other) => other.id === side.id) < index)
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `The side "${side.id}" stands twice.`,
            params: { rule: 'duplicate-id', hint: 'Choose another id, or remove one of them.' },
          });
    }),
  /** The name of the board's row for statements about no single issue. */
  wholeTalks: text,
  /** How the article marks quotations, where `npm run verify` finds it wrongly. */
  quotationMarks: z.enum(['double', 'single', 'guillemets', 'inward', 'low']).optional(),
  draft,
});

export type PartyData = z.output<typeof partySchema>;
export type TopicData = z.output<typeof topicSchema>;
export type EventData = z.output<typeof eventSchema>;
export type StatementForm = z.output<typeof form>;
export type SourceType = z.output<typeof sourceType>;
export type StatementData = z.output<typeof statementSchema>;
export type SourceData = z.output<typeof sourceSchema>;
export type PageData = z.output<typeof pageSchema>;
export type StyleData = z.output<typeof styleSchema>;
export type Meta = z.output<typeof metaSchema>;
export type When = z.output<typeof when>;
