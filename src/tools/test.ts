import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../build/build-site.ts';

/** What one step counted. */
interface Count {
  passed: number;
  failed: number;
}

const STEPS: Record<string, () => Count> = {
  content: () => once(['src/run.cjs', 'tools/check-content']),
  format: () => once([bin('prettier'), '--check', '--log-level', 'warn', '.']),
  // Before lint: it writes the types that typed rules read.
  types: () => once([bin('astro'), 'check', '--minimumSeverity', 'warning']),
  lint: () => once([bin('eslint'), '.', '--max-warnings', '0']),
  unused: () => once([bin('knip'), '--no-config-hints']),
  rooms: () => once(['src/run.cjs', 'tools/rooms', '--check']),
  schemas: () => once(['src/run.cjs', 'tools/schemas', '--check']),
  unit: () => vitest('unit', ['--coverage']),
  site: () => vitest('site'),
  browser: () => vitest('browser'),
  matrix: () => vitest('matrix'),
  hosts: () => vitest('hosts'),
};
const STANDARD = [
  'content',
  'format',
  'types',
  'lint',
  'unused',
  'rooms',
  'schemas',
  'unit',
  'site',
  'browser',
];

const asked = process.argv.slice(2);
const names = asked.length === 0 ? STANDARD : asked.includes('all') ? Object.keys(STEPS) : asked;
const total: Count = { passed: 0, failed: 0 };
for (const name of names) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = STEPS[name]?.() ?? unknownStep(name);
  console.log(
    `== ${name}: ${passed} ok, ${failed} not, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  total.passed += passed;
  total.failed += failed;
  if (name === 'content' && failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A step that passes or fails as a whole. */
function once(args: string[]): Count {
  const { status } = spawnSync(process.execPath, args, { cwd: PROJECT, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
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

function unknownStep(name: string): Count {
  console.error(`There is no step "${name}": ${Object.keys(STEPS).join(', ')}, all.`);
  return { passed: 0, failed: 1 };
}
