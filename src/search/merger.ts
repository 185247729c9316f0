import { type Answer, parseExcerpt } from './answer.ts';
import type { FullTextPage } from './full-text.ts';
import type { NameHit } from './names-match.ts';
import type { NamesIndex } from './names-index.ts';
import type { NameRecord } from './name-record.ts';
import { words } from '../names/normalise.ts';

/** Sections that every page has and that answer nothing: what it rests on, and what rests on it. */
const LISTS = /#(sources|claims)$/;

/** Groups by page: a statement shows under its speaker, a section under its page. */
export class Merger {
  readonly #answers = new Map<string, Answer>();
  readonly #records: Map<string, NameRecord>;
  readonly #background: Set<string>;
  readonly #base: string;

  /** `base`: address of the site's root, as the full text prefixes it. */
  constructor({ records, background }: NamesIndex, base: string) {
    this.#records = new Map(records.map((record) => [record.p, record]));
    this.#background = new Set(background);
    this.#base = base;
  }

  addName({ record, via }: NameHit): void {
    const answer = this.#page(record);
    const isOwn = answer.path === record.p;
    if (!isOwn) addPart(answer, record.p, record.n);
    if (isOwn && via !== undefined) answer.via ??= via;
  }

  addPage(page: FullTextPage): void {
    const path = this.#pathOf(page.url);
    const record = this.#records.get(path);
    const known = this.#answers.has(record?.u?.p ?? path);
    const answer = record === undefined ? this.#plain(path, page) : this.#page(record);
    if (record !== undefined && answer.path !== record.p) addPart(answer, record.p, record.n);
    const { summary } = page.meta;
    if (answer.excerpt.length === 0)
      answer.excerpt =
        known && answer.path === path && summary !== undefined
          ? [{ text: summary, marked: false }]
          : parseExcerpt(page.excerpt, answer.name);
    const sections = page.sub_results.filter(({ url }) => url.includes('#') && !LISTS.test(url));
    if (answer.path === path)
      for (const { url, title } of sections.slice(0, 3)) addPart(answer, this.#pathOf(url), title);
    if (!known) answer.background ||= this.#isBackground(page);
  }

  answers(): Answer[] {
    return [...this.#answers.values()];
  }

  #page({ u, ...record }: NameRecord): Answer {
    const shown = u ?? record;
    return this.#get(shown.p, shown.k, shown.n, u === undefined && record.b === 1);
  }

  #plain(path: string, { meta }: FullTextPage): Answer {
    return this.#get(
      path,
      meta['kind'] ?? 'page',
      meta['title'] ?? path,
      meta['kind'] === 'source',
    );
  }

  #get(path: string, kind: string, name: string, background: boolean): Answer {
    const answer = this.#answers.get(path) ?? {
      path,
      kind,
      name,
      excerpt: [],
      parts: [],
      background,
    };
    this.#answers.set(path, answer);
    return answer;
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

function addPart(answer: Answer, path: string, title: string): void {
  if (!answer.parts.some((part) => part.path === path)) answer.parts.push({ path, title });
}
