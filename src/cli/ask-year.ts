import { createInterface } from 'node:readline/promises';

/** Four digits that may be the year of an article. */
export const isYear = (text: string): boolean => /^[12]\d{3}$/.test(text);

/**
 * The year that somebody types, asked for until it is one; undefined where they type none. Ctrl-C ends the command.
 * `question`: with a space behind it.
 */
export async function askYear(
  question: string,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<number | undefined> {
  const terminal = createInterface({ input, output });
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  // The end of what is typed, Ctrl-D, is no answer.
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  try {
    for (;;) {
      const typed = terminal.question(question).catch(() => '');
      const answer = (await Promise.race([typed, ended])).trim();
      if (answer === '') return undefined;
      if (isYear(answer)) return Number(answer);
      output.write(`"${answer}" is no year: write four digits, such as 1978.\n`);
    }
  } finally {
    terminal.close();
  }
}
