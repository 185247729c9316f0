import type { Answers } from '../answer.ts';
import type { FullText } from '../full-text.ts';
import { answerQuery } from '../query.ts';
import type { NamesIndex } from '../names-index.ts';
import type { NameRecord } from '../name-record.ts';
import type { Rescue } from '../spelling.ts';
import { keywords, shardFor, shardOf } from '../keywords.ts';

/** Where the files of this site are; read from the form in the header. */
export interface Places {
  /** Address of the root: `/` or `/sub/dir/`. */
  base: string;
  /** Folder of the name files. */
  names: string;
  sharded: boolean;
}

interface PagefindModule extends FullText {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
}

/** The search of one page: names at once, the full text as soon as it is there. */
export class Engine {
  readonly places: Places;
  readonly #most: number | undefined;
  readonly #files = new Map<string, Promise<unknown>>();
  #fullText: Promise<PagefindModule | undefined> | undefined;
  #loaded: PagefindModule | undefined;
  /** The index cannot be had: names answer alone, and the reader is told. */
  broken = false;

  /** `most`: pages of the full text that are loaded at once, where fewer than usual will do. */
  constructor(places: Places, most?: number) {
    this.places = places;
    this.#most = most;
  }

  /** Fetches the names and, beside them, the full-text index. */
  warm(): void {
    if (!this.places.sharded) this.#shard('all').catch(() => undefined);
    void this.#loadFullText();
  }

  /** What the names alone answer: one round trip, no waiting for the index. */
  async quick(query: string): Promise<Answers> {
    const { base } = this.places;
    return answerQuery(query, { names: await this.#names(query), base });
  }

  /**
   * Names and full text together, or what of them can be had: where a line breaks or the site has been replaced
   * meanwhile, names alone or that it failed. `most`: pages of the full text that are loaded, where it is not as usual.
   */
  async full(query: string, most = this.#most): Promise<Answers> {
    try {
      return await this.#all(query, most);
    } catch {
      this.broken = true;
      return this.quick(query).catch(() => ({ how: 'failed', answers: [] }));
    }
  }

  async #all(query: string, most: number | undefined): Promise<Answers> {
    const { base, sharded } = this.places;
    const [names, fullText, labels] = await Promise.all([
      this.#names(query),
      this.#loadFullText(),
      sharded ? [] : this.#file<string[]>('background'),
    ]);
    this.broken = fullText === undefined;
    const answers = await answerQuery(query, {
      names: { ...names, background: [...names.background, ...labels] },
      base,
      ...(fullText === undefined ? {} : { fullText }),
      ...(most === undefined ? {} : { most }),
      ...(sharded ? { moreNames: (words) => this.#allShards(words) } : {}),
      rescue: () => this.#file<Rescue>('rescue'),
      alike: () => this.#file<Rescue>('alike'),
    });
    // The sentences of a large site are too many to load. What adds them comes with the full text.
    if (!sharded) {
      const { addSentences } = await import('../find-pages.ts');
      await addSentences(answers, () => this.#file('entries'));
    }
    return answers;
  }

  /** The first records of the briefing: what it speaks of most. None on a large site, which has no single list. */
  async mostNamed(): Promise<readonly NameRecord[]> {
    return this.places.sharded ? [] : (await this.#shard('all')).records;
  }

  get ready(): boolean {
    return this.#loaded !== undefined;
  }

  /** On a large site the one shard that can answer; spelling needs more, and asks for it. */
  #names(query: string): Promise<NamesIndex> {
    if (!this.places.sharded) return this.#shard('all');
    const shard = shardFor(query);
    return shard === undefined ? Promise.resolve(NO_NAMES) : this.#shard(shard);
  }

  async #allShards(query: string): Promise<NamesIndex> {
    const shards = await Promise.all(
      [...new Set(keywords(query).map(shardOf))].map((name) => this.#shard(name)),
    );
    const records = new Map(
      shards.flatMap((shard) => shard.records.map((record) => [record.p, record])),
    );
    return {
      ...shards[0],
      records: [...records.values()],
      background: shards.flatMap((shard) => shard.background),
    };
  }

  #shard(name: string): Promise<NamesIndex> {
    return this.#file<NamesIndex>(name);
  }

  #file<Content>(name: string): Promise<Content> {
    const known = this.#files.get(name) ?? fetchFile(`${this.places.names}${name}.json`);
    this.#files.set(name, known);
    known.catch(() => this.#files.delete(name));
    return known as Promise<Content>;
  }

  #loadFullText(): Promise<PagefindModule | undefined> {
    this.#fullText ??= loadPagefind(this.places).then(
      (loaded) => (this.#loaded = loaded),
      // The next query tries again.
      () => (this.#fullText = undefined),
    );
    return this.#fullText;
  }
}

const NO_NAMES: NamesIndex = { records: [], background: [] };

async function fetchFile(url: string): Promise<unknown> {
  const response = await fetch(url);
  // A shard that does not exist holds nothing; anything else is a failure.
  if (response.status === 404 && /\/w-[^/]*$/.test(url)) return NO_NAMES;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

async function loadPagefind({ base }: Places): Promise<PagefindModule> {
  const url = new URL(`${base}pagefind/pagefind.js`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ url)) as PagefindModule;
  // Fetched beside the index, so that the first answer does not wait for it.
  void import('../find-pages.ts');
  void import('../names-match.ts');
  await pagefind.options({
    baseUrl: base,
    excerptLength: 24,
    ranking: { metaWeights: { title: 6, aliases: 4, summary: 0.5 } },
  });
  await pagefind.init();
  return pagefind;
}
