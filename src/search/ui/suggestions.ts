import type { Answer, Answers } from '../answer.ts';
import type { Engine } from './engine.ts';

/** `settled`: names and full text have both answered; nothing more will come for this query. */
export type Show = (answers: Answers, query: string, settled: boolean) => void;

/** Whether there is anything to ask for: of a single letter nobody can say that it is in no page. */
export const isBegun = (query: string): boolean => !/^\s*\D?\s*$/.test(query);

/** Waiting time before the full text is asked, in milliseconds: names answer at once. */
const PAUSE = 120;

/**
 * Asks the engine for what is being typed: names first, then everything. Late answers to an older query are
 * dropped, and answers that are shown keep their place: new ones come below, so nothing moves under a pointer.
 */
export class Suggestions {
  readonly #engine: Engine;
  readonly #show: Show;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Engine, show: Show) {
    this.#engine = engine;
    this.#show = show;
  }

  /** `most`: pages of the full text, where it is not as usual; `goesOn`: the first of them are shown already. */
  ask(query: string, most?: number, goesOn = false): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    if (!isBegun(query)) return;
    const isCurrent = () => turn === this.#turn;
    let shown: Answers | undefined;
    if (!goesOn)
      void this.#engine.quick(query).then((answers) => {
        if (!isCurrent() || shown !== undefined || answers.how !== 'exact' || answers.unsure)
          return;
        shown = answers;
        this.#show(answers, query, false);
      }, ignore);
    this.#timer = setTimeout(
      () => {
        void this.#engine.full(query, most).then((answers) => {
          if (!isCurrent()) return;
          shown =
            shown?.how === 'exact' && answers.how === 'exact' ? keepOrder(shown, answers) : answers;
          this.#show(shown, query, true);
        });
      },
      this.#engine.ready ? PAUSE / 2 : PAUSE,
    );
  }

  stop(): void {
    this.#turn++;
    clearTimeout(this.#timer);
  }
}

function keepOrder(before: Answers, after: Answers): Answers {
  const byPath = new Map(after.answers.map((answer) => [answer.path, answer]));
  const kept = before.answers.flatMap(({ path }): Answer[] => {
    const same = byPath.get(path);
    return same === undefined ? [] : [same];
  });
  const rest = after.answers.filter((answer) => !kept.includes(answer));
  return { ...after, answers: [...kept, ...rest] };
}

/** What fails here fails again where everything is asked, which says so. */
const ignore = (): void => undefined;
