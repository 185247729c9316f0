import { expect, it } from 'vitest';
import { reportProgress } from '../../../src/build/progress.ts';

function show(isTTY: boolean, passed = true): string {
  let written = '';
  let clock = 0;
  const progress = reportProgress(
    { isTTY, write: (text) => (written += text) },
    () => (clock += 1_000),
  );
  progress.step('Reading');
  progress.step('Checks');
  progress.count(1, 2);
  progress.end(passed);
  return written.replaceAll('\r\u001B[2K', '<');
}

it('writes one line again and again on a terminal, and the seconds of each step at the end', () => {
  expect(show(true)).toMatch(
    /^<Reading …<Checks …<Checks … 1 of 2<Reading \d\.0 s · Checks \d\.0 s\n$/,
  );
});

it('writes a plain line for each step in a log', () => {
  expect(show(false)).toMatch(/^Reading …\nChecks …\nReading \d\.0 s · Checks \d\.0 s\n$/);
});

it('leaves the last word to the problems where a build has failed', () => {
  expect(show(true, false)).toBe('<Reading …<Checks …<Checks … 1 of 2<');
  expect(show(false, false)).toBe('Reading …\nChecks …\n');
});

it('has no colours', () => {
  expect(show(true)).not.toContain('\u001B[3');
});
