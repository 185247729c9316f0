import { Refusal } from '../problems/refusal.ts';

/**
 * Ends a command with its usage where something stands behind it that it does not know: a slip in an option must not
 * pass for the command without it. `known`: options that the command takes.
 */
export function refuseArguments(
  usage: string,
  known: readonly string[] = [],
  args: readonly string[] = process.argv.slice(2),
): void {
  const other = args.find((arg) => !known.includes(arg));
  if (other !== undefined) throw new Refusal(`"${other}" is not known here. Usage: ${usage}`);
}
