import { writeFileSync } from 'node:fs';
import { HOSTILE } from './hostile.ts';
import { READERS } from './readers.ts';

/**
 * `npm run bench:robust`: how long each reader of others' text takes for hostile texts of growing length.
 * Growth is measured between the two longest: 1 is linear, 2 is quadratic. Written to docs/benchmarks/robust.md.
 */
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Below this a measurement says more of the machine than of the program. */
const NOISE = 30;
/** A reader that takes longer is not tried on longer texts. */
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
let tried = 0;
for (const [reader, { read, most = Infinity }] of Object.entries(READERS)) {
  if (only !== undefined && !reader.includes(only)) continue;
  const rows: Row[] = [];
  for (const [text, make] of Object.entries(HOSTILE)) {
    let before: { size: number; milliseconds: number } | undefined;
    for (const size of [
      ...SIZES.filter((one) => one < most),
      ...(most < 1_000_000 ? [most] : []),
    ]) {
      const input = make(size);
      const started = performance.now();
      await read(input);
      const milliseconds = performance.now() - started;
      tried += 1;
      const isNoise = before === undefined || before.milliseconds < NOISE;
      const growth =
        isNoise || before === undefined
          ? 0
          : Math.log(milliseconds / before.milliseconds) / Math.log(size / before.size);
      rows.push({ reader, text, size, milliseconds, growth });
      before = { size, milliseconds };
      if (milliseconds > PATIENCE) break;
    }
  }
  const slowest = rows.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  const steepest = rows.toSorted((a, b) => b.growth - a.growth)[0];
  if (slowest !== undefined && steepest !== undefined) worst.push(slowest, steepest);
  console.log(`${reader}: slowest ${describe(slowest)}; steepest ${describe(steepest)}`);
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
if (only === undefined)
  writeFileSync(
    'docs/benchmarks/robust.md',
    `# Hostile text\n\n\`npm run bench:robust\`: ${Object.keys(READERS).length} readers of text that others write, ${Object.keys(HOSTILE).length} hostile texts, from 1,000 to 1,000,000 characters or as many as can reach the reader: ${tried} runs, all of which ended. Growth is measured between the two longest texts that take more than ${NOISE} ms: 1 is linear, 2 quadratic.\n\n| reader | slowest text | characters | ms | steepest growth |\n| --- | --- | ---: | ---: | --- |\n${lines.join('\n')}\n`,
  );
