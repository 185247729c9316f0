import { parentPort } from 'node:worker_threads';
import { HOSTILE } from './hostile.ts';
import { READERS } from './readers.ts';

const SIZES = [1_000, 30_000, 1_000_000];
/** Below this a measurement says more of the machine than of the program. */
export const NOISE = 50;
const STEEP = 1.25;
const RUNS = 3;
/** A reader that would take longer is not tried on longer texts, and the page says so. */
const PATIENCE = 20_000;

/** A reader at a hostile text of one length. */
export interface Row {
  text: string;
  size: number;
  milliseconds: number;
  /** 1 is linear, 2 quadratic; 0 where it was too quick to tell. */
  growth: number;
}

/** All of one reader. */
export interface Measured {
  reader: string;
  rows: Row[];
  /** Texts that were not tried at their longest. */
  stopped: string[];
  runs: number;
}

/** One reader at every text of every length that can reach it. */
async function measure(reader: string): Promise<Measured> {
  const { read = () => undefined, most = Infinity } = READERS[reader] ?? {};
  const all: Measured = { reader, rows: [], stopped: [], runs: 0 };
  // Two sizes that are too near tell nothing of growth.
  const sizes = [...SIZES.filter((one) => one * 3 < most), ...(most < 1_000_000 ? [most] : [])];
  for (const [text, make] of Object.entries(HOSTILE)) {
    let before: Row | undefined;
    for (const [at, size] of sizes.entries()) {
      const { runs, ...row } = await timed(text, make(size), read, before);
      all.rows.push(row);
      all.runs += runs;
      before = row;
      const next = sizes[at + 1];
      if (next === undefined) continue;
      if (row.milliseconds * (next / size) ** Math.max(1, row.growth) <= PATIENCE) continue;
      all.stopped.push(
        `${reader}, ${text}: not tried beyond ${size.toLocaleString('en')} characters`,
      );
      break;
    }
  }
  return all;
}

/** Milliseconds that this thread has had of a processor: other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** What looks steep is measured again: other work slows the memory, too. */
async function timed(
  text: string,
  input: string,
  read: (text: string) => unknown,
  before: Row | undefined,
): Promise<Row & { runs: number }> {
  const size = input.length;
  let milliseconds = Infinity;
  let growth = 0;
  let runs = 0;
  while (runs === 0 || (runs < RUNS && growth > STEEP)) {
    const started = processorTime();
    await read(input);
    milliseconds = Math.min(milliseconds, processorTime() - started);
    runs += 1;
    const isNoise = before === undefined || before.milliseconds < NOISE;
    growth = isNoise
      ? 0
      : Math.log(milliseconds / before.milliseconds) / Math.log(size / before.size);
  }
  return { text, size, milliseconds, growth, runs };
}

parentPort?.on('message', (reader: string) => {
  void measure(reader).then((measured) => parentPort?.postMessage(measured));
});
