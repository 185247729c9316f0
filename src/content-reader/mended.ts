import type { Place } from '../model/entries/entry.ts';
import type { Path } from './yaml-document.ts';

export type Branch = Record<PropertyKey, unknown>;

/** An object or a list. */
export const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null;

/** A value on its way to fit its schema, with what is to be shown in place of what only fits. */
export class Mended {
  readonly value: unknown;
  readonly #last: unknown;
  readonly #place: Place;
  readonly #taken = new Set<PropertyKey>();
  #shown: { path: Path; fits: unknown; show: unknown }[] = [];

  constructor(value: unknown, last: unknown, place: Place) {
    this.value = structuredClone(value);
    this.#last = last;
    this.#place = place;
  }

  /** The line on which it begins. */
  get line(): number {
    return this.#place.lineOf([]);
  }

  at(path: Path): unknown {
    return valueAt(this.value, path);
  }

  /** Takes a field or an item of a list away. */
  remove(path: Path): boolean {
    const parent = this.at(path.slice(0, -1));
    const key = path.at(-1);
    if (key === undefined || !isBranch(parent)) return false;
    if (!Array.isArray(parent)) return Reflect.deleteProperty(parent, key);
    parent.splice(Number(key), 1);
    this.#shown = this.#shown.flatMap((one) => shifted(one, path));
    return true;
  }

  /** Puts in what fits, and what to show of it in the end. */
  put(path: Path, fits: unknown, show?: (place: Place) => unknown): boolean {
    const parent = this.at(path.slice(0, -1));
    const key = path.at(-1);
    if (key === undefined || !isBranch(parent)) return false;
    parent[key] = fits;
    if (show !== undefined) this.#shown.push({ path, fits, show: show(this.#place) });
    return true;
  }

  /** Takes the whole field from the last value that fitted; once. */
  takeLast([field]: Path): boolean {
    if (field === undefined || this.#taken.has(field)) return false;
    if (!isBranch(this.#last) || !(field in this.#last) || Array.isArray(this.#last)) return false;
    this.#taken.add(field);
    this.#shown = this.#shown.filter(({ path }) => path[0] !== field);
    return this.put([field], structuredClone(this.#last[field]));
  }

  /** The value as its schema gave it back, with what is to be shown. */
  show(data: unknown): unknown {
    for (const { path, fits, show } of this.#shown) {
      const parent = valueAt(data, path.slice(0, -1));
      const key = path.at(-1);
      if (key === undefined || !isBranch(parent)) continue;
      parent[key] = replaced(parent[key], fits, show);
    }
    return data;
  }
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, key) => (isBranch(here) ? here[key] : undefined), value);

/** A schema may have put the text into an object of its own. */
function replaced(value: unknown, fits: unknown, show: unknown): unknown {
  if (!isBranch(value) || Array.isArray(value)) return show;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, one === fits ? show : one]),
  );
}

/** A path after an item before it, or it itself, has gone. */
function shifted<One extends { path: Path }>(one: One, removed: Path): One[] {
  const depth = removed.length - 1;
  const isBelow = removed.slice(0, -1).every((key, index) => one.path[index] === key);
  const [index, gone] = [Number(one.path[depth]), Number(removed[depth])];
  if (!isBelow || index < gone) return [one];
  if (index === gone) return [];
  return [{ ...one, path: one.path.with(depth, index - 1) }];
}
