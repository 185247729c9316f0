import type { Summaries } from '../search/name-files.ts';

let known: Promise<Summaries> | undefined;

/** What previews show, fetched once; a fetch that failed is tried again at the next call. */
export function summaries(): Promise<Summaries> {
  known ??= load().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function load(): Promise<Summaries> {
  const folder = document.querySelector<HTMLElement>('[data-names]')?.dataset['names'] ?? '';
  const response = await fetch(`${folder}summaries.json`);
  return (await response.json()) as Summaries;
}
