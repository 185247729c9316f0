import type { Edition, Redirects, Released, Verified } from '../../schemas/records.ts';
import type { Place } from './entry.ts';

/** The files that record what was published and verified; each may be missing. */
export interface Records {
  updates: Recorded<Edition[]>;
  redirects: Recorded<Redirects>;
  verified: Recorded<Verified | undefined>;
  released: Recorded<Released | undefined>;
}

export interface Recorded<Data> {
  data: Data;
  place: Place;
}
