import { existsSync, readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In the copy of the project that all processes of a run share: file of tests -> milliseconds. */
export const TIMES = 'times.json';

/** What the quick tests notice, the slow ones need not try. */
export class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const times = existsSync(TIMES)
      ? (JSON.parse(readFileSync(TIMES, 'utf8')) as Record<string, number>)
      : {};
    const timeOf = ({ moduleId }: TestSpecification): number => times[moduleId] ?? 0;
    return Promise.resolve(files.toSorted((a, b) => timeOf(a) - timeOf(b)));
  }
}
