import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Calls } from '../../bench/build/count-calls.ts';
import { writeContent } from '../../bench/build/write-content.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { projectFolder } from '../../../src/settings/project-folder.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { callsOf } from '../../helpers/calls-of.ts';

const PROJECT = projectFolder();

/** Calls of each function while a briefing of so many entries is read, modelled and asked for what its pages need. */
async function callsOfSize(size: number): Promise<Calls> {
  const folder = temporaryFolder();
  await writeContent(size, folder, 60);
  // What builds keep on the disk is there the second time, whoever worked it out before.
  await callsOf([folder]);
  const [calls = {}] = await callsOf([folder]);
  return calls;
}

/** Sorting compares a little more than in proportion, and asks these for what it compares by. */
const SORTED_BY = ['rank', 'rankOf', 'surname', 'total'];

/** Whether a function compares two items of a list that is sorted: `(a, b) => …`. */
function compares(name: string): boolean {
  const [, file = '', start = '', own = ''] = /^(.*)@(\d+) (.*)$/.exec(name) ?? [];
  const text = readFileSync(join(PROJECT, 'src', file), 'utf8').slice(Number(start));
  return /^(function \w+)?\(a(: \w+)?, b(: \w+)?\)/.test(text) || SORTED_BY.includes(own);
}

it('calls no function more than in proportion to the content', { timeout: 60_000 }, async () => {
  const [small, large] = await Promise.all([callsOfSize(120), callsOfSize(240)]);
  const often = Object.entries(small).filter(([, calls]) => calls >= 50);
  const grown = often
    .map(([name, calls]) => ({ name, times: (large[name] ?? 0) / calls }))
    .filter(({ name, times }) => times > (compares(name) ? 3 : 2.2));
  expect(grown).toEqual([]);
  // As many as a briefing needs at all: without them the comparison above would say nothing.
  expect(often.length).toBeGreaterThan(150);
});

it('is measured on content that keeps every rule, at its full length too', async () => {
  const folder = temporaryFolder();
  await writeContent(40, folder);
  expect(readBriefing(folder).problems).toEqual([]);
});
