import type { Usage } from './measure-run.ts';

/** What one tool needed at one size. */
export interface BuildFigures {
  name: string;
  size: number;
  clean: Usage;
  /** The next build, one entry changed. */
  changed: Usage;
  /** Of everything that it wrote. */
  bytes: number;
}

interface Setting {
  machine: string;
  node: string;
  versions: readonly string[];
}

/** The report in Markdown: one table for all sizes and tools. */
export function renderBuildReport(figures: readonly BuildFigures[], setting: Setting): string {
  const rows = figures.map(({ name, size, clean, changed, bytes }) => [
    String(size),
    name,
    seconds(clean.cpu),
    seconds(changed.cpu),
    seconds(clean.wall),
    seconds(changed.wall),
    `${(Math.max(clean.memory, changed.memory) / 2 ** 30).toFixed(2)} GB`,
    `${(bytes / 2 ** 20).toFixed(1)} MB`,
  ]);
  return `# Builds

\`npm run bench:build\` writes this page. Every tool builds the same made-up entries of about 375 words, a search
index included; nothing in them is a fact of the world. A clean build finds nothing of an earlier one; the second
build comes after one entry has changed.

Briefing runs all of its checks, and its pages say more: sources, backlinks, chronology, a board, everything on one
page for print; a build that a check refuses ends the benchmark. The peers build the same words as plain pages, with
no check.

- Machine: ${setting.machine}
- Node ${setting.node}
${setting.versions.map((line) => `- ${line}`).join('\n')}

${table(HEAD, rows)}
`;
}

const HEAD = [
  'Entries',
  'Tool',
  'CPU, clean',
  'CPU, one changed',
  'Time, clean',
  'Time, one changed',
  'Largest process',
  'Site',
];

const seconds = (value: number): string => `${value.toFixed(1)} s`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 1 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
