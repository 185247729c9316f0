import { existsSync, lstatSync } from 'node:fs';
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
import { id as idSchema, idHint } from '../schemas/fields.ts';
import { draftMark } from './draft-mark.ts';
import { namesIn } from './left-beside.ts';
import { PARSERS, type Parsers } from './parsers.ts';
import type { Showing } from './showing.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validate.ts';

/** Reads files of one content folder; every problem it meets is kept. */
export interface Reader {
  folder: string;
  /** How the folder is called in problems. */
  label: string;
  problems: Problem[];
  /** Ids of entries and pages, and list files, that are there but cannot be used: naming them is no further mistake. */
  broken: Set<string>;
  /** Absent: files are parsed from scratch. */
  parsers?: Parsers;
  /** Dev server: what is shown of files that cannot be used. */
  showing?: Showing | undefined;
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
  const documents = sources.map(({ data, place }): Source => ({ ...data, place }));
  const first = reader.showing?.firstOfEachId<Entry | Source>([...entries, ...documents]);
  return {
    meta: meta.data,
    metaPlace: meta.place,
    entries: entries.filter((entry) => first?.has(entry) ?? true),
    sources: documents.filter((source) => first?.has(source) ?? true),
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
  const found = readYamlFile(reader, path, optional);
  const place = found?.place ?? { file: nameOf(reader, path), lineOf: () => 1 };
  // A list of which nothing but comments is left; of what a command writes, nothing may be missing.
  if (optional && found?.value === null && path.endsWith('.yaml')) return undefined;
  const isWanted = !optional || isThere(reader, path);
  const mendAll = () =>
    isWanted ? reader.showing?.mend(path, schema, undefined, place, optional) : undefined;
  const data = found === undefined ? mendAll() : fit(reader, path, schema, found.value, place);
  return data === undefined ? undefined : { data, place };
}

/** The value of a YAML file that parses. */
function readYamlFile(
  reader: Reader,
  path: string,
  optional = false,
): { value: unknown; place: Place } | undefined {
  const text = readFile(reader, path, optional);
  if (text === undefined) return undefined;
  const file = nameOf(reader, path);
  const { value, lineOf, problems } = (reader.parsers ?? PARSERS).yaml(file, text);
  reader.problems.push(...problems);
  return problems.length > 0 ? undefined : { value, place: { file, lineOf } };
}

/** A value held against its schema; `key` names it among all that is read. */
function fit<Schema extends z.ZodType>(
  reader: Reader,
  key: string,
  schema: Schema,
  value: unknown,
  place: Place,
): z.output<Schema> | undefined {
  const { data, problems } = validate(schema, value, place);
  reader.problems.push(...problems, ...draftMark(value, place));
  if (data === undefined) return reader.showing?.mend(key, schema, value, place);
  reader.showing?.remember(key, value);
  return data;
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
  const { items, place: whole } = readItemsOf(reader, path);
  return items.flatMap((item: unknown, index) => {
    const { file, lineOf } = whole;
    const place: Place = { file, lineOf: (keys) => lineOf([index, ...keys]) };
    const id = typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
    const data = fit(reader, `${path} ${id || index}`, schema, item, place);
    if (data !== undefined) return [{ data, place }];
    if (id !== '') reader.broken.add(id);
    return [];
  });
}

/** The items of a YAML list, none where it is no list. */
function readItemsOf(reader: Reader, path: string): { items: unknown[]; place: Place } {
  const found = readYamlFile(reader, path);
  const place = found?.place ?? { file: nameOf(reader, path), lineOf: () => 1 };
  if (Array.isArray(found?.value)) {
    reader.showing?.remember(path, found.value);
    return { items: found.value, place };
  }
  // Of a list may be left nothing but its comments.
  if (found !== undefined && found.value !== null)
    reader.problems.push({
      rule: 'invalid-field',
      file: place.file,
      line: 1,
      message: 'The file is not a list.',
      hint: 'Begin each item with "- id: …".',
    });
  return { items: reader.showing?.lastItems(path) ?? [], place };
}

function readSection<Schema extends z.ZodType>(
  reader: Reader,
  section: Section,
  schema: Schema,
  toEntry: (found: Found<z.output<Schema>>) => Entry,
): Entry[] {
  const names = namesIn(join(reader.folder, section));
  // Under another ending nothing reads it, which is told once.
  for (const name of names)
    if (!name.endsWith('.mdx')) reader.broken.add(name.replace(/\..*/s, ''));
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
  const file = nameOf(reader, path);
  const text = readFile(reader, path);
  const document = text === undefined ? undefined : (reader.parsers ?? PARSERS).mdx(file, text);
  reader.problems.push(...(document?.problems ?? []));
  const { showing } = reader;
  const isReadable = document !== undefined && document.frontmatter.problems.length === 0;
  if (!isReadable && showing === undefined) return undefined;
  // Not the whole document: what knows a line would keep the tree of its file for as long as it is there.
  const lineOf = document?.frontmatter.lineOf;
  const place: Place = { file, lineOf: (keys) => lineOf?.(keys) ?? 1 };
  const data = isReadable
    ? fit(reader, path, schema, document.frontmatter.value ?? {}, place)
    : showing?.mend(path, schema, undefined, place);
  const body = showing === undefined ? document?.body : showing.body(path, file, text);
  return data === undefined || body === undefined ? undefined : { data, body, place };
}

function readFile(reader: Reader, path: string, optional = false): string | undefined {
  const file = nameOf(reader, path);
  if (!isThere(reader, path)) {
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

const isThere = (reader: Reader, path: string): boolean =>
  lstatSync(join(reader.folder, path), { throwIfNoEntry: false }) !== undefined;

function checkId(reader: Reader, file: string, id: string): void {
  if (idSchema.safeParse(id).success) return;
  reader.problems.push({
    rule: 'invalid-id',
    file,
    line: 1,
    message: `The file name "${id}" is not an id.`,
    hint: `${idHint(id)} It becomes the address.`,
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
