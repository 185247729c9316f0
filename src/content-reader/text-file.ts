import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from '../problems/problem.ts';

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
  if (!existsSync(full))
    return fail('It is a link that leads nowhere.', 'Put the file itself there.');
  const { isFile, isInside } = resolveInside(folder, full);
  if (!isInside)
    return fail('It leaves the content folder.', 'Put the file itself there, not a link.');
  if (!isFile) return fail('It is no file.', 'Put a file there, or rename the folder.');
  const bytes = readFileSync(full);
  if (bytes.length > MAX_BYTES)
    return fail(`It has ${bytes.length} bytes, more than ${MAX_BYTES}.`, 'Split it into entries.');
  const text = decode(bytes);
  if (text === undefined) return fail('It is not UTF-8 text.', 'Save it as UTF-8.');
  if (text.startsWith('\uFEFF'))
    return fail('It starts with a byte-order mark.', 'Save it as UTF-8 without one.');
  if (text.includes('\r'))
    return fail('Its lines end with CR.', 'Save it with Unix line ends (LF).', lineOf(text, '\r'));
  const invisible = INVISIBLE.exec(text)?.[0];
  if (invisible !== undefined)
    return fail(
      `It has an invisible character (${codePoint(invisible)}), which can change what readers see.`,
      'Delete it; an editor can show such characters.',
      lineOf(text, invisible),
    );
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

// Control characters, and characters that turn the direction of text, split lines or take no room.
const INVISIBLE =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/;

const codePoint = (char: string): string =>
  `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Follows links: in the name of the file and of every folder above it. */
function resolveInside(folder: string, full: string): { isFile: boolean; isInside: boolean } {
  const real = realpathSync(full);
  const path = relative(realpathSync(folder), real);
  return {
    isFile: statSync(real).isFile(),
    isInside: path.split(sep)[0] !== '..' && !isAbsolute(path),
  };
}

const lineOf = (text: string, mark: string): number =>
  text.slice(0, text.indexOf(mark)).split('\n').length;
