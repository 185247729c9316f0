import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strykerPlugins as ofVitest } from '@stryker-mutator/vitest-runner';
import { createVitest } from 'vitest/node';
import { TIMES } from './quick-first.ts';

type RunnerOfVitest = ReturnType<(typeof ofVitest)[0]['factory']>;
type Given<Name extends 'dryRun' | 'mutantRun'> = Parameters<RunnerOfVitest[Name]>[0];
type Answer<Name extends 'dryRun' | 'mutantRun'> = Awaited<ReturnType<RunnerOfVitest[Name]>>;

/** What was found out of a change, in the words of Stryker's own reports. */
export interface Result {
  status: 'killed' | 'survived' | 'timeout';
  killedBy?: string[];
  failureMessage?: string;
  nrOfTests?: number;
}

/** How far the tests have come. */
export interface Progress {
  noticed: Record<string, Result>;
  /** Changes of which a test was too slow, or that seemed to be noticed by one which does not pass without any. */
  unsure: string[];
  /** Tests that have tried all that they reach. */
  finished: string[];
}

/** Which changes each test reaches, how often, and where to write how far the tests have come. */
export interface Trial {
  perTest: Record<string, Record<string, number>>;
  atLoading: Record<string, number>;
  /** Of so many changes one is tried. */
  every: number;
  file: string;
  /** Where to write with which change a test never ends. */
  endlessFile: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    trial: Trial;
  }
}

/** In the copy of the project that all processes of a run share. */
const RESULTS = 'tried-at-once.json';
const PROGRESS = 'trying.json';
const ENDLESS = 'endless.txt';

/** Of so many changes one is tried, for an estimate. */
const every = Number(process.env['MUTATION_EVERY'] ?? 1);

/** Leaves out what would have to be tried in a process of its own: seconds instead of minutes. */
const isQuick = process.env['MUTATION_QUICK'] === '1';
const LEFT_OUT: unknown = { status: 'error', errorMessage: 'Left out of a quick run.' };

/**
 * Stryker's runner for Vitest begins a process for each change, which takes a second or two. This one lets each test
 * try all the changes that it reaches, one after another, in a single process: a few milliseconds each. What happens
 * while files are loaded and what is doubtful is left to Stryker's runner.
 */
class ManyAtOnce {
  readonly #alone: RunnerOfVitest;
  #results: Record<string, Answer<'mutantRun'>> | undefined;

  constructor(alone: RunnerOfVitest) {
    this.#alone = alone;
  }

  init = () => this.#alone.init?.();
  dispose = () => this.#alone.dispose?.();
  capabilities = () => this.#alone.capabilities();

  async dryRun(options: Given<'dryRun'>): Promise<Answer<'dryRun'>> {
    const result = await this.#alone.dryRun(options);
    if ('mutantCoverage' in result) {
      const { perTest, static: atLoading } = result.mutantCoverage;
      const files = { file: resolve(PROGRESS), endlessFile: resolve(ENDLESS) };
      const trial = { perTest, atLoading, every, ...files };
      writeFileSync(TIMES, JSON.stringify(timesOf(result.tests)));
      const results = resultsOf(await tryAll(trial), trial);
      writeFileSync(RESULTS, JSON.stringify(Object.fromEntries(results)));
    }
    return result;
  }

  mutantRun(options: Given<'mutantRun'>): Promise<Answer<'mutantRun'>> {
    this.#results ??= existsSync(RESULTS)
      ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, Answer<'mutantRun'>>)
      : {};
    const known = this.#results[options.activeMutant.id];
    if (known === undefined && !isQuick) return this.#alone.mutantRun(options);
    return Promise.resolve(known ?? (LEFT_OUT as Answer<'mutantRun'>));
  }
}

/** A process that a change keeps from ending is ended, and another goes on without that change. */
async function tryAll(trial: Trial): Promise<Progress> {
  let progress: Progress = { noticed: {}, unsure: [], finished: [] };
  for (let isDone = false; !isDone;) {
    writeFileSync(trial.file, JSON.stringify(progress));
    await tryOthers(trial);
    progress = JSON.parse(readFileSync(trial.file, 'utf8')) as Progress;
    isDone = !existsSync(trial.endlessFile);
    if (isDone) continue;
    const id = readFileSync(trial.endlessFile, 'utf8');
    if (id in progress.noticed) throw new Error('A test never ends, whatever is changed.');
    progress.noticed[id] = { status: 'timeout' };
    rmSync(trial.endlessFile);
  }
  return progress;
}

/** Whether a change is one that tests try one after another. */
const isChosen = (id: string, { atLoading, every }: Pick<Trial, 'atLoading' | 'every'>) =>
  !(id in atLoading) && Number(id) % every === 0;

/** What no test has noticed survives, if every test that reaches it has tried it. */
function resultsOf({ noticed, unsure, finished }: Progress, trial: Trial): Map<string, Result> {
  const results = new Map(Object.entries(noticed));
  if (Object.keys(trial.perTest).some((test) => !finished.includes(test))) return results;
  const reached = Object.values(trial.perTest).flatMap((some) => Object.keys(some));
  for (const id of reached)
    if (!results.has(id) && !unsure.includes(id) && isChosen(id, trial))
      results.set(id, { status: 'survived', nrOfTests: 1 });
  return results;
}

async function tryOthers(trial: Trial): Promise<void> {
  const vitest = await createVitest({
    config: 'tests/mutation/vitest.config.ts',
    runner: resolve('tests/mutation/try-changes.ts'),
    // What never answers: a busy machine seems to do the same, so that it is tried again alone.
    testTimeout: 20_000,
    watch: false,
    maxWorkers: 1,
    reporters: [{}],
    onConsoleLog: () => false,
  });
  vitest.provide('trial', trial);
  await vitest.start();
  await vitest.close();
}

/** File -> milliseconds that its tests take together. */
function timesOf(
  tests: readonly { fileName?: string | undefined; timeSpentMs: number }[],
): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { fileName = '', timeSpentMs } of tests)
    times[fileName] = (times[fileName] ?? 0) + timeSpentMs;
  return times;
}

const create = (injector: { injectFunction(factory: unknown): RunnerOfVitest }): ManyAtOnce =>
  new ManyAtOnce(injector.injectFunction(ofVitest[0]?.factory));
create.inject = ['$injector'] as const;

export const strykerPlugins = [{ kind: 'TestRunner', name: 'many-at-once', factory: create }];
