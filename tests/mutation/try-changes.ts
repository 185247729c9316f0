import { readFileSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inject, TestRunner } from 'vitest';
import type { Progress } from './many-at-once.ts';

type Task = Parameters<TestRunner['onBeforeRunTask']>[0];
type Test = Parameters<TestRunner['onBeforeTryTask']>[0];
type Try = Parameters<TestRunner['onBeforeTryTask']>[1];

/** What the changed code looks at to know which change is made; it stops itself where that never ends. */
interface Switch {
  activeMutant?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}
const changes: Switch = ((globalThis as { __stryker__?: Switch }).__stryker__ ??= {});

/** A loop that comes so many times more often than usual past a change is endless; as Stryker counts. */
const OFTEN = 100;

const trial = inject('trial');
const before = JSON.parse(readFileSync(trial.file, 'utf8')) as Progress;
const noticed = new Map(Object.entries(before.noticed));
const unsure = new Set(before.unsure);
const finished = new Set(before.finished);

/** How many tries have begun, and with which change the last. */
const tries = new Int32Array(new SharedArrayBuffer(8));
// Ends this process where a try has taken 20 seconds of the processor, however busy others keep that, and leaves word.
new Worker(
  `const { writeFileSync } = require('node:fs');
  const { tries, file } = require('node:worker_threads').workerData;
  const used = () => { const { user, system } = process.cpuUsage(); return user + system; };
  let last = -1;
  let since = 0;
  setInterval(() => {
    const now = Atomics.load(tries, 0);
    if (now !== last) [last, since] = [now, used()];
    else if (used() - since > 20_000_000) {
      writeFileSync(file, String(Atomics.load(tries, 1)));
      process.kill(process.pid, 'SIGKILL');
    }
  }, 1_000);`,
  { eval: true, workerData: { tries, file: trial.endlessFile } },
).unref();

/** What is still to be tried: neither done, nor left to a process of its own. */
const isOpen = (id: string): boolean =>
  !noticed.has(id) && !unsure.has(id) && !(id in trial.atLoading) && Number(id) % trial.every === 0;

/** Repeats every test with each change that it reaches and that no other has noticed, and at last without any. */
export default class TryChanges extends TestRunner {
  #reached: Record<string, number> = {};
  #tried: string[] = [];

  onBeforeRunFiles(): void {
    // Vitest would be told of each try, which takes it as long as the tries themselves; what counts is in the file.
    Object.assign(this, { onTaskUpdate: () => Promise.resolve() });
  }

  override async onBeforeRunTask(test: Task): Promise<void> {
    await super.onBeforeRunTask(test);
    const id = idOf(test, this.config.root);
    this.#reached = finished.has(id) ? {} : (trial.perTest[id] ?? {});
    this.#tried = Object.keys(this.#reached).filter(isOpen);
    if (test.type === 'test') test.repeats = this.#tried.length;
  }

  override onBeforeTryTask(test: Test, options: Try): void {
    super.onBeforeTryTask(test, options);
    const id = this.#tried[options.repeats];
    Atomics.store(tries, 1, Number(id ?? -1));
    Atomics.add(tries, 0, 1);
    changes.activeMutant = id;
    changes.hitCount = 0;
    changes.hitLimit = OFTEN * (this.#reached[id ?? ''] ?? 0);
  }

  override async onAfterRetryTask(
    test: Parameters<TestRunner['onAfterRetryTask']>[0],
    options: Try,
  ): Promise<void> {
    await super.onAfterRetryTask(test, options);
    changes.activeMutant = undefined;
    const { result } = test;
    // Each try would tell of all before it.
    if (result !== undefined) Object.assign(result, { attempts: [] });
    if (result?.state !== 'fail') return;
    const id = this.#tried[options.repeats];
    const failureMessage = result.errors?.at(-1)?.message.slice(0, 200) ?? '';
    const killedBy = [idOf(test, this.config.root)];
    if (id === undefined) this.#takeBack(killedBy[0]);
    else if (failureMessage.includes('timed out')) unsure.add(id);
    else noticed.set(id, { status: 'killed', killedBy, failureMessage, nrOfTests: 1 });
    delete result.errors;
  }

  #takeBack(test: string | undefined): void {
    for (const id of this.#tried) {
      if (noticed.get(id)?.killedBy?.[0] !== test) continue;
      noticed.delete(id);
      unsure.add(id);
    }
  }

  override onAfterRunTask(test: Task): void {
    super.onAfterRunTask(test);
    finished.add(idOf(test, this.config.root));
    const progress: Progress = {
      noticed: Object.fromEntries(noticed),
      unsure: [...unsure],
      finished: [...finished],
    };
    writeFileSync(trial.file, JSON.stringify(progress));
  }
}

/** As Stryker calls a test: its file, and its suites with it. */
function idOf(test: Task, root: string): string {
  const names = [test.name];
  for (let { suite } = test; suite !== undefined; { suite } = suite) names.unshift(suite.name);
  const file = relative(root, test.file.filepath).split(sep).join('/');
  return `${file}#${names.join(' > ').trim()}`;
}
