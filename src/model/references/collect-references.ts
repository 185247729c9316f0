import type { Problem } from '../../problems/problem.ts';
import type { Component } from '../../markdown/mdx-nodes.ts';
import type { Content } from '../entries/entry.ts';
import { indexEntries } from '../entries/entry-index.ts';
import { checkFieldReferences } from './field-references.ts';
import { Known, type Spot } from './known.ts';
import { checkPageReferences } from './page-references.ts';
import { checkProseReferences } from './prose-references.ts';

/** A place where the content names the id of an entry or a source. */
export interface Reference {
  id: string;
  /** As the editor sees it. */
  file: string;
  line: number;
  /** Id of the entry or page whose field or prose it is; undefined for briefing.yaml. */
  owner: string | undefined;
  /** Path of the field in the owner's data; empty in prose. */
  path: readonly PropertyKey[];
  /** In prose, the component. */
  node?: Component;
}

/** Every reference of the content, found by the functions that check them: what is checked can be renamed. */
export function collectReferences(content: Content): Reference[] {
  const collector = new Collector(content, indexEntries(content));
  for (const entry of content.entries) {
    collector.owner = entry.id;
    checkFieldReferences(entry, collector);
    if (entry.body !== undefined) checkProseReferences(entry.body, entry.place.file, collector);
  }
  for (const page of content.pages) {
    collector.owner = page.id;
    checkPageReferences(page, collector);
  }
  for (const { id, accordingTo, place } of content.sources) {
    collector.owner = id;
    collector.accounts(accordingTo, { place, path: ['accordingTo'] });
  }
  collector.owner = undefined;
  const { meta, metaPlace } = content;
  if (meta.year !== undefined)
    collector.source(meta.year.source, { place: metaPlace, path: ['year', 'source'] });
  return collector.found;
}

/** Notes what is named instead of checking it. */
class Collector extends Known {
  readonly found: Reference[] = [];
  owner: string | undefined;

  override source(id: string, spot: Spot): Problem[] {
    this.#note(id, spot);
    return [];
  }

  override sourceOrEntry(id: string, spot: Spot): Problem[] {
    this.#note(id, spot);
    return [];
  }

  override accounts(names: readonly string[], spot: Spot): Problem[] {
    return this.entries(names, spot);
  }

  override entries(ids: readonly string[], spot: Spot): Problem[] {
    for (const [index, id] of ids.entries())
      this.#note(id, { ...spot, path: [...spot.path, index] });
    return [];
  }

  #note(id: string, { place, path, node }: Spot): void {
    const line = place.lineOf(path);
    const { owner } = this;
    this.found.push({
      id,
      file: place.file,
      line,
      owner,
      path,
      ...(node === undefined ? {} : { node }),
    });
  }
}
