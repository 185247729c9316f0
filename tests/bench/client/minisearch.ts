import MiniSearch from 'minisearch';
import { type Section, VITEPRESS } from '../minisearch-settings.ts';
import type { Asked } from './engine.ts';

/** MiniSearch with its index as one file, loaded at first use. */
export class Probe {
  readonly #index: Promise<MiniSearch<Section>>;

  constructor(url: string) {
    this.#index = load(url);
  }

  async ask(query: string): Promise<Asked> {
    const index = await this.#index;
    const started = performance.now();
    const pages = index.search(query).map(({ id }) => String(id).replace(/#.*/, ''));
    return { paths: [...new Set(pages)].slice(0, 20), milliseconds: performance.now() - started };
  }
}

async function load(url: string): Promise<MiniSearch<Section>> {
  const response = await fetch(url);
  return MiniSearch.loadJSON<Section>(await response.text(), VITEPRESS);
}
