import { once } from '../once.ts';
import type { Prepared } from './names-prepare.ts';

/** The word by which each person is called. */
export const surnamesOf = once(
  (prepared: readonly Prepared[]): ReadonlySet<string> =>
    new Set(
      prepared.flatMap(({ record, forms: [own] }) =>
        record.k === 'person' ? (own?.keys.at(-1) ?? []) : [],
      ),
    ),
);
