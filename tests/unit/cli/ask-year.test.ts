import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askYear } from '../../../src/cli/ask-year.ts';

it.each<[string, number | undefined, number]>([
  ['1978\n', 1978, 1],
  [' 1978 \n', 1978, 1],
  ['\n', undefined, 1],
  ['19788\nmaybe\n1978\n', 1978, 3],
  ['next\n', undefined, 2],
  ['', undefined, 1],
])('asks until %j is a year, none or the end', async (typed, year, times) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const asked = askYear('Which year? ', input, output);
  for (const line of typed.split(/(?<=\n)/)) {
    await new Promise((resolve) => setImmediate(resolve));
    input.write(line);
  }
  input.end();
  expect(await asked).toBe(year);
  expect(String(output.read()).split('Which year? ')).toHaveLength(times + 1);
});
