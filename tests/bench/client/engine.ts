import type { Answers } from '../../../src/search/answer.ts';
import { SHOWN } from '../../../src/search/ui/dialog.ts';
import { Engine, type Places } from '../../../src/search/ui/engine.ts';

/** What a query brought, as the report counts it. */
export interface Asked {
  /** Paths of the pages that were shown as answers, best first. */
  paths: string[];
  milliseconds: number;
}

/** The search of the product's dialog behind the same door as MiniSearch's. */
export class Probe {
  readonly #places: Places;
  readonly #engine: Engine;

  constructor(places: Places) {
    this.#places = places;
    this.#engine = new Engine(places, SHOWN);
  }

  /** Names and full text. Pages with only some of the words are offered to readers, but are no answer. */
  async ask(query: string): Promise<Asked> {
    const started = performance.now();
    const answers = await this.#engine.full(query);
    return { paths: pathsOf(answers), milliseconds: performance.now() - started };
  }

  /** The first named answer of a visit: nothing is loaded yet. */
  async first(query: string): Promise<Asked> {
    const started = performance.now();
    const answers = await new Engine(this.#places).quick(query);
    return { paths: pathsOf(answers), milliseconds: performance.now() - started };
  }
}

const pathsOf = ({ how, answers }: Answers): string[] =>
  how === 'some-words' ? [] : answers.map(({ path }) => path);
