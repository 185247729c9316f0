import { z } from 'astro/zod';
import { hasForm, parseDate } from '../dates/partial-date.ts';
import type { Rule } from '../problems/problem.ts';

/** What a custom check adds to a Zod issue: the rule it breaks and what to do about it. */
export interface IssueDetails {
  rule: Rule;
  hint: string;
}

const details = (rule: Rule, hint: string): { params: IssueDetails & Record<string, unknown> } => ({
  params: { rule, hint },
});

/** Names of devices: Windows makes no folder of one, whatever its case. */
const DEVICE = String.raw`(?:con|prn|aux|nul|com\d|lpt\d)$`;

/** Kebab-case ASCII with a letter (a bare number is a paragraph): file name, id and URL segment in one. */
export const id = z
  .string()
  .regex(new RegExp(String.raw`^(?=.{1,80}$)(?=.*[a-z])(?!${DEVICE})[a-z0-9]+(-[a-z0-9]+)*$`), {
    error: (issue) => `"${shorten(String(issue.input))}" is not an id.`,
  })
  .describe('Lower-case ASCII words with hyphens.');

/** What to do about a text that is no id. */
export const idHint = (value: string): string =>
  new RegExp(`^${DEVICE}`, 'i').test(value)
    ? 'Windows keeps that name for a device: choose another.'
    : 'Write lower-case ASCII words joined by hyphens, with a letter, in at most 80 characters.';

const shorten = (value: string): string => (value.length > 80 ? `${value.slice(0, 80)}…` : value);

/** What a field may name; an editor's schema completes it with what there is (`json-schema.ts`). */
export type Named =
  | 'entry'
  | 'party'
  | 'topic'
  | 'event'
  | 'side'
  | 'source'
  | 'sourceOrEntry'
  | 'cite'
  | 'paragraph';

/** An id of one kind of thing, whose existence the model checks. */
export const idOf = (names: Named) => id.meta({ names });

/** A list in which each stands once. */
export const once = <T extends z.ZodType<string | object>>(item: T) =>
  z.array(item).refine((list) => repeated(list) === undefined, {
    error: (issue) => `It names "${repeated(issue.input) ?? ''}" twice.`,
    ...details('invalid-field', 'Name it once.'),
  });

/** Ids of one kind of thing, each once. */
export const idsOf = (names: Named) => once(idOf(names)).default([]);

/** What stands a second time in a list; undefined where nothing does, and of what is no list. */
export function repeated(list: unknown): string | undefined {
  const seen = new Set<unknown>();
  for (const one of Array.isArray(list) ? list : [])
    if (seen.has(one)) return String(one);
    else seen.add(one);
  return undefined;
}

/** Text of one line; anything that looks like a tag is refused, content is never HTML. */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'It is empty.', abort: true })
  .refine((value) => !/<\/?[a-z!]/i.test(value), {
    error: 'It holds an HTML tag.',
    ...details('forbidden-code', 'Write plain text.'),
  })
  .refine((value) => !/[\r\n]/.test(value), {
    error: 'It runs over several lines.',
    ...details('invalid-field', 'Write it on one line, or fold it with > in YAML.'),
  });

const sized = (min: number, max: number) =>
  text
    .refine((value) => length(value) >= min && length(value) <= max, {
      error: (issue) => `It has ${characters(String(issue.input))}, not ${min} to ${max}.`,
      ...details('invalid-field', `Write ${min} to ${max} characters.`),
    })
    .meta({ minLength: min, maxLength: max });

/** The one sentence that serves page, preview, search result, feed, card and mail: 50 to 160 characters. */
export const summary = sized(50, 160).describe(
  'The one sentence for lists, previews, search and cards: 50 to 160 characters.',
);

/** A name or title: at most 60 characters, one of which can be looked up in an A to Z. */
export const title = sized(2, 60)
  .refine((value) => /[\p{L}\p{N}]/u.test(value), {
    error: 'It has no letter or digit.',
    ...details('invalid-field', 'Write a name that can be read out and looked up.'),
  })
  .describe('At most 60 characters.');

const PARAGRAPH = /^(0|[1-9]\d*)$/;
const PARAGRAPH_HINT = "Write the number in quotes, '5'; the headline is '0'.";

/** A paragraph number of the article (`'5'`) or the id of a source. */
export const cite = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((value) => PARAGRAPH.test(value) || id.safeParse(value).success, {
    error: (issue) =>
      `"${shorten(String(issue.input))}" is neither a paragraph number nor the id of a source.`,
    ...details('invalid-field', "Write '5' for a paragraph, or the id of a source."),
  })
  .meta({ names: 'cite' satisfies Named });

/** A paragraph of the article; the headline is 0. */
export const paragraph = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((value) => PARAGRAPH.test(value), {
    error: (issue) => `"${shorten(String(issue.input))}" is not a paragraph number.`,
    ...details('invalid-field', PARAGRAPH_HINT),
  })
  .meta({ names: 'paragraph' satisfies Named });

