import type { Answer, Run } from './answer.ts';
import { parseExcerpt } from './excerpt.ts';
import type { FullTextPage } from './full-text.ts';
import { addPart, type Merger } from './merger.ts';
import type { NamesIndex } from './names-index.ts';
import type { NameRecord } from './name-record.ts';
import type { Said } from './passage-excerpt.ts';
import { words } from '../names/normalise.ts';

/** Sections that every page has and that answer nothing: what it rests on, and what rests on it. */
const LISTS = /#(sources|claims)$/;

/** Adds pages of the full text to what the names have answered; a section shows under its page. */
export class PageMerger {
  readonly #merger: Merger;
  readonly #records: Map<string, NameRecord>;
  readonly #background: Set<string>;
  readonly #base: string;
  readonly #saidTo: (page: FullTextPage) => Said | undefined;

  /**
   * `base`: address of the site's root, as the full text prefixes it; `said`: what pages say to the query, where that
   * is better than what the full text shows.
   */
  constructor(
    merger: Merger,
    { records, background }: NamesIndex,
    base: string,
    said: (page: FullTextPage) => Said | undefined = () => undefined,
  ) {
    this.#merger = merger;
    this.#records = new Map(records.map((record) => [record.p, record]));
    this.#background = new Set(background);
    this.#base = base;
    this.#saidTo = said;
  }

  /** Adds the entry that rests most on a document: who asks for what it says asks about that. */
  addRestingOn({ meta }: FullTextPage): void {
    const record = this.#records.get(meta['entry'] ?? '');
    if (record !== undefined) this.#merger.page(record);
  }

  addPage(page: FullTextPage): void {
    const path = this.#pathOf(page.url);
    const record = this.#records.get(path);
    const known = [path, record?.u?.p ?? path].some((shown) => this.#merger.has(shown));
    const answer = record === undefined ? this.#plain(path, page) : this.#merger.page(record);
    if (record !== undefined && answer.path !== record.p) addPart(answer, record.p, record.n);
    if (answer.excerpt.length === 0)
      answer.excerpt = this.#excerptOf(page, answer, known && answer.path === path);
    const sections = page.sub_results.filter(({ url }) => url.includes('#') && !LISTS.test(url));
    if (answer.path === path)
      for (const { url, title } of sections.slice(0, 3)) addPart(answer, this.#pathOf(url), title);
    if (!known) answer.background ||= this.#isBackground(page);
  }

  /** What a page says to the query; of itself, where it was found by its name and says no more. */
  #excerptOf(page: FullTextPage, { name }: Answer, isNamed: boolean): Run[] {
    const { summary } = page.meta;
    const said = this.#saidTo(page);
    if (isNamed && summary !== undefined && said?.isMore !== true)
      return [{ text: summary, marked: false }];
    return said?.runs ?? parseExcerpt(page.excerpt, name);
  }

  #plain(path: string, { meta }: FullTextPage): Answer {
    return this.#merger.get(
      path,
      meta['kind'] ?? 'page',
      meta['title'] ?? path,
      meta['kind'] === 'source',
    );
  }

  /** Every marked word is one that only background has. */
  #isBackground({ excerpt }: FullTextPage): boolean {
    const marked = parseExcerpt(excerpt).filter((run) => run.marked);
    const found = marked.flatMap(({ text }) => words(text));
    return found.length > 0 && found.every((word) => this.#background.has(word));
  }

  #pathOf(url: string): string {
    return url.startsWith(this.#base) ? `/${url.slice(this.#base.length)}` : url;
  }
}
