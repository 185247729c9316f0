import { z } from 'astro/zod';

const address = z.url().meta({ description: 'Absolute; it is permanent.' });
const ids = z.array(z.string()).meta({ description: 'Ids of entries.' });
const date = z
  .string()
  .meta({ description: 'EDTF (ISO 8601-2, level 1) with the precision that is known.' });

const citations = z.strictObject({
  paragraphs: z
    .array(z.string())
    .meta({ description: 'Paragraphs of the article; the headline is 0.' }),
  sources: z.array(z.string()).meta({ description: 'Ids of background documents.' }),
});

const common = {
  id: z.string(),
  url: address,
  kind: z.string(),
  name: z.string(),
  summary: z.string().meta({ description: 'The entry in one sentence.' }),
  citations: citations.meta({ description: 'What the claims of its page rest on.' }),
  related: ids,
  changed: z.string().optional().meta({ description: 'Day of the last edition that changed it.' }),
};
const names = z.array(z.strictObject({ name: z.string(), lang: z.string().optional() }));
const when = z.strictObject({
  date: date.optional(),
  basis: z.enum(['printed', 'carried', 'inferred', 'background']).optional().meta({
    description:
      'How the date is known; "carried": printed for the event of a statement, not with it.',
  }),
  words: z.string().meta({ description: 'The date with how sure it is; show this one.' }),
  text: z
    .string()
    .meta({ description: 'The date alone; brackets hold a year that is not printed.' }),
  before: ids,
  after: ids,
});

const party = z.strictObject({
  ...common,
  section: z.literal('whos-who'),
  aliases: names,
  role: z.string().optional().meta({ description: 'As the article prints it.' }),
  side: z.string().optional(),
  background: z.array(z.strictObject({ text: z.string(), source: z.string() })),
});
const topic = z.strictObject({
  ...common,
  section: z.literal('glossary'),
  aliases: names,
  question: z.string().optional(),
  status: z.strictObject({ is: z.string(), why: z.string() }).optional(),
});
const event = z.strictObject({
  ...common,
  section: z.literal('chronology'),
  when,
  where: z.string().optional(),
  coordinates: z
    .strictObject({ latitude: z.number(), longitude: z.number() })
    .optional()
    .meta({ description: 'Of the place, in decimal degrees (WGS 84).' }),
  people: ids.meta({ description: 'Ids of who took part.' }),
  about: ids.meta({ description: 'Ids of whom it concerns without their having taken part.' }),
  parties: ids.meta({ description: 'Ids of the sides that met; none where it was no meeting.' }),
  issues: ids,
  origin: z.enum(['article', 'background']),
});
const statement = z.strictObject({
  ...common,
  section: z.literal('statements'),
  by: z.array(
    z.union([
      z.strictObject({ entry: z.string() }),
      z.strictObject({ side: z.string(), credit: z.string() }),
    ]),
  ),
  form: z.enum(['words', 'reported-speech', 'reported-act']).meta({
    description: 'Exact words, what was said in other words, or an act or worry: nobody spoke.',
  }),
  words: z.string().optional().meta({ description: 'Exact, verified against the article.' }),
  when,
  where: z.string().optional(),
  event: z.string().optional(),
  issues: ids,
  note: z.string().optional().meta({ description: 'What it does not say, or how it is misread.' }),
});

/** `briefing.json`: the whole briefing as data, without its prose. */
const publishedSchema = z.strictObject({
  $schema: address,
  version: z.literal(4).meta({
    description:
      'Of this form; 2 added "words" and the basis "carried"; 3 the form of statements, whom events are about and which sides met at them, and type, language and archive of sources; 4 the coordinates of events.',
  }),
  url: address,
  title: z.string(),
  summary: z.string(),
  asOf: date,
  language: z.string(),
  publisher: z.string(),
  licence: z.string(),
  corrections: z.string(),
  sides: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  editions: z.array(
    z.strictObject({
      id: z.string(),
      url: address,
      date: z.iso.date(),
      kind: z.enum(['major', 'minor', 'correction']),
      title: z.string(),
      summary: z.string(),
      entries: ids,
    }),
  ),
  entries: z.array(z.discriminatedUnion('section', [party, topic, event, statement])),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      url: address,
      kind: z.enum(['article', 'document']),
      title: z.string(),
      publisher: z.string(),
      type: z.string().optional().meta({ description: 'What kind of publication it is.' }),
      language: z.string().meta({ description: 'Of the page that was read.' }),
      address: z.url().meta({ description: 'Where the document itself is.' }),
      archive: z.url().optional().meta({ description: 'Where a copy of it is stored.' }),
      published: date.optional(),
      supports: z.string(),
    }),
  ),
});

export type PublishedBriefing = z.output<typeof publishedSchema>;
export type PublishedEntry = PublishedBriefing['entries'][number];

/** The schema as JSON Schema, draft 2020-12. */
export const publishedJsonSchema = (): object =>
  z.toJSONSchema(publishedSchema, { target: 'draft-2020-12' });
