import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** Bytes that one content file may hold: far above any prose, far below what would stall a build. */
export const MAX_BYTES = 512 * 1024;

export interface TextFile {
  text: string;
  problems: Problem[];
}

/**
 * Reads UTF-8 text with Unix line ends from inside `folder`.
 * `path` is relative to it, `file` is its name in problems.
 */
export function readTextFile(folder: string, path: string, file: string): TextFile {
  const full = join(folder, path);
  const fail = (message: string, hint: string, line = 1): TextFile => ({
    text: '',
    problems: [{ rule: 'unreadable-file', file, line, message, hint }],
  });
  if (leaves(folder, full))
    return fail('It leaves the content folder.', 'Put the file itself there, not a link.');
  const bytes = readFileSync(full);
  if (bytes.length > MAX_BYTES)
    return fail(`It has ${bytes.length} bytes, more than ${MAX_BYTES}.`, 'Split it into entries.');
  const text = decode(bytes);
  if (text === undefined) return fail('It is not UTF-8 text.', 'Save it as UTF-8.');
  if (text.startsWith('\uFEFF'))
    return fail('It starts with a byte-order mark.', 'Save it as UTF-8 without one.');
  if (text.includes('\r'))
    return fail('Its lines end with CR.', 'Save it with Unix line ends (LF).', lineOf(text, '\r'));
  if (text.trim() === '') return fail('It is empty.', 'Write it, or remove the file.');
  return { text, problems: [] };
}

/** Strict UTF-8; undefined where the bytes are something else. */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function leaves(folder: string, full: string): boolean {
  if (!lstatSync(full).isSymbolicLink()) return false;
  const path = relative(realpathSync(folder), realpathSync(full));
  return path.startsWith('..') || isAbsolute(path);
}

const lineOf = (text: string, mark: string): number =>
  text.slice(0, text.indexOf(mark)).split('\n').length;
