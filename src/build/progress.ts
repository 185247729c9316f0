/** Where progress goes: a terminal, a log, or nowhere. */
interface ProgressTarget {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Says what a build is doing, and at the end how long each step took. */
export interface Progress {
  /** A step begins, and the one before it has ended. */
  step: (name: string) => void;
  /** How far the step is. */
  count: (done: number, all: number) => void;
  /** All has ended; `passed`: with success. */
  end: (passed: boolean) => void;
}

export const SILENT: Progress = {
  step: () => undefined,
  count: () => undefined,
  end: () => undefined,
};

/** Least milliseconds between two states of a line. */
const PAUSE = 100;
/** Goes to the start of the line and deletes it. */
const CLEAR = '\r\u001B[2K';

/**
 * On a terminal one line that is written again and again; in a log one line for each step. No colours.
 * `now`: milliseconds of any clock.
 */
export function reportProgress(target: ProgressTarget, now = () => performance.now()): Progress {
  const steps: { name: string; start: number; end?: number }[] = [];
  let shown = -Infinity;
  const say = (text: string) => target.write(target.isTTY ? CLEAR + text : `${text}\n`);
  const close = () => {
    const last = steps.at(-1);
    if (last !== undefined) last.end ??= now();
  };
  return {
    step: (name) => {
      close();
      steps.push({ name, start: now() });
      shown = now();
      say(`${name} …`);
    },
    count: (done, all) => {
      const name = steps.at(-1)?.name;
      if (!target.isTTY || name === undefined || now() - shown < PAUSE) return;
      shown = now();
      say(`${name} … ${done} of ${all}`);
    },
    end: (passed) => {
      close();
      if (target.isTTY) target.write(CLEAR);
      const seconds = steps.map(
        ({ name, start, end = start }) => `${name} ${inSeconds(end - start)}`,
      );
      if (passed) target.write(`${seconds.join(' · ')}\n`);
    },
  };
}

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
