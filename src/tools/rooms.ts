import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { Refusal } from '../problems/refusal.ts';
import { readArguments } from '../cli/read-arguments.ts';
import { run } from '../cli/run.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { drawRooms, type Edge } from './draw-rooms.ts';

const PROJECT = projectFolder();
const DRAWING = join(PROJECT, 'ARCHITECTURE.md');
const START = '<!-- rooms -->\n\n';
const END = '\n<!-- /rooms -->\n';

/** `npm run rooms [-- --check]`: holds all imports against the rooms, and draws them in ARCHITECTURE.md. */
await run(async () => {
  const { values } = readArguments('npm run rooms -- [--check]', { check: { type: 'boolean' } });
  const { default: rules, ROWS } = (await import(
    join(PROJECT, '.dependency-cruiser.mjs')
  )) as Rules;
  const { summary, modules } = await cruiseSource(rules);
  const broken = summary.violations.map(({ rule, from, to }) => `${from} -> ${to}  ${rule.name}`);
  if (broken.length > 0) throw new Refusal([...broken, `${broken.length} imports.`].join('\n'));
  const edges = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }): Edge => [source, resolved]),
  );
  await updateDrawing(drawRooms(edges, ROWS.flat()), values.check === true);
});

interface Rules {
  default: object;
  ROWS: string[][];
}

/** Cruises a copy of src/ in which every .astro file is the TypeScript of its head: the cruiser reads no other. */
async function cruiseSource(ruleSet: object): Promise<ICruiseResult> {
  // Of this run's own: another one may be at work beside it.
  await mkdir(join(PROJECT, '.cache'), { recursive: true });
  const copy = await mkdtemp(join(PROJECT, '.cache', 'rooms-'));
  try {
    return await cruiseCopy(copy, ruleSet);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function cruiseCopy(copy: string, ruleSet: object): Promise<ICruiseResult> {
  await cp(join(PROJECT, 'src'), join(copy, 'src'), { recursive: true });
  for (const file of await readdir(copy, { recursive: true }))
    if (file.endsWith('.astro')) await keepHead(join(copy, file));
  const { output } = await cruise(
    ['src'],
    {
      baseDir: copy,
      validate: true,
      ruleSet,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    { extensions: ['.ts', '.mjs', '.cjs', '.js', '.css'] },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

async function keepHead(file: string): Promise<void> {
  const [, head = '', body = ''] =
    /^---\n([^]*?)\n?---\n([^]*)$/.exec(await readFile(file, 'utf8')) ?? [];
  const scripts = [...body.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
  await writeFile(`${file}.ts`, [head, ...scripts].join('\n'));
  await rm(file);
}

async function updateDrawing(drawing: string, isChecked: boolean): Promise<void> {
  const text = await readFile(DRAWING, 'utf8');
  const [before, rest = ''] = text.split(START);
  const [, after = ''] = rest.split(END);
  const updated = `${before ?? ''}${START}${drawing}${END}${after}`;
  if (updated === text) return;
  if (isChecked) throw new Refusal('The drawing in ARCHITECTURE.md is old: run "npm run rooms".');
  await writeFile(DRAWING, updated);
}
