import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Content, isParagraph, nameKind, type Place, type Section } from '../entries/entry.ts';
import type { EntryIndex } from '../entries/entry-index.ts';
import type { Component } from '../../markdown/mdx-nodes.ts';

/** Where a reference stands: a file, and the field in it or, in prose, the component. */
export interface Spot {
  place: Place;
  path: readonly PropertyKey[];
  node?: Component;
}

/** What exists in a briefing and may be named. Each method returns the problems of what is named and is not there. */
export class Known {
  readonly #content: Content;
  readonly #index: EntryIndex;
  readonly #sides: readonly string[];
  readonly #paragraphs: readonly string[];

  constructor(content: Content, index: EntryIndex) {
    this.#content = content;
    this.#index = index;
    this.#sides = content.meta.sides.map(({ id }) => id);
    const article = content.sources.find(({ kind }) => kind === 'article');
    this.#paragraphs = Object.keys(article?.paragraphs ?? {});
  }

  get hasParagraphs(): boolean {
    return this.#paragraphs.length > 0;
  }

  /** Paragraph numbers and ids of sources, as `cites` lists them. */
  cites(cites: readonly string[], spot: Spot): Problem[] {
    return cites.flatMap((cite, i) => {
      const item = { ...spot, path: [...spot.path, i] };
      return isParagraph(cite) ? this.#paragraph(cite, item) : this.source(cite, item);
    });
  }

  source(id: string, spot: Spot): Problem[] {
    const { sources } = this.#index;
    const { broken } = this.#content;
    if (sources.has(id) || broken.has(id)) return [];
    if (sources.size === 0 && broken.has('sources.yaml')) return [];
    return [
      problemAt(spot, 'unknown-source', {
        message: `No source "${id}".`,
        hint: `${didYouMean(id, sources.keys())}Add it to sources.yaml or change the id.`,
      }),
    ];
  }

  /** What answers where the article is silent: a document, or an entry that tells. */
  sourceOrEntry(id: string, spot: Spot): Problem[] {
    const { sources, entries } = this.#index;
    const { broken } = this.#content;
    if (sources.has(id) || entries.has(id) || broken.has(id)) return [];
    if (broken.has('sources.yaml') || broken.has('statements.yaml')) return [];
    return [
      problemAt(spot, 'unknown-source', {
        message: `No source or entry "${id}".`,
        hint: `${didYouMean(id, [...sources.keys(), ...entries.keys()])}Name a document of sources.yaml or an entry.`,
      }),
    ];
  }

  side(id: string, spot: Spot): Problem[] {
    if (this.#sides.includes(id)) return [];
    return [
      problemAt(spot, 'unknown-side', {
        message: `No side "${id}".`,
        hint:
          this.#sides.length === 0
            ? 'The story has no sides: add it to "sides" in briefing.yaml, or take it away here.'
            : `${didYouMean(id, this.#sides)}Known: ${this.#sides.join(', ')}.`,
      }),
    ];
  }

  /** Whether it is the id of somebody in who's who, or of a file there that has problems of its own. */
  isParty(id: string): boolean {
    return this.#index.entries.get(id)?.section === 'whos-who' || this.#content.broken.has(id);
  }

  /** Who gave an account or was there: ids of who's who, or names that stand for nothing else, so none is wrong. */
  accounts(_names: readonly string[], _spot: Spot): Problem[] {
    return [];
  }

  /** Ids of entries; of one section, where one is given. */
  entries(ids: readonly string[], spot: Spot, section?: Section): Problem[] {
    return ids.flatMap((id, i) => this.#entry(id, { ...spot, path: [...spot.path, i] }, section));
  }

  #paragraph(number: string, spot: Spot): Problem[] {
    if (!this.hasParagraphs || this.#paragraphs.includes(number)) return [];
    return [
      problemAt(spot, 'unknown-paragraph', {
        message: `The article has no paragraph ${number}.`,
        hint: `Paragraphs run from 0 (the headline) to ${this.#paragraphs.at(-1) ?? 0}.`,
      }),
    ];
  }

  #entry(id: string, spot: Spot, section: Section | undefined): Problem[] {
    const found = this.#index.entries.get(id);
    if (this.#content.broken.has(id)) return [];
    if (found === undefined) return this.#unknownEntry(id, spot, section);
    if (section === undefined || found.section === section) return [];
    return [
      problemAt(spot, 'unknown-entry', {
        message: `"${id}" is ${nameKind(found.kind)}, not an entry of ${section}.`,
        hint: 'Name an entry of the right section.',
      }),
    ];
  }

  #unknownEntry(id: string, spot: Spot, section: Section | undefined): Problem[] {
    if (this.#mayBeStatement(section)) return [];
    const candidates = [...this.#index.entries.values()]
      .filter((entry) => section === undefined || entry.section === section)
      .map((entry) => entry.id);
    const home = section ?? 'whos-who';
    const file = home === 'statements' ? 'it to statements.yaml' : `${home}/${id}.mdx`;
    return [
      problemAt(spot, 'unknown-entry', {
        message: `No entry "${id}".`,
        hint: `${didYouMean(id, candidates)}Add ${file} or change the id.`,
      }),
    ];
  }

  /** Whether an unknown id may be a statement that could not be read, because its whole file could not. */
  #mayBeStatement(section: Section | undefined): boolean {
    if (section !== undefined && section !== 'statements') return false;
    if (!this.#content.broken.has('statements.yaml')) return false;
    return this.#content.entries.every((entry) => entry.section !== 'statements');
  }
}

/** A problem at the line of a field. */
export const problemAt = (
  { place, path }: Spot,
  rule: Problem['rule'],
  words: Pick<Problem, 'message' | 'hint'>,
): Problem => ({ rule, file: place.file, line: place.lineOf(path), ...words });
