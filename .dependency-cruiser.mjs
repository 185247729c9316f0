/**
 * The rooms of src/, top first. Imports run down this list only; rooms in one row do not know each other.
 * `npm run rooms` enforces it and draws it in ARCHITECTURE.md.
 */
export const ROWS = [
  ['tools'],
  ['cli'],
  ['build', 'dev-server'],
  ['pages'],
  ['layouts'],
  ['components'],
  ['browser-scripts'],
  ['site.ts'],
  ['checks'],
  ['hosting', 'chromium'],
  ['newsletter', 'drafting', 'renaming', 'editor-help'],
  ['feeds-and-data', 'cards'],
  ['search'],
  ['content-reader'],
  ['model/page-parts', 'model/status'],
  ['model/meetings', 'model/skyline'],
  ['model/timeline', 'model/left-to-do'],
  ['model/views'],
  ['model/briefing.ts'],
  ['model/accounts'],
  ['model/permalinks'],
  ['model/divisions', 'model/figures'],
  [
    'model/references',
    'model/citations-and-quotations',
    'model/chronology',
    'model/positions',
    'model/mentions.ts',
  ],
  ['model/addresses'],
  ['model/entries'],
  ['markdown'],
  ['schemas'],
  ['names', 'dates'],
  ['problems', 'words'],
  ['once.ts'],
  ['settings', 'styles'],
];

/** A room as a pattern for paths; a file's own name ends there. */
const pattern = (room) => `^src/${room.replaceAll('.', '[.]')}${room.includes('.') ? '$' : '/'}`;

const downwards = ROWS.flatMap((row, depth) =>
  row.map((room) => ({
    name: `${room} imports what stands below it`,
    severity: 'error',
    from: { path: pattern(room) },
    to: {
      path: '^src/',
      pathNot: [room, ...ROWS.slice(depth + 1).flat()].map(pattern),
    },
  })),
);

export default {
  forbidden: [
    {
      name: 'no circle of files',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every file stands in a room',
      severity: 'error',
      from: { path: '^src/', pathNot: [...ROWS.flat().map(pattern), '^src/run[.]cjs$'] },
      to: {},
    },
    {
      name: 'the product does not use its tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    ...downwards,
  ],
};
