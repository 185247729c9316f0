import { z } from 'astro/zod';
import type { Path } from './yaml-document.ts';

/** The schemas at a path, through optional, default, array, record and union; none where it leads nowhere. */
export function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  let here = [schema];
  for (const key of path) here = here.flatMap(unwrap).flatMap((type) => child(type, key));
  return here;
}

/** What a schema comes down to: objects, arrays, texts; more than one for a union. */
export function unwrap(type: z.ZodType): z.ZodType[] {
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault)
    return unwrap(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodPipe) return unwrap(type.in as z.ZodType);
  if (type instanceof z.ZodUnion) return (type.options as z.ZodType[]).flatMap(unwrap);
  return [type];
}

function child(type: z.ZodType, key: PropertyKey): z.ZodType[] {
  if (type instanceof z.ZodArray) return [type.element as z.ZodType];
  if (type instanceof z.ZodRecord) return [type.valueType as z.ZodType];
  if (type instanceof z.ZodObject) {
    const found = type.shape[String(key)] as z.ZodType | undefined;
    return found === undefined ? [] : [found];
  }
  return [];
}
