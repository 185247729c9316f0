import { Refusal } from '../problems/refusal.ts';
import { readArguments } from './read-arguments.ts';
import { readPort, SettingsError } from '../settings/settings.ts';

export interface WhereToServe {
  port: number;
  /** An address to listen on; true for all that this computer has; undefined for itself alone. */
  host?: string | true;
}

const USAGE = 'npm run dev -- [--port 5000] [--host [address]]';

/**
 * Where `npm run dev` serves: `--port`, else PORT; `--host` lets others in the network see it, at one address of this
 * computer or at all. `args`: what stands behind the command; anything else there is refused in a sentence.
 */
export function whereToServe(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): WhereToServe {
  const { port, host } = parse(args, env);
  return {
    port: port === undefined ? readPort(env) : portOf(port),
    ...(host === undefined ? {} : { host: host === '' ? true : host }),
  };
}

function portOf(value: string): number {
  try {
    return readPort({ PORT: value });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new Refusal(`--port is "${value}": write a number up to 65535.`);
  }
}

/** `--host` may stand alone, which no other option with a value may. */
function parse(args: readonly string[], env: NodeJS.ProcessEnv) {
  const full = args.flatMap((arg, at) => {
    const next = args[at + 1];
    return arg === '--host' && (next === undefined || next.startsWith('-')) ? ['--host='] : [arg];
  });
  const options = { port: { type: 'string' }, host: { type: 'string' } } as const;
  return readArguments(USAGE, options, [0, 0], { args: full, env }).values;
}

/** The address to open in a browser on this computer. */
export const addressOf = ({ host }: WhereToServe, port: number): string =>
  typeof host === 'string' && !/^(?:0\.0\.0\.0|::)$/.test(host)
    ? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
    : `http://localhost:${port}`;