/** A paragraph of the article as a key. */
export const paragraphKey = z.string().refine((value) => PARAGRAPH.test(value), {
  error: 'It is not a paragraph number.',
  ...details('invalid-field', PARAGRAPH_HINT),
});

const LANGUAGE_TAG =
  /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))?$/;

/** A BCP 47 tag: a language, and perhaps a script, a region and a variant, as far as formats of dates take it. */
export const language = z
  .string()
  .regex(LANGUAGE_TAG, {
    error: 'It is not a language tag such as en or de-CH.',
  })
  .describe('A language tag such as en or de-CH.');
export const cites = once(cite)
  .default([])
  .describe('Paragraphs of the article and sources that it rests on.');

const DATE_HINT =
  "Write a day, month, year or interval in quotes: '2025-12-02', '2022-02', '2025-12-02/2025-12-03'.";

/** EDTF in quotes, with the precision that is known. */
export const date = z
  .string({ error: 'It is not text.' })
  .refine(hasForm, {
    error: (issue) => `"${shorten(String(issue.input))}" is not written as a date.`,
    ...details(
      'invalid-date',
      `${DATE_HINT} A season, an open end or a year before 1 is told in words alone.`,
    ),
  })
  // What has no form of a date is told once.
  .refine((value) => !hasForm(value) || parseDate(value) !== undefined, {
    error: (issue) => `"${String(issue.input)}" is not a date that exists.`,
    ...details('invalid-date', DATE_HINT),
  })
  .meta({
    description: "EDTF, in quotes, as precise as it is known: '2025-12-02', '2022-02'.",
    pattern: '^[-+0-9XYSTZ:~?%/.]+$',
  });

/** One day that is known, in quotes. */
export const day = date
  // What is no date at all is told once.
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) || parseDate(value) === undefined, {
    error: 'It is not one day.',
    ...details('invalid-date', "Write a day in quotes: '2025-12-04'."),
  })
  .meta({ description: "A day, in quotes: '2025-12-04'.", pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** A web address that readers may open. */
export const address = z
  .string()
  .refine((value) => isWebAddress(value), {
    error: (issue) => `"${String(issue.input)}" is not a web address.`,
    ...details('invalid-field', 'Write an address that starts with https:// or http://.'),
  })
  .meta({ description: 'A web address that readers may open.', pattern: '^https?://' });

/** Text with what it rests on. */
export const citedText = z.strictObject({
  text: text.describe('Plain text, one line.'),
  cites: once(cite)
    .min(1, 'It cites nothing.')
    .describe('Paragraphs and sources that it rests on.'),
});

/** A name of an entry; `lang` where it is not English. */
export const alias = z
  .union([
    text,
    z.strictObject({ name: text.describe('The name.'), lang: language.describe('Its language.') }),
  ])
  .transform((value): Alias => (typeof value === 'string' ? { name: value } : value));

export interface Alias {
  name: string;
  lang?: string;
}

/** What every entry with a name has. */
export const naming = {
  aliases: z
    .array(alias)
    .default([])
    .describe('Names: shown, linked, searched; unique over the briefing.'),
  searchTerms: z.array(text).default([]).describe('Slips and everyday words: searched only.'),
  translations: z
    .record(language, z.array(text))
    .optional()
    .describe('By language, what readers call it who think in that one: searched only.'),
};

/** `true` on what a machine proposed and no editor has held against the article yet: no build publishes it. */
export const draft = z
  .boolean()
  .optional()
  .describe('`true` on what a machine proposed: no build publishes it until an editor removes it.');

/** When something happened, as far as it is known. */
export const when = z.strictObject({
  date: date.optional().describe('EDTF; without it the event is undated.'),
  basis: z
    .enum(['printed', 'inferred', 'background'])
    .optional()
    .describe('How the date is known.'),
  source: idOf('source').optional().describe('The document of a background date.'),
  before: idsOf('event').describe('Events that came later.'),
  after: idsOf('event').describe('Events that came earlier.'),
  note: text.optional().describe('In plain words, how the date is known.'),
  cites,
  elsewhere: z
    .array(
      z.strictObject({
        date,
        source: idOf('source').describe('Id of the document.'),
        note: text.optional().describe('What it says of it.'),
      }),
    )
    .default([])
    .describe(
      'Dates that background gives for what the article leaves undated: shown apart, never sorted by.',
    ),
});

const characters = (value: string): string =>
  `${length(value)} character${length(value) === 1 ? '' : 's'}`;

/** Characters as a reader counts them (grapheme clusters). */
export const length = (value: string): number => [...segmenter.segment(value)].length;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function isWebAddress(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value) && !/[\s<>"]/.test(value);
}
