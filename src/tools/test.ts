import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../cli/read-arguments.ts';
import { projectFolder } from '../settings/project-folder.ts';

const PROJECT = projectFolder();

/** What one step counted. */
interface Count {
  passed: number;
  failed: number;
}

type Step = () => Count | Promise<Count>;

/** They look at the code as it stands: two at a time, each with what it says in one piece. */
const STATIC: Record<string, Step> = {
  types: () => inOnePiece('types', [bin('astro'), 'check', '--minimumSeverity', 'warning']),
  lint: () => inOnePiece('lint', [bin('eslint'), '.', '--max-warnings', '0']),
  format: () => inOnePiece('format', [bin('prettier'), '--check', '--log-level', 'warn', '.']),
  unused: () => inOnePiece('unused', [bin('knip'), '--no-config-hints']),
  rooms: () => inOnePiece('rooms', ['src/run.cjs', 'tools/rooms', '--check']),
  schemas: () => inOnePiece('schemas', ['src/run.cjs', 'tools/schemas', '--check']),
};

/** Before all others. */
const FIRST: Record<string, Step> = {
  content: () => whole(['src/run.cjs', 'tools/check-content']),
  // Types and lint read the types that it writes.
  sync: () => whole([bin('astro'), 'sync', '--silent']),
};

/** They take every core: one after the other. */
const TESTS: Record<string, Step> = {
  // How much of the code they reach takes half as long again to find out.
  unit: () => vitest('unit', asked.includes('all') ? ['--coverage'] : []),
  site: () => vitest('site'),
  browser: () => vitest('browser'),
};

/** Only where they are asked for. */
const LONG: Record<string, Step> = {
  matrix: () => vitest('matrix'),
  hosts: () => vitest('hosts'),
};

const STANDARD = { ...FIRST, ...STATIC, ...TESTS };
const ALL = { ...STANDARD, ...LONG };

const asked = readArguments(`npm test [-- ${Object.keys(ALL).join(' | ')} | all]`, {}, [
  0,
  Infinity,
]).positionals;
const unknown = asked.filter((name) => name !== 'all' && !(name in ALL));
const names = new Set(
  asked.length === 0 ? Object.keys(STANDARD) : asked.includes('all') ? Object.keys(ALL) : asked,
);
// Of many cases alike, the tests ask a share otherwise.
if (asked.includes('all')) process.env['TEST_ALL'] = '1';
const total: Count = { passed: 0, failed: 0 };
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}: ${Object.keys(ALL).join(', ')}, all.`);
  total.failed += unknown.length;
} else {
  await run(FIRST, 1);
  if (total.failed === 0) {
    await run(STATIC, 2);
    await run({ ...TESTS, ...LONG }, 1);
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs those of the steps that are wanted, so many at a time. */
async function run(steps: Record<string, Step>, atOnce: number): Promise<void> {
  const waiting = Object.entries(steps).filter(([name]) => names.has(name));
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, step] = next;
      const started = Date.now();
      if (atOnce === 1) console.log(`\n== ${name}`);
      const { passed, failed } = await step();
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`== ${name}: ${passed} ok, ${failed} not, ${seconds} s`);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** A step that passes or fails as a whole. */
function whole(args: string[]): Count {
  const { status } = spawnSync(process.execPath, args, { cwd: PROJECT, stdio: 'inherit' });
  return countOf(status === 0);
}

/** The same beside others: what it says comes when it ends. */
async function inOnePiece(name: string, args: string[]): Promise<Count> {
  const child = spawn(process.execPath, args, { cwd: PROJECT });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => said.push(piece));
  const [status] = (await once(child, 'close')) as [number | null];
  console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`.trimEnd());
  return countOf(status === 0);
}

function countOf(isFine: boolean): Count {
  return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Every test of a project counts; a run that broke before its tests, or covers too little, is one failure. */
function vitest(project: string, more: string[] = []): Count {
  const report = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'report.json');
  const args = [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    ...more,
  ];
  const { status } = spawnSync(process.execPath, [...args, `--outputFile.json=${report}`], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  const broken = status !== 0 && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

function bin(name: string): string {
  const paths: Record<string, string> = {
    prettier: 'prettier/bin/prettier.cjs',
    eslint: 'eslint/bin/eslint.js',
    astro: 'astro/bin/astro.mjs',
    knip: 'knip/bin/knip.js',
    vitest: 'vitest/vitest.mjs',
  };
  return join(PROJECT, 'node_modules', paths[name] ?? name);
}
