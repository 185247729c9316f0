import type { Briefing } from '../model/briefing.ts';

/** What the search reads of a briefing. */
export type Searchable = Pick<
  Briefing,
  | 'entries'
  | 'meta'
  | 'pages'
  | 'sources'
  | 'article'
  | 'backlinks'
  | 'verified'
  | 'verifiedOn'
  | 'comparesFigures'
  | 'board'
  | 'chronology'
  | 'claims'
  | 'released'
>;
