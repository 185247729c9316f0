import { normalise } from './normalise.ts';

/** An id for a name: lower-case ASCII words joined by hyphens; undefined where none of its letters are Latin. */
export function slug(name: string): string | undefined {
  const made = normalise(name)
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
  return made === '' ? undefined : made;
}
