import { formatProblems, ProblemsError } from '../problems/problem.ts';
import { SettingsError } from '../settings/settings.ts';

/**
 * Runs a command. Problems are printed as a list, a wrong setting as one sentence, anything else as the
 * first line of its message; the exit code is then 1. Nobody sees a stack trace unless DEBUG is set.
 */
export async function run(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(describe(error));
  }
}

function describe(error: unknown): string {
  if (error instanceof ProblemsError) return formatProblems(error.problems);
  if (error instanceof SettingsError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return process.env['DEBUG'] ? (error.stack ?? error.message) : error.message;
}
