import type { EN } from './en.ts';

/** The shape of a table with other texts in it: a word that one language has and another lacks is a type error. */
export type Worded<Table> = Table extends string
  ? string
  : Table extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Table]: Worded<Table[Key]> };

/** All words of the interface in one language. */
export type Words = Worded<typeof EN>;
