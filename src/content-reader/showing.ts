import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import type { Place } from '../model/entries/entry.ts';
import type { Problem } from '../problems/problem.ts';
import type { MdxDocument, parseMdx } from './mdx-document.ts';
import { mendValue } from './mend-value.ts';

/** What a dev server remembers of the content from one reading to the next. */
export interface Memory {
  /** The last value that fitted its schema, as it was written, by file and id. */
  values: Map<string, unknown>;
  /** The last text of each MDX file whose body could be shown. */
  bodies: Map<string, string>;
  /** What each MDX file said when it was parsed. */
  parsed: Map<string, { text: string; document: MdxDocument }>;
  /** Id -> the file in which it stood first. */
  owners: Map<string, string>;
}

export const emptyMemory = (): Memory => ({
  values: new Map(),
  bodies: new Map(),
  parsed: new Map(),
  owners: new Map(),
});

/** Parses only what has changed. */
export const rememberParsed =
  ({ parsed }: Memory, parse: typeof parseMdx): typeof parseMdx =>
  (file, text) => {
    const known = parsed.get(file);
    if (known?.text === text) return known.document;
    const document = parse(file, text);
    parsed.set(file, { text, document });
    return document;
  };

/** What is shown of content that cannot be used: what it was when it last could, or what there is to write. */
export class Showing {
  /** Whether anything is shown that is not what the files say. */
  isMended = false;
  readonly #memory: Memory;
  readonly #parse: typeof parseMdx;

  constructor(memory: Memory, parse: typeof parseMdx) {
    this.#memory = memory;
    this.#parse = parse;
  }

  remember(key: string, value: unknown): void {
    this.#memory.values.set(key, value);
  }

  /** `key`: its name among all that is read; `onlyLast`: nothing, where it was never good. */
  mend<Schema extends z.ZodType>(
    key: string,
    schema: Schema,
    value: unknown,
    place: Place,
    onlyLast = false,
  ): z.output<Schema> | undefined {
    this.isMended = true;
    if (onlyLast && !this.#memory.values.has(key)) return undefined;
    return mendValue(schema, value, { last: this.#memory.values.get(key), place });
  }

  /** Those that had their ids first, as long as they have them: whatever takes one later would hide its page. */
  firstOfEachId<Thing extends { id: string; place: Place }>(things: readonly Thing[]): Set<Thing> {
    const { owners } = this.#memory;
    const nameOf = (id: string, file = '') => `${id} ${file}`;
    const there = new Set(things.map(({ id, place }) => nameOf(id, place.file)));
    for (const { id, place } of things)
      if (!there.has(nameOf(id, owners.get(id)))) owners.set(id, place.file);
    const first = things.filter(({ id, place }) => owners.get(id) === place.file);
    if (first.length < things.length) this.isMended = true;
    return new Set(first);
  }

  /** The items of a list that cannot be read, as they last were. */
  lastItems(path: string): unknown[] {
    this.isMended = true;
    const items = this.#memory.values.get(path);
    return Array.isArray(items) ? items : [];
  }

  /** The body of an MDX file, else the last one that could be shown, else an empty one. */
  body(path: string, file: string, text: string | undefined): Root {
    const now = text === undefined ? undefined : this.#parse(file, text);
    if (text !== undefined && now !== undefined && canShow(now)) {
      this.#memory.bodies.set(path, text);
      if (now.body !== undefined) return now.body;
    }
    this.isMended = true;
    const last = this.#memory.bodies.get(path);
    const body = last === undefined ? undefined : this.#parse(`${file} as it was`, last).body;
    return body ?? { type: 'root', children: [] };
  }
}

/** Whether the body of a document can be compiled and holds nothing but our components. */
export const canShow = ({ body, problems, frontmatter }: MdxDocument): boolean =>
  body !== undefined &&
  problems.every((problem) => HARMLESS.has(problem.rule) || frontmatter.problems.includes(problem));

/** Rules that a body may break and still be shown. */
const HARMLESS = new Set<Problem['rule']>([
  'broken-link',
  'duplicate-id',
  'invalid-id',
  'invalid-outline',
  'unverified-quotation',
]);
