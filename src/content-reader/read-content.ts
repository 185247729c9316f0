import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import type { Content, Entry, Page, Place, Section, Source } from '../model/entries/entry.ts';
import type { Problem } from '../problems/problem.ts';
import {
  eventSchema,
  metaSchema,
  pageSchema,
  partySchema,
  sourceSchema,
  statementSchema,
  styleSchema,
  topicSchema,
} from '../schemas/entries.ts';
import { id as idSchema } from '../schemas/fields.ts';
import { parseMdx } from './mdx-document.ts';
import { draftMark } from './draft-mark.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validate.ts';
import { type LineOf, parseYaml } from './yaml-document.ts';

/** Reads files of one content folder; every problem it meets is kept. */
export interface Reader {
  folder: string;
  /** How the folder is called in problems. */
  label: string;
  problems: Problem[];
  /** Ids of entries and pages, and list files, that are there but cannot be used: naming them is no further mistake. */
  broken: Set<string>;
}

/** All content files, each held against its schema; undefined where briefing.yaml cannot be used. */
export function readContent(reader: Reader): Content | undefined {
  const meta = readYaml(reader, 'briefing.yaml', metaSchema);
  const sources = readList(reader, 'sources.yaml', sourceSchema);
  const statements = readList(reader, 'statements.yaml', statementSchema);
  const pages = (['overview', 'about'] as const).flatMap((id) => readPage(reader, id));
  const entries: Entry[] = [
    ...readSection(reader, 'whos-who', partySchema, (found) => ({
      ...found.data,
      ...baseOf('whos-who', found),
    })),
    ...readSection(reader, 'glossary', topicSchema, (found) => ({
      ...found.data,
      ...baseOf('glossary', found),
    })),
    ...readSection(reader, 'chronology', eventSchema, (found) => ({
      ...found.data,
      ...baseOf('chronology', found),
      kind: 'event',
      name: found.data.title,
      aliases: [],
      related: [],
    })),
    ...statements.map(({ data, place }): Entry => ({
      ...data,
      section: 'statements',
      kind: 'statement',
      place,
      name: data.title,
      aliases: [],
      related: [],
      summary: data.gist,
      cites: data.at,
    })),
  ];
  if (meta === undefined) return undefined;
  return {
    meta: meta.data,
    metaPlace: meta.place,
    entries,
    sources: sources.map(({ data, place }): Source => ({ ...data, place })),
    pages,
    style: readStyle(reader),
    broken: reader.broken,
  };
}

/** style.yaml is optional: its editor owns the list. */
const readStyle = (reader: Reader) =>
  existsSync(join(reader.folder, 'style.yaml'))
    ? readList(reader, 'style.yaml', styleSchema).map(({ data }) => data)
    : [];

/** One YAML file held against its schema; a missing file is a problem unless it is optional. */
export function readYaml<Schema extends z.ZodType>(
  reader: Reader,
  path: string,
  schema: Schema,
  optional = false,
): { data: z.output<Schema>; place: Place } | undefined {
  const text = readFile(reader, path, optional);
  if (text === undefined) return undefined;
  const file = nameOf(reader, path);
  const { value, lineOf, problems } = parseYaml(file, text);
  reader.problems.push(...problems);
  if (problems.length > 0) return undefined;
  const result = validate(schema, value, { file, lineOf });
  reader.problems.push(...result.problems, ...draftMark(value, { file, lineOf }));
  return result.data === undefined ? undefined : { data: result.data, place: { file, lineOf } };
}

function readList<Schema extends z.ZodType>(
  reader: Reader,
  path: string,
  schema: Schema,
): { data: z.output<Schema>; place: Place }[] {
  const before = reader.problems.length;
  const items = readItems(reader, path, schema);
  const found = reader.problems.slice(before);
  if (found.some(({ rule }) => rule !== 'unfinished-draft')) reader.broken.add(path);
  return items;
}

