import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type * as Kept from '../../src/settings/kept.ts';
import type * as Once from '../../src/once.ts';

/** The change that is being tried, which tests of many one after another in the same process. */
const change = (): string =>
  (globalThis as { __stryker__?: { activeMutant?: string } }).__stryker__?.activeMutant ?? 'none';

/** What a wrong change has made must not be kept for the next: each has a place of its own. */
const OWN = mkdtempSync(join(tmpdir(), 'briefing-kept-'));
const own = () => join(OWN, change());

vi.mock('../../src/settings/kept.ts', async (read): Promise<typeof Kept> => {
  const { keep, keepNow, ...others } = await read<typeof Kept>();
  return {
    ...others,
    keep: (kind, ingredients, make, folder) => keep(kind, ingredients, make, folder ?? own()),
    keepNow: (kind, ingredients, make, folder) => keepNow(kind, ingredients, make, folder ?? own()),
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
