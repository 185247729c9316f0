import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { readArguments } from '../../../src/cli/read-arguments.ts';
import { run } from '../../../src/cli/run.ts';
import { draft } from './found.ts';
import { readGold } from './gold.ts';
import { type Figures, renderReport } from './report.ts';
import { addScores, MEASURES, score } from './score.ts';

const REPORT = 'docs/benchmarks/drafting.md';

/**
 * `npm run bench:drafting [-- --slips]`: holds what drafting finds in the articles of tests/drafting/ against what an
 * editor marked, and writes the report. `--slips` prints what it missed or made up in the articles it was made with.
 */
await run(async () => {
  const { values } = readArguments('npm run bench:drafting -- [--slips]', {
    slips: { type: 'boolean' },
  });
  const baseline = JSON.parse(readFileSync('tests/bench/drafting/baseline.json', 'utf8')) as Record<
    'tuned' | 'heldOut' | 'late' | 'sinceRead',
    Figures
  >;
  const measure = (folder: string, before: Figures) => {
    const all = readGold(`tests/drafting/${folder}`).map((gold) => ({
      gold,
      scores: score(gold, draft(gold)),
    }));
    if (values.slips && folder === 'articles')
      for (const { gold, scores } of all)
        for (const name of MEASURES)
          for (const slip of scores[name].slips) console.log(`${gold.name}  ${name}  ${slip}`);
    return {
      baseline: before,
      scores: addScores(all.map(({ scores }) => scores)),
      articles: all.length,
    };
  };
  const report = await format(
    renderReport(
      measure('held-out', baseline.heldOut),
      measure('held-out-late', baseline.late),
      measure('held-out-read', baseline.sinceRead),
      measure('articles', baseline.tuned),
    ),
    { parser: 'markdown' },
  );
  writeFileSync(REPORT, report);
  console.log(report);
});
