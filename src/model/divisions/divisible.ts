import type { Claim } from '../citations-and-quotations/claims.ts';
import type { Chronology } from '../chronology/chronology.ts';
import type { Entry, Meta, Source } from '../entries/entry.ts';
import type { Row } from '../positions/positions.ts';
import type { Edition, Released } from '../../schemas/records.ts';
import type { Backlink } from '../mentions.ts';

/** What the division of long lists looks at: the part of a briefing from which its lists are made. */
export interface Divisible {
  meta: Meta;
  entries: ReadonlyMap<string, Entry>;
  sources: ReadonlyMap<string, Source>;
  article: Source;
  chronology: Chronology;
  board: readonly Row[];
  claims: readonly Claim[];
  claimsByCite: ReadonlyMap<string, readonly Claim[]>;
  /** What the claims of an entry or page rest on. */
  citesOf: (id: string) => { paragraphs: readonly string[]; sources: readonly string[] };
  /** Entry -> the pages that mention it, with the sentence. */
  backlinks: ReadonlyMap<string, readonly Backlink[]>;
  updates: readonly Edition[];
  released: Released | undefined;
}
