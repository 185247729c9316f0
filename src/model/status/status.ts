import type { Briefing } from '../briefing.ts';
import { type Balance, balanceOf } from './balance.ts';
import { type ReadingReport, readingOf } from './reading.ts';
import { type OpenSilence, openSilences } from './silences.ts';

/** What an editor may want to look at: no faults, which the build reports. */
export interface Status {
  balance: Balance[];
  silences: OpenSilence[];
  reading: ReadingReport;
  sources: SourceReport;
}

/** Ids of sources that could be looked after better. */
interface SourceReport {
  all: number;
  /** An address without encryption: anybody on the way can change what a reader sees there. */
  unencrypted: string[];
  /** Documents without figures: nothing holds a number of background against them. */
  withoutFigures: string[];
  withoutType: string[];
  withoutArchive: string[];
}

/**
 * The state of a briefing beyond its rules: balance, silences, reading, sources. `isWritten`: whether a text is the
 * editor's, and not a mark of what she has still to write.
 */
export const statusOf = (briefing: Briefing, isWritten?: (text: string) => boolean): Status => ({
  balance: balanceOf(briefing),
  silences: openSilences(briefing),
  reading: readingOf(briefing, isWritten),
  sources: sourcesOf(briefing),
});

/** Ids of sources with an address that begins with http:. */
export const unencryptedSources = ({ sources }: Pick<Briefing, 'sources'>): string[] =>
  [...sources.values()]
    .filter(({ url, also, archive = '' }) =>
      [url, ...also, archive].some((address) => address.startsWith('http:')),
    )
    .map(({ id }) => id);

function sourcesOf({ sources }: Briefing): SourceReport {
  const all = [...sources.values()];
  const ids = (lacks: (source: (typeof all)[number]) => boolean) =>
    all.filter(lacks).map(({ id }) => id);
  return {
    all: all.length,
    unencrypted: unencryptedSources({ sources }),
    withoutFigures: ids(({ kind, figures }) => kind === 'document' && figures.length === 0),
    withoutType: ids(({ type }) => type === undefined),
    withoutArchive: ids(({ archive }) => archive === undefined),
  };
}
