import { writeFileSync } from 'node:fs';
import { HOSTILE } from './hostile.ts';
import { READERS } from './readers.ts';

/**
 * `npm run bench:robust`: how long each reader of others' text takes for hostile texts of growing length.
 * Growth is measured between the two longest: 1 is linear, 2 is quadratic. Written to docs/benchmarks/robust.md.
 */
const SIZES = [1_000, 30_000, 1_000_000];
/** Below this a measurement says more of the machine than of the program. */
const NOISE = 50;
const STEEP = 1.25;
const RUNS = 3;
/** A reader that would take longer is not tried on longer texts, and the page says so. */
const PATIENCE = 20_000;

interface Row {
  reader: string;
  text: string;
  size: number;
  milliseconds: number;
  growth: number;
}

const only = process.argv[2];
const worst: Row[] = [];
const stopped: string[] = [];
let tried = 0;
const began = performance.now();
for (const [reader, { read, most = Infinity }] of Object.entries(READERS)) {
  if (only !== undefined && !reader.includes(only)) continue;
  const rows: Row[] = [];
  // Two sizes that are too near tell nothing of growth.
  const sizes = [...SIZES.filter((one) => one * 3 < most), ...(most < 1_000_000 ? [most] : [])];
  for (const [text, make] of Object.entries(HOSTILE)) {
    let before: { size: number; milliseconds: number } | undefined;
    for (const [at, size] of sizes.entries()) {
      const row = await measured(reader, text, make(size), read, before);
      rows.push(row);
      before = row;
      const next = sizes[at + 1];
      if (next === undefined) continue;
      if (row.milliseconds * (next / size) ** Math.max(1, row.growth) <= PATIENCE) continue;
      stopped.push(`${reader}, ${text}: not tried beyond ${size.toLocaleString('en')} characters`);
      break;
    }
  }
  const slowest = rows.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  const steepest = rows.toSorted((a, b) => b.growth - a.growth)[0];
  if (slowest !== undefined && steepest !== undefined) worst.push(slowest, steepest);
  console.log(`${reader}: slowest ${describe(slowest)}; steepest ${describe(steepest)}`);
}

/** One reader at one text; what looks steep is measured again, since the machine has other work. */
async function measured(
  reader: string,
  text: string,
  input: string,
  read: (text: string) => unknown,
  before: { size: number; milliseconds: number } | undefined,
): Promise<Row> {
  const size = input.length;
  let milliseconds = Infinity;
  let growth = 0;
  for (let run = 0; run < RUNS && (run === 0 || growth > STEEP); run++) {
    const started = performance.now();
    await read(input);
    milliseconds = Math.min(milliseconds, performance.now() - started);
    tried += 1;
    const isNoise = before === undefined || before.milliseconds < NOISE;
    growth = isNoise
      ? 0
      : Math.log(milliseconds / before.milliseconds) / Math.log(size / before.size);
  }
  return { reader, text, size, milliseconds, growth };
}

function describe(row: Row | undefined): string {
  if (row === undefined) return '';
  return `${row.text}, ${row.size.toLocaleString('en')} characters, ${Math.round(row.milliseconds)} ms, growth ${row.growth.toFixed(2)}`;
}

const lines = worst.flatMap((row, index) => {
  if (index % 2 === 1) return [];
  const steepest = worst[index + 1] ?? row;
  return [
    `| ${row.reader} | ${row.text} | ${row.size.toLocaleString('en')} | ${Math.round(row.milliseconds)} | ${steepest.growth === 0 ? 'too quick to tell' : `${steepest.growth.toFixed(2)} (${steepest.text})`} |`,
  ];
});
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`${tried} runs in ${seconds} s`, stopped);
const page = `# Hostile text

\`npm run bench:robust\` writes this page: ${Object.keys(READERS).length} readers of text that others write, ${Object.keys(HOSTILE).length} hostile texts, from 1,000 to 1,000,000 characters or as many as can reach the reader: ${tried} runs in ${seconds} s on a machine that is shared with other work, all of which ended. Growth is measured between the two longest texts that take more than ${NOISE} ms: 1 is linear, 2 quadratic; a figure of one run moves with the machine.

${stopped.length === 0 ? 'No reader took so long that a longer text was left out.' : stopped.join('; ')}

| reader | slowest text | characters | ms | steepest growth |
| --- | --- | ---: | ---: | --- |
${lines.join('\n')}

What stands in addresses and in what a browser keeps is tried in \`tests/browser/hostile-address.test.ts\` (scripts, schemes, templates, prototypes, halves of characters, 100,000 letters: in \`?q=\`, \`?type=\`, \`?hl=\`, the fragment and the stored settings); anchors, prototypes as keys and characters that nobody sees in content, in \`tests/unit/bad-input-cases.ts\`.
`;
if (only === undefined) writeFileSync('docs/benchmarks/robust.md', page);
