import { createHash } from 'node:crypto';
import type { NameRecord, NamesIndex, Searchable } from './names-index.ts';
import { buildNamesIndex } from './names-index.ts';
import { normalise, shardOf } from './normalise.ts';

/** Above so many entries the names are cut into shards by the first letters of their words. */
export const SHARD_ABOVE = 300;

/** The JSON files of the names layer: fetched on demand, kept by browsers for ever since `id` follows their content. */
export interface NameFiles {
  id: string;
  sharded: boolean;
  /** File name without `.json` -> text. `all` or one file a first letter; `summaries` for previews and results. */
  files: ReadonlyMap<string, string>;
}

/** What previews and results show of an entry or a paragraph. */
export interface Summaries {
  /** Id -> kind, name, sentence. */
  entries: Record<string, [kind: string, name: string, summary: string]>;
  /** Number -> what the paragraph says, in our words. */
  paragraphs: Record<string, string>;
}

const known = new WeakMap<Searchable, NameFiles>();

/** The files of a briefing, made once. */
export function nameFiles(briefing: Searchable): NameFiles {
  const files = known.get(briefing) ?? makeFiles(buildNamesIndex(briefing), summariesOf(briefing));
  known.set(briefing, files);
  return files;
}

export function makeFiles(index: NamesIndex, summaries: Summaries): NameFiles {
  const sharded = index.records.length > SHARD_ABOVE;
  const files = new Map([
    ...(sharded ? shards(index) : [['all', JSON.stringify(index)] as const]),
    ['summaries', JSON.stringify(summaries)] as const,
  ]);
  const hash = createHash('sha256').update([...files].flat().join('\0'));
  return { id: hash.digest('hex').slice(0, 10), sharded, files };
}

function shards({ records, background }: NamesIndex): [string, string][] {
  const byShard = new Map<string, NameRecord[]>();
  for (const record of records) {
    const tokens = [normalise(record.n), ...record.f].flatMap((form) => form.split(' '));
    for (const shard of new Set(tokens.filter(Boolean).map(shardOf)))
      byShard.set(shard, [...(byShard.get(shard) ?? []), record]);
  }
  return [...byShard].map(([shard, own]) => {
    const index: NamesIndex = {
      records: own,
      background: background.filter((word) => shardOf(word) === shard),
    };
    return [shard, JSON.stringify(index)];
  });
}

function summariesOf({ entries, article }: Searchable): Summaries {
  return {
    entries: Object.fromEntries(
      [...entries.values()].map(({ id, kind, name, summary }) => [id, [kind, name, summary]]),
    ),
    paragraphs: Object.fromEntries(
      Object.entries(article.paragraphs ?? {}).map(([number, { gist }]) => [number, gist]),
    ),
  };
}
