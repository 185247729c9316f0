import { z } from 'astro/zod';
import { coordinates } from './coordinates.ts';
import {
  address,
  citedText,
  cites,
  date,
  day,
  draft,
  id,
  idOf,
  idsOf,
  language,
  naming,
  once,
  paragraph,
  paragraphKey,
  summary,
  text,
  title,
  when,
} from './fields.ts';

/** content/whos-who/<id>.mdx */
export const partySchema = z.strictObject({
  kind: z.enum(['person', 'organisation', 'group', 'place']).describe('What it is.'),
  name: title.describe('As headlines name it; it is linked at its first mention in each text.'),
  ...naming,
  link: z
    .boolean()
    .default(true)
    .describe('`false` where the name has two senses and must not be linked by itself.'),
  role: citedText.optional().describe('As the article prints it; none where it prints none.'),
  side: idOf('side').optional().describe('Id of the side that it speaks for.'),
  summary,
  cites,
  background: z
    .array(
      z.strictObject({
        text: text.describe('The office or date, in plain words.'),
        source: idOf('source').describe('Id of the document.'),
      }),
    )
    .default([])
    .describe('Offices and dates that rest on documents, not on the article.'),
  related: idsOf('entry').describe('Ids of entries that a reader may want next.'),
  draft,
});

/** content/glossary/<id>.mdx */
export const topicSchema = z
  .strictObject({
    kind: z
      .enum(['issue', 'term'])
      .describe('An issue has to be settled; a term is only explained.'),
    name: title.describe('It is linked at its first mention in each text.'),
    ...naming,
    link: z
      .boolean()
      .default(true)
      .describe('`false` where the name has two senses and must not be linked by itself.'),
    summary,
    cites,
    question: text.optional().describe('What has to be settled; issues only.'),
    rank: z
      .int()
      .min(1)
      .optional()
      .describe(
        'Place on the board, 1 first; without it, its statements and claims decide. Issues only.',
      ),
    status: citedText
      .omit({ text: true })
      .extend({
        is: z
          .enum(['open', 'partly-agreed', 'agreed', 'unknown'])
          .describe('How far it is settled.'),
        why: text.describe('The reason, in a sentence.'),
      })
      .optional()
      .describe('How far it is settled, and why; issues only.'),
    positions: z
      .record(
        idOf('side'),
        z.strictObject({
          text: text.describe('In one line, what the article has on this side.'),
          cites,
          silent: z.boolean().default(false).describe('`true` where the article has nothing.'),
          answeredBy: idsOf('sourceOrEntry')
            .optional()
            .describe('Documents or entries that answer where the article is silent.'),
          checkedAgainst: idsOf('source')
            .optional()
            .describe('Documents that were held against the silence and do not answer.'),
        }),
      )
      .default({})
      .describe('What the article has on a side besides statements, or has not (`silent`).'),
    related: idsOf('entry').describe('Ids of entries that a reader may want next.'),
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
  })
  .meta({
    if: { properties: { kind: { const: 'issue' } } },
    then: { required: ['question', 'status'] },
    else: { properties: { question: false, status: false, rank: false } },
  });

/** content/chronology/<id>.mdx */
export const eventSchema = z
  .strictObject({
  title: title.describe('What happened, as a noun.'),
  searchTerms: naming.searchTerms,
  translations: naming.translations,
  summary,
  cites,
  when: when.describe('When it happened, as far as it is known.'),
  where: text.optional().describe('Where it happened, as the source names it.'),
  coordinates: coordinates.optional(),
  people: idsOf('party').describe("Entries of who's who that took part."),
  about: idsOf('party').describe(
    "Entries of who's who that it concerns without their having taken part.",
  ),
  parties: z
    .array(
      z.union([
        idOf('side'),
        z.strictObject({
          side: idOf('side'),
          who: z.array(text).min(1).describe('As the text names them.'),
        }),
      ]),
    )
    .optional()
    .describe(
      'Sides that met there besides those of the people named; `who` names others of a side as the text does. Empty where people of several sides are named and did not meet.',
    ),
  issues: idsOf('topic').describe('Ids of issues that it is about.'),
  origin: z
    .enum(['article', 'background'])
    .describe('Whether the article reports it or only a document does.'),
  draft,
})
  .refine((event) => event.coordinates === undefined || event.where !== undefined, {
    path: ['coordinates'],
    error: 'They belong to no place.',
    params: { rule: 'invalid-field', hint: 'Name the place in "where", or remove "coordinates".' },
  })
  .meta({ dependencies: { coordinates: ['where'] } });

/** What stands behind a statement: exact words, what somebody said in other words, or an act or worry. */
const form = z.enum(['words', 'reported-speech', 'reported-act']);

