import { constants } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { formatProblems, type Problem } from '../problems/problem.ts';

/** What the errors of the system mean to whoever runs a command. */
const SYSTEM: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk is full',
  EFBIG: 'The disk is full, or a file is larger than what this process may write',
  EACCES: 'It is read-only or belongs to somebody else',
  EPERM: 'It is read-only or belongs to somebody else',
  EROFS: 'It is read-only',
  EMFILE: 'Too many files are open',
  ENOTDIR: 'A file stands where a folder was expected',
  EISDIR: 'A folder stands where a file was expected',
  ENAMETOOLONG: 'The name is too long for this system',
  ELOOP: 'It is a link that leads to itself',
  EIO: 'The disk failed',
  ENOENT: 'There is no such file',
};

/** Errors whose message is meant for whoever runs a command; a bundler may have made a second class of each. */
const MEANT = new Set(['Refusal', 'SettingsError']);

/**
 * What a command prints about an error: the list of problems, one sentence, or, for what nobody foresaw, the
 * message with the file and what to do. Never a stack, unless `debug` asks for it.
 */
export function describeError(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return unexpected(String(error), undefined);
  const { problems } = error as { problems?: readonly Problem[] };
  if (error.name === 'ProblemsError' && problems !== undefined) return formatProblems(problems);
  if (MEANT.has(error.name)) return error.message;
  if (debug) return error.stack ?? error.message;
  const { code = '', cause } = error as NodeJS.ErrnoException;
  const meaning = SYSTEM[code];
  if (meaning !== undefined) return [fileOf(error), `${meaning}.`].filter(Boolean).join(': ');
  if (cause instanceof Error && systemCode(cause) in SYSTEM) return describeError(cause, debug);
  const told = fromBundler(error.message);
  if (told !== undefined) return told;
  return unexpected(error.message, placeOf(error));
}

/**
 * The file that the system could not read or write; of a copy, where it was to go. Files are written beside themselves
 * first: the one that was meant is the one to name, and the folder where it is the list of what is being written.
 * Undefined where the system does not say.
 */
function fileOf(error: NodeJS.ErrnoException & { dest?: string }): string | undefined {
  const { path, dest = path, syscall } = error;
  const file = /^(?:cp|copyfile)$/.test(syscall ?? '') ? dest : path;
  return file
    ?.replace(/\.([^/\\]+)\.(?:partial|former)$/, '$1')
    .replace(/[/\\]\.briefing-writing\.json$/, '');
}

const systemCode = (error: Error): string => (error as NodeJS.ErrnoException).code ?? '';

/**
 * The bundler tells the system's errors in words of its own, `Failed to write file in … (os error 28)`, and those of a
 * plugin as text: `[plugin x]\nError: ENOSPC: no space left on device, open 'a'`.
 */
function fromBundler(message: string): string | undefined {
  const [, told = '', file] =
    /^(?:Error: )?(E[A-Z]+): [^'\n]*(?:'([^'\n]+)')?/m.exec(message) ?? [];
  if (SYSTEM[told] !== undefined) return [file, `${SYSTEM[told]}.`].filter(Boolean).join(': ');
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1]);
  const code = Object.entries(constants.errno).find(([, errno]) => errno === number)?.[0] ?? '';
  const path = /Failed to \w+ \w+ (?:in|at|to) (.+)/.exec(message)?.[1];
  return SYSTEM[code] === undefined ? undefined : `${path ?? 'The bundler'}: ${SYSTEM[code]}.`;
}

function unexpected(message: string, place: string | undefined): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  // `Build failed with 1 error:` and `[plugin x]` say nothing; what follows does.
  const first = lines.find((line) => !/:$|^\[plugin [^\]]*\]$/.test(line)) ?? lines[0] ?? '';
  return [
    `Unexpected error${place === undefined ? '' : ` in ${place}`}: ${first}`,
    'Nothing was published. If the content looks right, this is a mistake of the program: run it again with DEBUG=1 and report what it prints.',
  ].join('\n');
}

/** The file that Astro or Vite names, or else the first one of the project in the stack. */
function placeOf(error: Error): string | undefined {
  const { loc, id } = error as { loc?: { file?: string; line?: number }; id?: string };
  if (loc?.file !== undefined) return shorten(loc.file, loc.line);
  if (id !== undefined) return shorten(id);
  const frame = /(?:[^\s()]*\/)?((?:src|content)\/[^\s():]+\.\w+):(\d+)/.exec(error.stack ?? '');
  return frame?.[1] === undefined ? undefined : `${frame[1]}:${frame[2]}`;
}

function shorten(file: string, line?: number): string {
  const path = file.replace('file://', '').replace(`${process.cwd()}/`, '');
  return line === undefined ? path : `${path}:${line}`;
}
