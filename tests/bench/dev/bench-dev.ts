import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { KEPT, MODULES } from '../../../src/settings/kept.ts';
import { projectFolder } from '../../../src/settings/project-folder.ts';
import { type DevServer, startDevServer } from '../../helpers/dev-server.ts';
import { versionsOf } from '../build/versions.ts';
import { writeContent } from '../build/write-content.ts';

const PROJECT = projectFolder();
const REPORT = join(PROJECT, 'docs', 'benchmarks', 'dev.md');
/** How often each change is made. */
const CHANGES = 5;

/** What was measured at one size; milliseconds, of changes the median. */
interface DevFigures {
  size: number;
  /** From the command to the first page. */
  first: number;
  /** The same once more. */
  again: number;
  /** The page of an entry, asked for the first time. */
  entry: number;
  /** From a saved MDX file to its page. */
  prose: number;
  /** From a saved statement to its page. */
  statement: number;
}

/** Serves the made-up briefing at each size and writes the report. Returns its text. */
export async function benchDev(sizes: readonly number[]): Promise<string> {
  const figures: DevFigures[] = [];
  for (const size of sizes) figures.push(await measure(size));
  const report = render(figures);
  writeFileSync(REPORT, report);
  return report;
}

async function measure(size: number): Promise<DevFigures> {
  const content = join(PROJECT, '.cache', 'bench-dev', 'content');
  await writeContent(size, content);
  for (const folder of [KEPT, MODULES]) rmSync(folder, { recursive: true, force: true });
  const { taken: first, server: once } = await start(content);
  await once.interrupt();
  const { taken: again, server } = await start(content);
  try {
    const [name = ''] = readdirSync(join(content, 'chronology')).sort();
    const page = `/chronology/${name.replace('.mdx', '')}/`;
    const entry = await timed(() => get(server, page));
    const file = join(content, 'chronology', name);
    const prose = await changes(server, page, (words) => {
      writeFileSync(file, `${readFileSync(file, 'utf8')}\nNobody says it: ${words} <Silent/>\n`);
    });
    const list = join(content, 'statements.yaml');
    const [, id = ''] = /^- id: (.*)$/m.exec(readFileSync(list, 'utf8')) ?? [];
    const statement = await changes(server, `/statements/${id}/`, (words) => {
      const text = readFileSync(list, 'utf8');
      writeFileSync(list, text.replace(/^( {2}gist:) (?:Change \w+ )?/m, `$1 ${words} `));
    });
    return { size, first, again, entry, prose, statement };
  } finally {
    await server.interrupt();
  }
}

/** A dev server, and the milliseconds until it has served the overview. */
async function start(content: string): Promise<{ taken: number; server: DevServer }> {
  const begin = performance.now();
  const server = await startDevServer(content);
  await get(server, '/');
  return { taken: performance.now() - begin, server };
}

/** Saves new words and waits until the page has them, again and again; the median. */
async function changes(
  server: DevServer,
  page: string,
  save: (words: string) => void,
): Promise<number> {
  await get(server, page);
  const taken: number[] = [];
  for (let turn = 0; turn < CHANGES; turn++) {
    const words = `Change ${'abcdefgh'.charAt(turn)}`;
    taken.push(
      await timed(async () => {
        save(words);
        while (!(await get(server, page)).includes(words)) await pause();
      }),
    );
    await pause(500);
  }
  return taken.sort((a, b) => a - b)[Math.floor(CHANGES / 2)] ?? 0;
}

const get = async (server: DevServer, path: string): Promise<string> =>
  (await fetch(server.address + path)).text();

async function timed(use: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await use();
  return performance.now() - begin;
}

const pause = (milliseconds = 10): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const render = (figures: readonly DevFigures[]): string => `# While you write

\`npm run bench:dev\` writes this page: how soon \`npm run dev\` shows a made-up briefing, and what an editor saves
in it. A first start finds nothing of an earlier one. Of changes it is the median of ${CHANGES}, from the moment of saving until
the page that is asked for again and again has them.

- Machine: ${availableParallelism()} cores with ${Math.round(totalmem() / 2 ** 30)} GB (${process.platform}, ${process.arch}), shared with other work: at the end ${(loadavg()[0] ?? 0).toFixed(1)} programs wanted to run at once, and waited for each other
- Node ${process.versions.node}, ${versionsOf(['astro'], PROJECT)}

| Entries | First page, first start | First page, again | An entry's page | Changed prose shows | Changed statement shows |
| --: | --: | --: | --: | --: | --: |
${figures.map(({ size, first, again, entry, prose, statement }) => `| ${[size, ...[first, again, entry, prose, statement].map((time) => `${Math.round(time)} ms`)].join(' | ')} |`).join('\n')}
`;
