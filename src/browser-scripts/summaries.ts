import type { Summaries } from '../search/name-files.ts';

const files = new Map<string, Promise<unknown>>();

/** What previews show besides entries, fetched once; a fetch that failed is tried again at the next call. */
export const summaries = (): Promise<Omit<Summaries, 'entries'>> => fetched('summaries');

/** What they show of an entry. Those of a large site lie in a file for each first letter of their ids. */
export async function summaryOf(id: string): Promise<Summaries['entries'][string] | undefined> {
  if (id === '') return undefined;
  const isSharded = form()?.dataset['sharded'] !== undefined;
  const entries = await fetched<Summaries['entries']>(
    isSharded ? `entries-${id.charAt(0)}` : 'entries',
  );
  return entries[id];
}

function fetched<Content>(name: string): Promise<Content> {
  const known = files.get(name) ?? load(name);
  files.set(name, known);
  known.catch(() => files.delete(name));
  return known as Promise<Content>;
}

async function load(name: string): Promise<unknown> {
  const response = await fetch(`${form()?.dataset['names'] ?? ''}${name}.json`);
  return response.json();
}

const form = (): HTMLElement | null => document.querySelector('[data-names]');
