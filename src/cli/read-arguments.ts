import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../problems/nearest.ts';
import { Refusal } from '../problems/refusal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** How a command is used, for whoever asks. */
export class Usage extends Error {
  override name = 'Usage';
}

/** Where arguments come from: a test gives its own. */
const PROCESS = { args: process.argv.slice(2), env: process.env };

/**
 * Reads what stands behind a command; `words`: the fewest and the most that it takes besides its options. `--help` and
 * `-h` throw its Usage. A Refusal says what it does not know, and which option npm kept for itself: a slip must not
 * pass for the command without it.
 */
export function readArguments<const Known extends Options>(
  usage: string,
  options: Known,
  [fewest, most]: readonly [number, number] = [0, 0],
  { args, env }: { args: readonly string[]; env: NodeJS.ProcessEnv } = PROCESS,
) {
  const refuse = (what = ''): never => {
    throw new Refusal(`${what}Usage: ${usage}`);
  };
  const given = optionsIn(args);
  if (given.some(({ name }) => name === 'help' || name === 'h')) throw new Usage(`Usage: ${usage}`);
  const other = given.find(({ name }) => !(name in options));
  if (other !== undefined) refuse(unknownOption(other.typed, Object.keys(options)));
  const kept = Object.keys(options).find(
    (name) => env[npmName(name)] && !given.some((one) => one.name === name),
  );
  if (kept !== undefined)
    refuse(
      `npm kept "--${kept}" for itself: write -- in front of all that is meant for the command. `,
    );
  const read = parse(args, options, refuse);
  const surplus = read.positionals[most];
  if (surplus !== undefined)
    refuse(
      `"${surplus}" is not known here${most === 0 ? '' : '; a name with spaces needs quotation marks'}. `,
    );
  // What a shell puts in for a variable that is not set.
  if (read.positionals.length < fewest || read.positionals.includes('')) refuse();
  return read;
}

/** What looks like an option, known or not: its name, and as it was typed. */
function optionsIn(args: readonly string[]): { name: string; typed: string }[] {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true });
  return tokens.flatMap((token) =>
    token.kind === 'option' ? [{ name: token.name, typed: args[token.index] ?? '' }] : [],
  );
}

const unknownOption = (typed: string, names: readonly string[]): string =>
  `"${typed}" is not known here. ${didYouMean(
    `--${typed.replace(/^-+|=.*/gs, '')}`,
    names.map((name) => `--${name}`),
  )}`;

/** The variable in which npm hands on an option that stood before `--`. */
const npmName = (option: string): string => `npm_config_${option.replaceAll('-', '_')}`;

function parse<Known extends Options>(
  args: readonly string[],
  options: Known,
  refuse: (what: string) => never,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // An option without its value, or with one that it does not take; Node goes on with advice about shells.
    return refuse(`${(error as Error).message.replace(/[.\n].*/s, '')}. `);
  }
}