function readItems<Schema extends z.ZodType>(
  reader: Reader,
  path: string,
  schema: Schema,
): { data: z.output<Schema>; place: Place }[] {
  const text = readFile(reader, path);
  if (text === undefined) return [];
  const file = nameOf(reader, path);
  const { value, lineOf, problems } = parseYaml(file, text);
  reader.problems.push(...problems);
  if (problems.length > 0) return [];
  if (!Array.isArray(value)) {
    reader.problems.push({
      rule: 'invalid-field',
      file,
      line: 1,
      message: 'The file is not a list.',
      hint: 'Begin each item with "- id: …".',
    });
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const result = validate(schema, item, { file, lineOf, at: [index] });
    const place: Place = { file, lineOf: (keys) => lineOf([index, ...keys]) };
    reader.problems.push(...result.problems, ...draftMark(item, place));
    if (result.data !== undefined) return [{ data: result.data, place }];
    if (typeof item === 'object' && item !== null && 'id' in item)
      reader.broken.add(String(item.id));
    return [];
  });
}

function readSection<Schema extends z.ZodType>(
  reader: Reader,
  section: Section,
  schema: Schema,
  toEntry: (found: Found<z.output<Schema>>) => Entry,
): Entry[] {
  const folder = join(reader.folder, section);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => {
      const id = basename(name, '.mdx');
      const found = readMdx(reader, join(section, name), schema);
      checkId(reader, nameOf(reader, join(section, name)), id);
      if (found === undefined) reader.broken.add(id);
      return found === undefined ? [] : [toEntry({ ...found, id })];
    });
}

function readPage(reader: Reader, id: Page['id']): Page[] {
  const found = readMdx(reader, `${id}.mdx`, pageSchema);
  if (found === undefined) reader.broken.add(id);
  return found === undefined ? [] : [{ ...found.data, id, body: found.body, place: found.place }];
}

function readMdx<Schema extends z.ZodType>(reader: Reader, path: string, schema: Schema) {
  const text = readFile(reader, path);
  if (text === undefined) return undefined;
  const file = nameOf(reader, path);
  const { frontmatter, body, problems } = parseMdx(file, text);
  reader.problems.push(...problems);
  if (frontmatter.problems.length > 0) return undefined;
  const lineOf: LineOf = (keys) => frontmatter.lineOf(keys);
  const result = validate(schema, frontmatter.value ?? {}, { file, lineOf });
  reader.problems.push(...result.problems, ...draftMark(frontmatter.value, { file, lineOf }));
  if (result.data === undefined || body === undefined) return undefined;
  return { data: result.data, body, place: { file, lineOf } };
}

function readFile(reader: Reader, path: string, optional = false): string | undefined {
  const file = nameOf(reader, path);
  if (lstatSync(join(reader.folder, path), { throwIfNoEntry: false }) === undefined) {
    if (!optional)
      reader.problems.push({
        rule: 'missing-file',
        file,
        line: 1,
        message: 'The file is not there.',
        hint: `Every briefing has ${basename(path)}; "npm run new -- briefing <article.txt>" writes one.`,
      });
    return undefined;
  }
  const { text, problems } = readTextFile(reader.folder, path, file);
  reader.problems.push(...problems);
  return problems.length > 0 ? undefined : text;
}

function checkId(reader: Reader, file: string, id: string): void {
  if (idSchema.safeParse(id).success) return;
  reader.problems.push({
    rule: 'invalid-id',
    file,
    line: 1,
    message: `The file name "${id}" is not an id.`,
    hint: 'Rename it to lower-case ASCII words joined by hyphens; it becomes the address.',
  });
}

/** An MDX file that fits its schema. */
interface Found<Data> {
  id: string;
  data: Data;
  place: Place;
  body: Root;
}

const baseOf = <Name extends Section>(section: Name, { id, place, body }: Found<unknown>) => ({
  section,
  id,
  place,
  body,
});

const nameOf = (reader: Reader, path: string): string =>
  `${reader.label}/${path}`.replaceAll('\\', '/');