/** One item of content/statements.yaml */
export const statementSchema = z.strictObject({
  id: id.describe('It becomes the address; after a release it is permanent.'),
  title: title.describe('Who on what, as a line of a list.'),
  by: once(
    z.union([
      idOf('party'),
      z.strictObject({
        side: idOf('side'),
        credit: text.describe('How the article calls them.'),
      }),
    ]),
  )
    .min(1, 'It names nobody.')
    .describe("Entries of who's who, or a side with the article's wording where it names nobody."),
  searchTerms: naming.searchTerms,
  translations: naming.translations,
  words: text.optional().describe('Exactly as printed, without the marks; none for a paraphrase.'),
  form: form
    .optional()
    .describe(
      'Else follows: `words` where there are some, `reported-speech` where there are none.',
    ),
  gist: summary.describe('Our words.'),
  when: when.optional().describe("Else its event's."),
  where: text.optional().describe('Where it was made, if not where its event was.'),
  event: idOf('event').optional().describe('Id of the event at which it was made.'),
  issues: idsOf('topic').describe('Ids of issues that it is about; none: the story as a whole.'),
  at: once(paragraph).min(1, 'It names no paragraph.').describe('Paragraphs of the article.'),
  note: citedText.optional().describe('What the statement does not say, or how it is misread.'),
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
  id: id.describe('What <Cite source="…"/> names.'),
  kind: z
    .enum(['article', 'document'])
    .describe('The article itself (once), or a background document.'),
  type: sourceType
    .optional()
    .describe('What kind of publication it is: given for all sources alike, or for none.'),
  language: language
    .optional()
    .describe("The language of the page that was read, where it is not the briefing's."),
  short: title.describe('How citations call it.'),
  title: text.describe("Somebody else's: quotation marks and length are theirs."),
  publisher: text.describe('Who published it.'),
  url: address.describe('Where it stands on the web.'),
  also: z.array(address).default([]).describe('Further addresses of the same or a second witness.'),
  archive: address.optional().describe('A stored copy, for the day on which the page is gone.'),
  published: date.optional().describe('When it was published.'),
  supports: summary.describe('What it supports here, in a sentence: 50 to 160 characters.'),
  figures: z
    .array(text)
    .default([])
    .describe(
      'Numbers, dates and proper names that were read in the document: facts, no sentences.',
    ),
  accordingTo: z
    .array(text)
    .default([])
    .describe(
      "Whose account it reports: ids of who's who or names; each text that rests on it names one of them.",
    ),
  contested: z
    .array(text)
    .default([])
    .describe('Figures that others dispute: a text with one says who gives it, and of when.'),
  read: day.optional().describe('The day on which the page was last read.'),
  grade: z.enum(['A', 'B']).describe('A: read; B: a primary document whose address is certain.'),
  paragraphs: z
    .record(
      paragraphKey,
      z
        .union([
          text,
          z.strictObject({
            gist: text.describe('What it says, in our words.'),
            waived: text.describe('Why no page cites it.'),
          }),
        ])
        .transform((value) => (typeof value === 'string' ? { gist: value } : value)),
    )
    .optional()
    .describe('Article only: paragraph number -> what it says, in our words.'),
  draft,
});

/** Frontmatter of content/overview.mdx and content/about.mdx */
export const pageSchema = z.strictObject({
  title: title.describe('The headline of the page.'),
  summary,
  cites,
  draft,
  glance: z
    .strictObject({
      event: idOf('event').describe('Who, when and where.'),
      about: citedText.describe('What it was about.'),
      result: citedText.describe('What came of it.'),
      next: citedText.describe('What comes next.'),
    })
    .optional()
    .describe(
      'Overview only: the answers of the first screen; who, when and where come from the event.',
    ),
});

/** One item of content/style.yaml: words that the site does not use, and what to write in their place. */
export const styleSchema = z.strictObject({
  words: z.array(text).min(1, 'It names no word.').describe('Words that the site does not use.'),
  write: text.describe('What to write in their place.'),
  sources: z
    .int()
    .min(2, 'It takes two to contradict each other.')
    .optional()
    .describe('Words that set one source against another: how many the sentence has to cite.'),
});

/** content/briefing.yaml */
export const metaSchema = z.strictObject({
  title: title.describe('The name of the site.'),
  summary,
  asOf: day.describe('The last day that the briefing covers.'),
  language: language.describe('Of the whole site: en, de, fr, uk, …'),
  publisher: text.describe('Who is responsible for the site.'),
  corrections: text.describe('How a reader reports an error.'),
  licence: text.describe('On what terms others may use it.'),
  year: z
    .strictObject({
      value: z.int().min(1, 'It is no year.').max(9999, 'It is no year.').describe('The year.'),
      source: idOf('source').describe('Id of the document that settles it.'),
      note: text.describe('How it is known.'),
    })
    .optional()
    .describe('The year of days printed without one.'),
  sides: z
    .array(
      z.strictObject({
        id,
        name: text.describe('As lists and boards call it.'),
        inText: text
          .optional()
          .describe('As a sentence calls it, where that is not the name alone: the United States.'),
        adjective: text.describe('Before a noun: "… statements".'),
        also: z
          .array(text)
          .optional()
          .describe('What readers also call it when they search: US, USA, America.'),
        seat: text
          .optional()
          .describe('The city that stands for it in the news: what Moscow wants is what Russia wants.'),
      }),
    )
    .max(8, 'It names more than eight sides.')
    .superRefine((sides, context) => {
      for (const [index, side] of sides.entries())
        if (sides.findIndex((other) => other.id === side.id) < index)
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `The side "${side.id}" stands twice.`,
            params: { rule: 'duplicate-id', hint: 'Choose another id, or remove one of them.' },
          });
    })
    .default([])
    .describe('Who stands against or beside whom, in the order in which lists name them; none in a story without sides.'),
  wholeStory: text
    .optional()
    .describe('The row of the board for statements about no single issue; else: "The story as a whole".'),
  wholeTalks: text.optional().describe('The former name of "wholeStory".'),
  quotationMarks: z
    .enum(['double', 'single', 'guillemets', 'inward', 'low', 'corner'])
    .optional()
    .describe('How the article marks quotations, where `npm run verify` finds it wrongly.'),
  draft,
});

export type PartyData = z.output<typeof partySchema>;
export type TopicData = z.output<typeof topicSchema>;
export type EventData = z.output<typeof eventSchema>;
export type StatementForm = z.output<typeof form>;
export type StatementData = z.output<typeof statementSchema>;
export type SourceData = z.output<typeof sourceSchema>;
export type PageData = z.output<typeof pageSchema>;
export type StyleData = z.output<typeof styleSchema>;
export type Meta = z.output<typeof metaSchema>;
export type When = z.output<typeof when>;
