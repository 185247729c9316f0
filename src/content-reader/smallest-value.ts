import { z } from 'astro/zod';
import { unwrap } from './schema-at.ts';

/** A text of a length that any text, title or sentence may have. */
export const A_TEXT = 'To be written by the editor, in a sentence of its own.';

const STRINGS = [A_TEXT, 'to-write', '2000', '2000-01-01', 'https://to-write.example/', '1'];

/** The smallest value that fits a schema; it is never shown. Undefined where there is none. */
export function smallest(type: z.ZodType): unknown {
  const [inner] = unwrap(type);
  if (inner instanceof z.ZodEnum) {
    const options = inner.options.map(String);
    return options.find((option) => option === 'unknown') ?? options[0];
  }
  if (inner instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(inner.shape as Record<string, z.ZodType>)
        .filter(([, field]) => !field.safeParse(undefined).success)
        .map(([key, field]) => [key, smallest(field)]),
    );
  const items = inner instanceof z.ZodArray ? [[], [smallest(inner.element as z.ZodType)]] : [];
  return [...items, ...STRINGS, {}, false, 0].find((one) => type.safeParse(one).success);
}
