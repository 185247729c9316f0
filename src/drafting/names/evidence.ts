import type { Language } from '../languages/language.ts';
import type { NameKind } from '../story.ts';

/** How much speaks for each kind. */
export type Evidence = Record<NameKind, number>;

export const NO_EVIDENCE: Evidence = { person: 0, organisation: 0, place: 0, thing: 0 };

export const add = (a: Evidence, b: Partial<Evidence>): Evidence => ({
  person: a.person + (b.person ?? 0),
  organisation: a.organisation + (b.organisation ?? 0),
  place: a.place + (b.place ?? 0),
  thing: a.thing + (b.thing ?? 0),
});

/** What one way of being written speaks for and against; undefined where what it sees is written otherwise. */
type Rule<Seen> = (seen: Seen) => Partial<Evidence> | undefined;

/** Rules of every language, and those of one by its code. */
export interface Rules<Seen> {
  every: readonly Rule<Seen>[];
  only: Readonly<Record<string, readonly Rule<Seen>[]>>;
}

/** What all rules of a language say together. */
export const weigh = <Seen>(
  { every, only }: Rules<Seen>,
  seen: Seen,
  { code }: Language,
): Evidence =>
  [...every, ...(only[code] ?? [])]
    .map((rule) => rule(seen) ?? {})
    .reduce<Evidence>(add, NO_EVIDENCE);
