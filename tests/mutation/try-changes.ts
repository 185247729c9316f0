import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inject, TestRunner } from 'vitest';
import type { Result, Results } from './many-at-once.ts';

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

/** So many times more often than usual may be endless. */
const OFTEN = 10;

const noticed = new Map<string, Result>();
/** Tests that have not been run yet: until then nobody knows that nothing notices a change. */
let ahead: Set<string> | undefined;
/** What may never end, or seemed to be noticed by a test that does not even pass without a change. */
const unsure = new Set<string>();

/** Counts the tries. Where one has not ended in a minute, this process is ended, and what it leaves is tried alone. */
const tries = new Int32Array(new SharedArrayBuffer(4));
new Worker(
  `const { workerData } = require('node:worker_threads');
  let last = -1;
  setInterval(() => {
    const now = Atomics.load(workerData, 0);
    if (now === last) process.kill(process.pid, 'SIGKILL');
    last = now;
  }, 60_000);`,
  { eval: true, workerData: tries },
).unref();

/** Repeats every test with each change that it reaches and that no other has noticed, and at last without any. */
export default class TryChanges extends TestRunner {
  readonly #trial = inject('trial');
  #reached: Record<string, number> = {};
  #tried: string[] = [];

  override async onBeforeRunTask(test: Task): Promise<void> {
    await super.onBeforeRunTask(test);
    this.#write();
    ahead ??= new Set(Object.keys(this.#trial.perTest));
    ahead.delete(idOf(test, this.config.root));
    this.#reached = this.#trial.perTest[idOf(test, this.config.root)] ?? {};
    this.#tried = Object.keys(this.#reached).filter(
      (id) => !noticed.has(id) && !unsure.has(id) && !(id in this.#trial.atLoading),
    );
    if (test.type === 'test') test.repeats = this.#tried.length;
  }

  override onBeforeTryTask(test: Test, options: Try): void {
    super.onBeforeTryTask(test, options);
    Atomics.add(tries, 0, 1);
    const id = this.#tried[options.repeats];
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
    const failureMessage = result.errors?.at(-1)?.message ?? '';
    const killedBy = [idOf(test, this.config.root)];
    if (id === undefined) this.#takeBack(killedBy[0]);
    else if (/Hit count limit reached|timed out/.test(failureMessage)) unsure.add(id);
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

  #write(missed: Results = {}): void {
    const all = { ...Object.fromEntries(noticed), ...missed };
    writeFileSync(this.#trial.file, JSON.stringify(all));
  }

  override onAfterRunFiles(files: Parameters<TestRunner['onAfterRunFiles']>[0]): void {
    super.onAfterRunFiles(files);
    this.#write(ahead?.size === 0 ? this.#missed() : {});
  }

  /** What every test that reaches it has tried, and none has noticed. */
  #missed(): Results {
    const reached = Object.values(this.#trial.perTest).flatMap((some) => Object.keys(some));
    const ids = reached.filter(
      (id) => !noticed.has(id) && !unsure.has(id) && !(id in this.#trial.atLoading),
    );
    return Object.fromEntries(ids.map((id) => [id, { status: 'survived', nrOfTests: 1 } as const]));
  }
}

/** As Stryker calls a test: its file, and its suites with it. */
function idOf(test: Task, root: string): string {
  const names = [test.name];
  for (let { suite } = test; suite !== undefined; { suite } = suite) names.unshift(suite.name);
  const file = relative(root, test.file.filepath).split(sep).join('/');
  return `${file}#${names.join(' > ').trim()}`;
}
