import type { Answer } from './answer.ts';
import type { NameHit } from './names-score.ts';
import type { NameRecord } from './name-record.ts';

/** Groups by page: a statement shows under its speaker, unless it was repeated. */
export class Merger {
  readonly #answers = new Map<string, Answer>();

  addName({ record, via, repeated }: NameHit): void {
    const { u: _, ...own } = record;
    const answer = this.page(repeated ? own : record);
    const isOwn = answer.path === record.p;
    if (!isOwn) addPart(answer, record.p, record.n);
    if (isOwn && via !== undefined) answer.via ??= via;
  }

  has(path: string): boolean {
    return this.#answers.has(path);
  }

  answers(): Answer[] {
    return [...this.#answers.values()];
  }

  /** The answer of an entry, or of the page that it is shown under. */
  page({ u, ...record }: NameRecord): Answer {
    const shown = u === undefined || this.has(record.p) ? record : u;
    return this.get(shown.p, shown.k, shown.n, shown === record && record.b === 1);
  }

  get(path: string, kind: string, name: string, background: boolean): Answer {
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
}

/** Adds what belongs to an answer, once. */
export function addPart(answer: Answer, path: string, title: string): void {
  if (!answer.parts.some((part) => part.path === path)) answer.parts.push({ path, title });
}
