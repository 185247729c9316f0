import { describeError } from './describe-error.ts';
import { Usage } from './read-arguments.ts';

/** What a shell expects of a process that a signal ended: 128 and the number of the signal. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const CLOSED_PIPE = 141;

/**
 * Runs a command and ends the process, whatever else still runs in it: with 0, with 1 after problems, a
 * sentence or an unexpected error, or as the signal asks. Whoever holds a scratch folder or a lock frees it
 * on `exit`. A command that serves ends with `untilStopped`; from when it calls `served` on, an error in some
 * page is only told.
 */
export async function run(command: (served: () => void) => Promise<void> | void): Promise<void> {
  let isServing = false;
  watchEnds(() => isServing);
  try {
    await command(() => (isServing = true));
  } catch (error) {
    if (error instanceof Usage) console.log(error.message);
    else fail(error);
  }
  // Pipes may write later than they are told to.
  await Promise.all([process.stdout, process.stderr].map(written));
  process.exit();
}

/** For a command that serves until somebody stops it. */
export const untilStopped = (): Promise<never> =>
  new Promise(() => {
    // A signal ends the process.
  });

function watchEnds(isServing: () => boolean): void {
  for (const [signal, code] of Object.entries(SIGNALS))
    process.once(signal, () => process.exit(code));
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) =>
      process.exit(error.code === 'EPIPE' ? CLOSED_PIPE : 1),
    );
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error: unknown) => {
      fail(error);
      if (!isServing()) process.exit();
    });
  process.once('beforeExit', () => {
    fail(new Error('The command stopped before it was done.'));
    process.exit();
  });
}

function fail(error: unknown): void {
  process.exitCode = 1;
  console.error(describeError(error, Boolean(process.env['DEBUG'])));
}

const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => stream.write('', () => resolve()));
