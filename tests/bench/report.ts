import { type Figures, type Relevance } from './figures.ts';
import { QUERY_KINDS } from './make-queries.ts';
import { type Row, ROWS } from './rows.ts';
import { type Targets, TARGETS } from './targets.ts';
import type { Side } from './write-site.ts';

/** One size of site. */
export interface Result {
  size: number;
  figures: Record<Side, Figures>;
}

/** Where it was measured: the class of machine, never which one. */
export interface Setting {
  machine: string;
  node: string;
  browser: string;
  seed: number;
}

/** The whole document. */
export function renderReport(results: readonly Result[], setting: Setting): string {
  return [
    '# How the search does, measured',
    '',
    'Written by `npm run bench:search`; do not edit it by hand.',
    '',
    method(setting),
    '',
    ...results.flatMap(renderSize),
    '## Where MiniSearch is better',
    '',
    weaknesses(results),
    '',
  ].join('\n');
}

const method = ({ machine, node, browser, seed }: Setting): string =>
  [
    `The sites are made up from the seed ${seed}, on which nothing was tuned: entries with names, aliases, roles, dates and some 250 words of prose, in pages with the search attributes of the real ones.`,
    "Names, index and browser code are the product's own.",
    `Each site was served on loopback with Brotli, as a static host would, and asked in ${browser} on ${machine}, with Node ${node}.`,
    'Bytes are bodies as sent, counted by the server; times depend on the machine and are never asserted. KB are 1,000 bytes.',
    'Where a figure is a median with a worst case, the worst is held against the target.',
    'A warm query is one that was asked before. A page that only has some of the words counts as nothing found.',
    'Queries are made from the data, those that could mean two entries are left out, and they are cleaner than what people type: `tests/search/queries.yaml` has those that people wrote.',
    "MiniSearch has the settings of VitePress's local search (fields title, titles and text; fuzzy 0.2; prefix; boosts 4, 1 and 2), the words that a reader sees on each page, and its whole index as one JSON file; no interface is counted for it.",
  ].join(' ');

function renderSize({ size, figures }: Result): string[] {
  const targets = TARGETS[size];
  return [
    `## ${size.toLocaleString('en-GB')} entries`,
    '',
    ...table(
      ['', 'Briefing', 'MiniSearch', 'Target', 'Reached'],
      ROWS.map((row) => [
        row.label,
        row.show(figures.briefing),
        row.show(figures.minisearch),
        ...targetCells(row, figures.briefing, targets),
      ]),
    ),
    '',
    ...table(
      [
        'Query',
        'Asked',
        'Briefing: right page first',
        'nothing',
        'MiniSearch: right page first',
        'nothing',
      ],
      QUERY_KINDS.map((kind) => {
        const [ours, theirs] = [
          figures.briefing.relevance[kind],
          figures.minisearch.relevance[kind],
        ];
        return [kind, String(ours.asked), ...hitCells(ours), ...hitCells(theirs)];
      }),
    ),
    '',
  ];
}

const hitCells = ({ hits, nothing }: Relevance): string[] => [String(hits), String(nothing)];

/** The target and whether the figure reaches it. */
function targetCells(row: Row, figures: Figures, targets: Targets | undefined): string[] {
  const value = row.value(figures);
  if (row.target === undefined || targets === undefined || value === undefined) return ['–', '–'];
  const target = row.target(targets);
  const isReached = (figure: number) =>
    row.better === 'less' ? figure <= target : figure >= target;
  const isNearly = row.middle !== undefined && isReached(row.middle(figures));
  return [row.unit(target), isReached(value) ? 'yes' : isNearly ? 'median only' : '**no**'];
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)];
}

/** Every figure in which MiniSearch comes out ahead, said plainly. */
function weaknesses(results: readonly Result[]): string {
  const found = results.map(({ size, figures }) => {
    const rows = ROWS.filter((row) => isAhead(row, figures.minisearch, figures.briefing)).map(
      (row) =>
        `${row.label.charAt(0).toLowerCase()}${row.label.slice(1)} (${row.show(figures.minisearch)} against ${row.show(figures.briefing)})`,
    );
    const kinds = QUERY_KINDS.filter(
      (kind) => figures.minisearch.relevance[kind].hits > figures.briefing.relevance[kind].hits,
    ).map((kind) => `queries by ${kind}`);
    const all = [...rows, ...kinds].join('; ') || 'in nothing that is measured here';
    return `At ${size.toLocaleString('en-GB')} entries: ${all}.`;
  });
  return `${found.join(' ')} Beyond the figures, MiniSearch is one library and one file, with no WebAssembly, no worker and no second layer to understand; it works offline as soon as that file is there, and its later queries cost no network at all, where Pagefind loads parts of the index for new words.`;
}

function isAhead(row: Row, theirs: Figures, ours: Figures): boolean {
  const [their, our] = [row.value(theirs), row.value(ours)];
  if (their === undefined || our === undefined) return false;
  return row.better === 'less' ? their < our : their > our;
}
