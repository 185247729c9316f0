/** What the search has to reach at a size; sizes between have no targets. */
export interface Targets {
  before: number;
  opened: number;
  firstNamed: number;
  firstFullText: number;
  warm: number;
  hits: number;
}

const KB = 1000;

export const TARGETS: Readonly<Record<number, Targets>> = {
  60: {
    before: 2 * KB,
    opened: 8 * KB,
    firstNamed: 12 * KB,
    firstFullText: 150 * KB,
    warm: 10,
    hits: 95,
  },
  1000: {
    before: 2 * KB,
    opened: 8 * KB,
    firstNamed: 32 * KB,
    firstFullText: 165 * KB,
    warm: 60,
    hits: 92,
  },
  10000: {
    before: 2 * KB,
    opened: 8 * KB,
    firstNamed: 32 * KB,
    firstFullText: 300 * KB,
    warm: 250,
    hits: 90,
  },
};
