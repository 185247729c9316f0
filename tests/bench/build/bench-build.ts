import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../../src/settings/project-folder.ts';
import { type BuildFigures, renderBuildReport } from './build-report.ts';
import type { Contestant } from './contestant.ts';
import { measureRuns } from './measure-run.ts';
import { ours } from './ours.ts';
import { preparePeer } from './peers.ts';

const PROJECT = projectFolder();
const REPORT = join(PROJECT, 'docs', 'benchmarks', 'build.md');

/** Builds the made-up briefing at each size with ours and with peers, and writes the report. Returns its text. */
export async function benchBuild(
  sizes: readonly number[],
  peers: readonly string[],
): Promise<string> {
  const scratch = join(PROJECT, '.cache', 'bench-build');
  const contestants = [ours(join(scratch, 'ours'))];
  for (const peer of peers) contestants.push(await preparePeer(peer, scratch));
  const figures: BuildFigures[] = [];
  for (const size of sizes)
    for (const contestant of contestants) {
      const found = await measure(contestant, size);
      console.log(`${contestant.name}, ${size}: ${found.clean.cpu.toFixed(1)} s of CPU`);
      figures.push(found);
    }
  const report = renderBuildReport(figures, {
    machine: `${availableParallelism()} cores with ${Math.round(totalmem() / 2 ** 30)} GB (${process.platform}, ${process.arch}), shared with other work`,
    node: process.versions.node,
    versions: contestants.map(({ name, versions }) => `${name}: ${versions}`),
  });
  await mkdir(dirname(REPORT), { recursive: true });
  await writeFile(REPORT, report);
  return report;
}

/** A clean build, and one more after one entry has changed. */
async function measure(contestant: Contestant, size: number): Promise<BuildFigures> {
  const { name, scripts, cwd, env, out, kept } = contestant;
  for (const folder of [out, ...kept])
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  await contestant.write(size);
  const clean = await measureRuns(scripts, cwd, env);
  await contestant.change();
  const changed = await measureRuns(scripts, cwd, env);
  return { name, size, clean, changed, bytes: await bytesIn(out) };
}

async function bytesIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(join(file.parentPath, file.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
