import { z } from 'astro/zod';
import {
  eventSchema,
  metaSchema,
  pageSchema,
  partySchema,
  sourceSchema,
  statementSchema,
  styleSchema,
  topicSchema,
} from './entries.ts';
import type { Named } from './fields.ts';
import { redirectsSchema, updatesSchema } from './records.ts';

/** Everything in a content folder that an editor writes, and the files that each schema is for. */
export const CONTENT_FILES = {
  briefing: { schema: metaSchema, files: 'briefing.yaml' },
  sources: { schema: z.array(sourceSchema), files: 'sources.yaml' },
  statements: { schema: z.array(statementSchema), files: 'statements.yaml' },
  style: { schema: z.array(styleSchema), files: 'style.yaml' },
  updates: { schema: updatesSchema, files: 'updates.yaml' },
  redirects: { schema: redirectsSchema, files: 'redirects.yaml' },
  page: { schema: pageSchema, files: '{overview,about}.mdx' },
  'whos-who': { schema: partySchema, files: 'whos-who/*.mdx' },
  glossary: { schema: topicSchema, files: 'glossary/*.mdx' },
  chronology: { schema: eventSchema, files: 'chronology/*.mdx' },
} as const satisfies Record<string, { schema: z.ZodType; files: string }>;

export type ContentFile = keyof typeof CONTENT_FILES;

/** What a briefing has, by the kind of thing that a field may name. */
export type Names = Record<Named, readonly string[]>;

/**
 * The JSON Schema (draft 07, which editors read) of one kind of content file as it is written, before defaults:
 * `names` are the ids that complete, and any other is marked as a mistake.
 */
export function contentJsonSchema(file: ContentFile, names: Names): object {
  const used = new Set<Named>();
  const schema = z.toJSONSchema(CONTENT_FILES[file].schema, {
    io: 'input',
    target: 'draft-7',
    // What Zod cannot say in JSON Schema, the build says.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => referToNames(jsonSchema, used),
  });
  const definitions = Object.fromEntries(
    [...used].sort().map((kind) => [kind, named(kind, names[kind])]),
  );
  return used.size === 0 ? schema : { ...schema, definitions };
}

/** A field that names something refers to the list of what there is. */
function referToNames(schema: Record<string, unknown>, used: Set<Named>): void {
  const { names, description } = schema as { names?: Named; description?: string };
  if (names === undefined) return;
  used.add(names);
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  // Beside $ref, draft 07 ignores everything.
  schema['allOf'] = [{ $ref: `#/definitions/${names}` }];
  if (description !== undefined) schema['description'] = description;
}

function named(kind: Named, ids: readonly string[]): object {
  // An empty list is no valid one; the build says what does not exist.
  const list = ids.length === 0 ? { type: 'string' } : { type: 'string', enum: [...ids].sort() };
  return kind === 'cite' || kind === 'paragraph'
    ? { anyOf: [list, { type: 'integer', minimum: 0 }] }
    : list;
}
