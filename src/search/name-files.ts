import { listsBy, once } from '../once.ts';
import type { NamesIndex } from './names-index.ts';
import type { NameRecord } from './name-record.ts';
import { type Same, stems } from './names-prepare.ts';
import { type Entry, isStatement, kindLabel } from '../model/entries/entry.ts';
import {
  articleGrounds,
  groundsLine,
  sourceGrounds,
  statementGrounds,
} from '../model/views/how-we-know.ts';
import type { Searchable } from './searchable.ts';
import { buildNamesIndex, seatsOf, translatedNames } from './names-index.ts';
import { ambiguousWords, foreignWords, type Rescue, spellingOf } from './spelling.ts';
import { type Words, wordsOf as interfaceWords } from '../words/words.ts';
import { normalise } from '../names/normalise.ts';
import { OTHER_WORDS } from '#other-words';
import { ownPagesAbroad } from './own-pages.ts';
import { wordsOfPage } from './of-the-site.ts';
import { otherWordsOf } from './other-words-of.ts';
import { keywords, shardOf } from './keywords.ts';

/** Above so many entries the names are cut into shards by the first letters of their words. */
export const SHARD_ABOVE = 300;

/** The JSON files of the names layer, fetched on demand. */
export interface NameFiles {
  sharded: boolean;
  /**
   * File name without `.json` -> text. `all` and, for labels that come with the full text, `background`; or one
   * file for words that begin alike. `rescue` for what nothing else answers, and of it `alike` for what other words
   * may answer better; `entries` for previews and
   * results, on a large site a file for each first letter, and `summaries` for other previews.
   */
  files: ReadonlyMap<string, string>;
}

/** What previews and results show of an entry or a paragraph. */
export interface Summaries {
  /** Id -> kind in words, name, sentence and, of statements, how it is known. */
  entries: Record<string, [kind: string, name: string, summary: string, how?: string]>;
  /** Id of a document -> name, what it supports, how that is known. */
  sources: Record<string, [name: string, supports: string, how: string]>;
  /** Number -> what the paragraph says, in our words. */
  paragraphs: Record<string, string>;
  /** How what rests on a paragraph is known. */
  how: string;
  /** What previews say around these. */
  words: Words['preview'];
}

const partsOf = (briefing: Searchable) =>
  [
    buildNamesIndex(briefing),
    [...translatedNames(briefing), ...ownPagesAbroad(briefing)],
    seatsOf(briefing),
    summariesOf(briefing),
  ] as const;

/** The files of a briefing, made once. */
export const nameFiles = once((briefing: Searchable): NameFiles => makeFiles(...partsOf(briefing)));

/** Whether the pages of a site look for names in shards. `isLive`: in the dev server, where none waits until they are made. */
export const asksForShards = (site: { briefing: Searchable; isLive: boolean }): boolean =>
  !site.isLive && nameFiles(site.briefing).sharded;

/** The files of a briefing that is being written, made once: not in shards, whatever its size. */
export const liveFiles = once(
  (briefing: Searchable): NameFiles['files'] => makeFiles(...partsOf(briefing), false).files,
);

/**
 * The files that a search fetches: name of the file -> JSON.
 * One file of names, or shards where the index has more than SHARD_ABOVE records.
 */
export function makeFiles(
  index: NamesIndex,
  translated: readonly NameRecord[],
  seats: string[][],
  summaries: Summaries,
  sharded = index.records.length > SHARD_ABOVE,
): NameFiles {
  const rescue = rescueOf(index, translated, seats);
  const files = new Map([
    ...(sharded ? shards(index) : wholeFiles(index)),
    ['rescue', JSON.stringify(rescue)] as const,
    ['alike', JSON.stringify({ otherWords: rescue.otherWords })] as const,
    ...summaryFiles(summaries, sharded),
  ]);
  return { sharded, files };
}

function rescueOf(index: NamesIndex, translated: readonly NameRecord[], seats: string[][]): Rescue {
  const spelling = spellingOf(index, translated);
  const { otherWords, abroad } = otherWordsOf(OTHER_WORDS);
  return {
    ...spelling,
    translated,
    foreign: foreignWords(spelling),
    ambiguous: ambiguousWords(spelling, OTHER_WORDS),
    otherWords: { ...otherWords, alike: [...otherWords.alike, ...seats] },
    abroad,
  };
}

/** The sentences of entries apart from the rest, which no search needs; those of many in a file for each first letter. */
function summaryFiles({ entries, ...others }: Summaries, sharded: boolean): [string, string][] {
  const letters = Object.groupBy(Object.entries(entries), ([id]) => id.charAt(0));
  return [
    ['summaries', JSON.stringify(others)],
    ...(sharded
      ? Object.entries(letters).map(([letter, own = []]): [string, string] => [
          `entries-${letter}`,
          JSON.stringify(Object.fromEntries(own)),
        ])
      : [['entries', JSON.stringify(entries)] satisfies [string, string]]),
  ];
}

const wholeFiles = ({ background, ...names }: NamesIndex): [string, string][] => [
  ['all', JSON.stringify({ ...names, background: [] } satisfies NamesIndex)],
  ['background', JSON.stringify(background)],
];

/** Stop words have no shard of their own: it would hold nearly every entry, and no query is led by them. */
function shards({ records, background, press, same = {} }: NamesIndex): [string, string][] {
  const pairs = listsBy(Object.entries(same), ([, key]) => [key]);
  const byShard = listsBy(records, (record) => wordsOf(record, same, pairs).map(shardOf));
  const words = listsBy(background, (word) => [shardOf(word)]);
  return [...byShard].map(([shard, own]): [string, string] => {
    const index: NamesIndex = {
      same,
      ...(press && { press }),
      records: own,
      background: words.get(shard) ?? [],
    };
    return [shard, JSON.stringify(index)];
  });
}

/** Each word of a record's forms, and each that names the same: a query has one of them. */
function wordsOf(
  { p, n, f }: NameRecord,
  same: Same,
  pairs: ReadonlyMap<string, readonly (readonly [name: string, key: string])[]>,
): string[] {
  const forms = [normalise(n), ...f];
  const keys = new Set(forms.flatMap((form) => stems(form, same)));
  const others = [...keys].flatMap((key) => pairs.get(key) ?? []).flat();
  return [...forms.flatMap(keywords), ...wordsOfPage(p), ...others.flatMap(keywords)];
}

function summariesOf(briefing: Searchable): Summaries {
  const { entries, article, sources } = briefing;
  const words = interfaceWords(briefing.meta);
  const documents = [...sources.values()].filter(({ kind }) => kind === 'document');
  return {
    entries: Object.fromEntries(
      [...entries.values()].map((entry) => [entry.id, shownOf(briefing, entry, words)]),
    ),
    sources: Object.fromEntries(
      documents.map((source) => [
        source.id,
        [source.short, source.supports, groundsLine(sourceGrounds(briefing, source), words)],
      ]),
    ),
    paragraphs: Object.fromEntries(
      Object.entries(article.paragraphs ?? {}).map(([number, { gist }]) => [number, gist]),
    ),
    how: groundsLine(articleGrounds(briefing), words),
    words: words.preview,
  };
}

function shownOf(briefing: Searchable, entry: Entry, words: Words): Summaries['entries'][string] {
  const label = kindLabel(entry, words);
  if (!isStatement(entry)) return [label, entry.name, entry.summary];
  return [label, entry.name, entry.summary, groundsLine(statementGrounds(briefing, entry), words)];
}
