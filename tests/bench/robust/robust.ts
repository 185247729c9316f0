import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readArguments } from '../../../src/cli/read-arguments.ts';
import { HOSTILE } from './hostile.ts';
import { type Measured, NOISE, type Row } from './measure.ts';
import { READERS } from './readers.ts';

/**
 * `npm run bench:robust`: how long each reader of others' text takes for hostile texts of growing length, a reader on
 * each core. Growth is measured between the two longest: 1 is linear, 2 is quadratic. Written to
 * docs/benchmarks/robust.md.
 */
const [only] = readArguments('npm run bench:robust -- [reader]', {}, [0, 1]).positionals;
const began = performance.now();
const names = Object.keys(READERS).filter((name) => only === undefined || name.includes(only));
const measured = new Map<string, Measured>();
const waiting = [...names];
await Promise.all(Array.from({ length: Math.min(availableParallelism(), names.length) }, work));

/** Takes one reader after the other, until none waits. */
async function work(): Promise<void> {
  const worker = new Worker(new URL('measure.ts', import.meta.url));
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const result = await new Promise<Measured>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.postMessage(name);
    });
    worker.removeAllListeners('error');
    measured.set(name, result);
    const { slowest, steepest } = worstOf(result);
    console.log(`${name}: slowest ${describe(slowest)}; steepest ${describe(steepest)}`);
  }
  await worker.terminate();
}

function worstOf({ rows }: Measured): Record<'slowest' | 'steepest', Row | undefined> {
  const [slowest] = rows.toSorted((a, b) => b.milliseconds - a.milliseconds);
  const [steepest] = rows.toSorted((a, b) => b.growth - a.growth);
  return { slowest, steepest };
}

function describe(row: Row | undefined): string {
  if (row === undefined) return '';
  return `${row.text}, ${row.size.toLocaleString('en')} characters, ${Math.round(row.milliseconds)} ms, growth ${row.growth.toFixed(2)}`;
}

const all = names.flatMap((name) => measured.get(name) ?? []);
const stopped = all.flatMap((one) => one.stopped);
const tried = all.reduce((sum, { runs }) => sum + runs, 0);
const lines = all.flatMap((one) => {
  const { slowest, steepest } = worstOf(one);
  if (slowest === undefined || steepest === undefined) return [];
  return [
    `| ${one.reader} | ${slowest.text} | ${slowest.size.toLocaleString('en')} | ${Math.round(slowest.milliseconds)} | ${steepest.growth === 0 ? 'too quick to tell' : `${steepest.growth.toFixed(2)} (${steepest.text})`} |`,
  ];
});
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`${tried} runs in ${seconds} s`, stopped);
const page = `# Hostile text

\`npm run bench:robust\` writes this page: ${Object.keys(READERS).length} readers of text that others write, ${Object.keys(HOSTILE).length} hostile texts, from 1,000 to 1,000,000 characters or as many as can reach the reader: ${tried} runs in ${seconds} s, a reader on each of ${availableParallelism()} cores that are shared with other work, all of which ended. Growth is measured between the two longest texts that take more than ${NOISE} ms: 1 is linear, 2 quadratic; times are those of the processor, which still move with other work on the machine.

${stopped.length === 0 ? 'No reader took so long that a longer text was left out.' : stopped.join('; ')}

| reader | slowest text | characters | ms | steepest growth |
| --- | --- | ---: | ---: | --- |
${lines.join('\n')}

What stands in addresses and in what a browser keeps is tried in \`tests/browser/hostile-address.test.ts\` (scripts, schemes, templates, prototypes, halves of characters, 100,000 letters: in \`?q=\`, \`?type=\`, \`?hl=\`, the fragment and the stored settings); anchors, prototypes as keys and characters that nobody sees in content, in \`tests/unit/bad-input-cases.ts\`.
`;
if (only === undefined) writeFileSync('docs/benchmarks/robust.md', page);
