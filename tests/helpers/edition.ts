import type { Edition } from '../../src/schemas/records.ts';

/** An edition of updates.yaml. `date`: `YYYY-MM-DD`. */
export const edition = (id: string, date: string, entries: string[] = []): Edition => ({
  id,
  date,
  kind: 'minor',
  title: 'Title',
  summary: 'Summary',
  entries,
});
