import { romanise } from '../../names/romanise.ts';
import { slug } from '../../names/slug.ts';

/** An id for a name in Latin or Cyrillic letters; undefined where it has none of them. */
export const idFor = (name: string): string | undefined => slug(romanise(name));
