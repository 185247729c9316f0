import type { Options } from 'minisearch';

/** What VitePress indexes: one document a section, named by its heading and those above it. */
export interface Section {
  /** Path of the page with the section's anchor. */
  id: string;
  title: string;
  titles: string[];
  text: string;
}

/** The settings of VitePress's local search. */
export const VITEPRESS: Options<Section> = {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
};
