import { z } from 'astro/zod';
import type { Place } from '../model/entries/entry.ts';
import { type Branch, isBranch, Mended } from './mended.ts';
import { schemasAt, unwrap } from './schema-at.ts';
import { A_TEXT, smallest } from './smallest-value.ts';
import { toWrite } from './to-write.ts';
import type { Path } from './yaml-document.ts';

/** Repairs before a value is given up: far more than a file has fields. */
const MOST = 500;

/**
 * What can be shown of a value that does not fit its schema: the fields that do; the editor's own words even
 * where they are too long; for what cannot be used, the field of the `last` value that fitted; and for what is
 * missing, a text that says what to write and where. Undefined where nothing helps.
 */
export function mendValue<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  { last, place }: { last: unknown; place: Place },
): z.output<Schema> | undefined {
  for (const start of [value, last, emptyOf(schema)]) {
    if (!isLike(schema, start)) continue;
    const data = mendFrom(schema, new Mended(start, last, place));
    if (data !== undefined) return data;
  }
  return undefined;
}

function mendFrom<Schema extends z.ZodType>(
  schema: Schema,
  mended: Mended,
): z.output<Schema> | undefined {
  for (let repairs = 0; repairs < MOST; repairs++) {
    const result = schema.safeParse(mended.value, { reportInput: true });
    if (result.success) return mended.show(result.data) as z.output<Schema>;
    const [issue] = result.error.issues;
    if (issue === undefined || !repair(schema, mended, issue)) return undefined;
  }
  return undefined;
}

/** Mends one issue; false where that cannot be done. */
function repair(schema: z.ZodType, mended: Mended, issue: z.core.$ZodIssue): boolean {
  const { path } = issue;
  const parent = mended.at(path.slice(0, -1));
  const key = path.at(-1);
  if (issue.code === 'unrecognized_keys') {
    const here = mended.at(path);
    if (!isBranch(here)) return false;
    for (const unknown of issue.keys) mended.remove([...path, unknown]);
    return true;
  }
  const [type] = schemasAt(schema, path);
  if (key === undefined || !isBranch(parent)) return false;
  if (issue.code === 'invalid_key' || type === undefined) return mended.remove(path);
  return repairField(type, mended, path, parent[key]);
}

function repairField(type: z.ZodType, mended: Mended, path: Path, value: unknown): boolean {
  const isText = type.safeParse(A_TEXT).success;
  const isMissing = value === undefined;
  // Fit by itself, it only does not go with the rest.
  if (!isMissing && type.safeParse(value).success) return mended.remove(path);
  const isBlank = isMissing || value === null || value === '';
  if (isText && typeof value === 'number') return mended.put(path, String(value));
  if (isText && !isBlank && typeof value === 'string') return mended.put(path, A_TEXT, () => value);
  if (!isBlank && mended.takeLast(path)) return true;
  const isItem = typeof path.at(-1) === 'number';
  const isOptional = type.safeParse(undefined).success;
  if (!isMissing && (isItem || isOptional) && !isLeastList(type, value)) return mended.remove(path);
  return fill(type, mended, path, isText);
}

/** Puts in what the schema wants; a text says what to write, anything else is not shown. */
function fill(type: z.ZodType, mended: Mended, path: Path, isText: boolean): boolean {
  const [inner] = unwrap(type);
  const found = smallest(type);
  const fits = (value: string) => type.safeParse(value).success;
  if (isText) return mended.put(path, A_TEXT, (place) => toWrite(nameOf(path), place, path));
  // Every browser has to know it.
  if (inner instanceof z.ZodString && fits('de-CH')) return mended.put(path, 'en');
  if (inner instanceof z.ZodString) {
    // A date, an address or an id: where it is one of many its item goes, else it is not shown as one.
    const item = path.findLastIndex((part) => typeof part === 'number');
    if (item > 0) return mended.remove(path.slice(0, item + 1));
    if (fits('to-write')) return mended.put(path, `to-write-${mended.line}`);
    return mended.put(path, found, (place) => toWrite(nameOf(path), place, path));
  }
  if (inner instanceof z.ZodArray) return mended.put(path, found, () => []);
  return mended.put(path, inner instanceof z.ZodObject ? {} : found);
}

/** A list with too few items, none perhaps. */
const isLeastList = (type: z.ZodType, value: unknown): boolean =>
  Array.isArray(value) && value.length === 0 && unwrap(type)[0] instanceof z.ZodArray;

const nameOf = (path: Path): string =>
  path.filter((key) => typeof key !== 'number').join('.') || 'text';

const emptyOf = (schema: z.ZodType): Branch | [] =>
  unwrap(schema)[0] instanceof z.ZodArray ? [] : {};

const isLike = (schema: z.ZodType, value: unknown): boolean =>
  isBranch(value) && Array.isArray(value) === Array.isArray(emptyOf(schema));
