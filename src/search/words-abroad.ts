import type { NameRecord } from './name-record.ts';

/** The words of names in other languages, as searches compare them. */
export const wordsAbroad = (translated: readonly NameRecord[]): string[] => [
  ...new Set(translated.flatMap(({ f }) => f).flatMap((form) => form.split(' '))),
];
