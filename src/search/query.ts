import { type Answer, type Answers, type How, parseExcerpt } from './answer.ts';
import { correct } from './correct.ts';
import { findPages, MOST, phraseOf } from './find-pages.ts';
import type { FullText, FullTextPage } from './full-text.ts';
import { matchNames, type NameHit } from './names-match.ts';
import type { NameRecord, NamesIndex } from './names-index.ts';
import { keywords, normalise, words } from '../names/normalise.ts';

export interface Search {
  names: NamesIndex;
  /** Absent while it loads, or when it failed: names answer alone. */
  fullText?: FullText;
  /** Pages of the full text that are loaded at once; each costs a file. MOST unless told. */
  most?: number;
  /** Where `names` holds only what the query itself needs: fetches more of them. */
  more?: MoreNames;
  /** Address of the site's root, base included, as Pagefind prefixes it. */
  base: string;
}

/** The names of a large site, which are never all loaded. */
export interface MoreNames {
  /** Every entry that has one of the words of a query. */
  namesFor(query: string): Promise<NamesIndex>;
  /** Every word of a name, as background words without records. */
  allWords(): Promise<NamesIndex>;
}

/** Longer queries are cut: nobody types them, and they cost. */
const LONGEST = 200;

/**
 * Names first, then the full text; a spelling is corrected only when nothing was found, and only then are
 * pages shown that have some of the words. What stands in quotation marks is never corrected. The same code
 * runs in the browser and in tests.
 */
export async function answerQuery(query: string, search: Search): Promise<Answers> {
  const asked = query.slice(0, LONGEST);
  if (normalise(asked) === '') return { how: 'none', answers: [] };
  const exact = await find(asked, search);
  if (exact.answers.length > 0) return { how: 'exact', ...exact };
  const instead = await correction(asked, search);
  if (instead !== undefined) {
    const corrected = await find(instead, await withNames(instead, search));
    if (corrected.answers.length > 0) return { how: 'corrected', instead, ...corrected };
  }
  return someWords(asked, await withNames(asked, search));
}

async function correction(query: string, search: Search): Promise<string | undefined> {
  if (phraseOf(query) !== undefined) return undefined;
  return correct(keywords(query), (await search.more?.allWords()) ?? search.names);
}

const withNames = async (query: string, search: Search): Promise<Search> => ({
  ...search,
  names: (await search.more?.namesFor(query)) ?? search.names,
});

async function someWords(query: string, search: Search): Promise<Answers> {
  const all = keywords(query);
  const each = all.filter((word) => word.length > 3);
  if (all.length < 2 || each.length === 0) return { how: 'none', answers: [] };
  const found = await Promise.all(each.map((word) => find(word, search)));
  const answers = byVotes(found.map(({ answers: list }) => list)).slice(0, MOST);
  const how: How = answers.length > 0 ? 'some-words' : 'none';
  return { how, answers };
}

/** Pages found for more of the words come first. */
function byVotes(lists: Answer[][]): Answer[] {
  const votes = new Map<string, { answer: Answer; score: number }>();
  for (const list of lists)
    for (const [rank, answer] of list.entries()) {
      const known = votes.get(answer.path);
      votes.set(answer.path, { answer, score: (known?.score ?? 0) + 1 / (rank + 1) });
    }
  return [...votes.values()].sort((a, b) => b.score - a.score).map(({ answer }) => answer);
}

async function find(query: string, search: Search): Promise<Pick<Answers, 'answers' | 'cut'>> {
  const hits = matchNames(search.names.records, phraseOf(query) ?? query);
  const { fullText, most = MOST } = search;
  if (fullText === undefined) return { answers: merge(hits, [], search) };
  const { pages, cut } = await findPages(query, fullText, most);
  return { answers: merge(hits, pages, search), cut };
}

function merge(hits: readonly NameHit[], pages: readonly FullTextPage[], search: Search): Answer[] {
  const merger = new Merger(search);
  for (const hit of hits) merger.addName(hit);
  for (const page of lastOfAll(pages)) merger.addPage(page);
  return merger.answers().slice(0, MOST);
}

/** Documents answer for the entries that rest on them, so they come behind. */
const lastOfAll = (pages: readonly FullTextPage[]): FullTextPage[] => {
  const isSource = ({ meta }: FullTextPage) => meta['kind'] === 'source';
  return [...pages.filter((page) => !isSource(page)), ...pages.filter(isSource)];
};

/** Sections that every page has and that answer nothing: what it rests on, and what rests on it. */
const LISTS = /#(sources|claims)$/;

/** Groups by page: a statement shows under its speaker, a section under its page. */
class Merger {
  readonly #answers = new Map<string, Answer>();
  readonly #records: Map<string, NameRecord>;
  readonly #background: Set<string>;
  readonly #base: string;

  constructor({ names, base }: Search) {
    this.#records = new Map(names.records.map((record) => [record.p, record]));
    this.#background = new Set(names.background);
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
    if (answer.excerpt.length === 0) answer.excerpt = parseExcerpt(page.excerpt);
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
