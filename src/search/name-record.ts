/** One entry as the browser gets it: everything that a reader may call it, normalised. */
export interface NameRecord {
  /** Path below the base. */
  p: string;
  /** Kind: `person`, `event`, `statement`, `reported act` …; `page` and `overview` for the site's own pages. */
  k: string;
  /** Name as shown. */
  n: string;
  /** Other forms: aliases, slips, roles, dates. */
  f: string[];
  /** How many of them, from the first, are aliases: what it is called, not what may lead to it. */
  a?: number;
  /** The page that a statement is shown under, its first speaker's: a shard may not have that. */
  u?: Pick<NameRecord, 'p' | 'k' | 'n'>;
  /** Rests on background alone. */
  b?: 1;
}
