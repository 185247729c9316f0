import { vi } from 'vitest';
import type * as FastCheck from 'fast-check';
import type * as Validator from 'html-validate';
import type * as Kept from '../../src/settings/kept.ts';
import { digestOf } from '../../src/settings/digest.ts';
import type * as Once from '../../src/once.ts';
import type * as Names from '../../src/search/names-index.ts';

/** The change that is being tried, which tests of many one after another in the same process. */
const change = (): string =>
  (globalThis as { __stryker__?: { activeMutant?: string } }).__stryker__?.activeMutant ?? 'none';

/** What a wrong change has made is not kept for the next, and nothing is on the disk. */
vi.mock('../../src/settings/kept.ts', async (read): Promise<typeof Kept> => {
  const { keep, keepNow, ...others } = await read<typeof Kept>();
  const kept = new Map<string, unknown>();
  const once = <Made>(kind: string, ingredients: readonly string[], make: () => Made): Made => {
    // Which tests reach a change is found out without any: they all have to reach it.
    if (change() === 'none') return make();
    const name = digestOf([change(), kind, ...ingredients]);
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name) as Made;
  };
  return {
    ...others,
    keep: (kind, ingredients, make, folder) =>
      folder === undefined ? once(kind, ingredients, make) : keep(kind, ingredients, make, folder),
    keepNow: (kind, ingredients, make, folder) =>
      folder === undefined
        ? once(kind, ingredients, make)
        : keepNow(kind, ingredients, make, folder),
  };
});

/** Nor remembered. */
vi.mock('../../src/once.ts', async (read): Promise<typeof Once> => {
  const { once, onceByText, ...others } = await read<typeof Once>();
  const anew = <Given, Made>(begin: () => (given: Given) => Made) => {
    let known = { of: change(), made: begin() };
    return (given: Given): Made => {
      if (known.of !== change()) known = { of: change(), made: begin() };
      return known.made(given);
    };
  };
  return {
    ...others,
    once: (make) => anew(() => once(make)),
    onceByText: (make) => anew(() => onceByText(make)),
  };
});

/** What a change makes of a briefing's names is the same in every test: most of the time went into making it again. */
vi.mock('../../src/search/names-index.ts', async (read): Promise<typeof Names> => {
  const { buildNamesIndex, ...others } = await read<typeof Names>();
  const made = new WeakMap<object, Map<string, Names.NamesIndex>>();
  return {
    ...others,
    buildNamesIndex: (briefing) => {
      const known = made.get(briefing) ?? new Map<string, Names.NamesIndex>();
      made.set(briefing, known);
      const index = known.get(change()) ?? buildNamesIndex(briefing);
      if (change() !== 'none') known.set(change(), index);
      return index;
    },
  };
});

/** Made-up cases are the same for each change, and few: what thousands would notice in a minute, hundred may not. */
vi.mock('fast-check', async (read) => {
  const { default: check, ...others } = await read<typeof FastCheck>();
  const assert = ((property: FastCheck.IRawProperty<void>, settings: FastCheck.Parameters = {}) => {
    const numRuns = Math.min(settings.numRuns ?? 100, 100);
    return check.assert(property, { ...settings, numRuns, seed: 1 });
  }) as typeof check.assert;
  return { ...others, default: { ...check, assert } };
});

/** No change makes anything else of what the validator says of the same text, which takes most of the time. */
vi.mock('html-validate', async (read): Promise<typeof Validator> => {
  const { HtmlValidate: Own, ...others } = await read<typeof Validator>();
  class HtmlValidate extends Own {
    readonly #said = new Map<string, Validator.Report>();

    override async validateString(text: string): Promise<Validator.Report> {
      const said = this.#said.get(text) ?? (await super.validateString(text));
      this.#said.set(text, said);
      return said;
    }
  }
  return { ...others, HtmlValidate };
});
