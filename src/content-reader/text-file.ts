import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { INVISIBLE_HINT, invisibleIn, invisibleMessage } from '../names/invisible.ts';
import type { Problem } from '../problems/problem.ts';

/** Bytes that a file of prose may hold: far above any entry, far below what would stall a build. */
export const MAX_BYTES = 512 * 1024;
/** Bytes of a file that lists: statements, sources or what was published, some ten thousand of them. */
const MAX_LIST_BYTES = 8 * 1024 * 1024;

export interface TextFile {
  text: string;
  problems: Problem[];
}

/**
 * Reads UTF-8 text with Unix line ends from inside `folder`, composed (NFC): some systems write é as two characters,
 * which look like one and are not equal to it.
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
  let bytes: Uint8Array;
  try {
    const { isFile, isInside } = resolveInside(folder, full);
    if (!isInside)
      return fail('It leaves the content folder.', 'Put the file itself there, not a link.');
    if (!isFile) return fail('It is no file.', 'Put a file there, or rename the folder.');
    bytes = readFileSync(full);
  } catch (error) {
    // Somebody else's, on a failing disk, or gone since it was looked for.
    const { code = '' } = error as NodeJS.ErrnoException;
    return fail(`It cannot be read (${code}).`, 'See whose it is, and whether others can open it.');
  }
  const isList = /\.(?:yaml|json)$/.test(path);
  const limit = isList ? MAX_LIST_BYTES : MAX_BYTES;
  if (bytes.length > limit)
    return fail(
      `It has ${bytes.length} bytes, more than ${limit}.`,
      isList
        ? 'A briefing holds some ten thousand items: make two of it.'
        : 'Split it into entries.',
    );
  const text = decode(bytes);
  if (text === undefined)
    return fail('It is not UTF-8 text.', 'Save it as UTF-8.', lineOfOther(bytes));
  const fault = faultOf(text);
  if (fault !== undefined) return fail(fault.message, fault.hint, lineAt(text, fault.index));
  const invisible = invisibleIn(text);
  if (invisible !== undefined) {
    const line = lineAt(text, invisible.index);
    const message = invisibleMessage(invisible.code);
    const rule = 'invisible-character';
    return { text: '', problems: [{ rule, file, line, message, hint: INVISIBLE_HINT }] };
  }
  if (text.trim() === '') return fail('It is empty.', 'Write it, or remove the file.');
  return { text: text.normalize('NFC'), problems: [] };
}

/** What keeps a text from being read as content, and where. */
function faultOf(text: string): { index: number; message: string; hint: string } | undefined {
  const fault = (index: number, message: string, hint: string) =>
    index < 0 ? undefined : { index, message, hint };
  return (
    fault(
      text.startsWith('\uFEFF') ? 0 : -1,
      'It starts with a byte-order mark.',
      'Save it as UTF-8 without one.',
    ) ??
    fault(text.indexOf('\r'), 'Its lines end with CR.', 'Save it with Unix line ends (LF).') ??
    fault(
      text.indexOf('\uFFFD'),
      'It has the mark (U+FFFD) that a program leaves in place of what it could not read.',
      'Write what stood there, and save it as UTF-8.',
    ) ??
    fault(
      mergeIn(text) ?? -1,
      'It holds a merge that nobody has finished.',
      'Keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    )
  );
}

/**
 * A text as content has it: editors of other systems write a mark before the text, CR before the end of a line, and
 * letters apart from their accents.
 */
export const withUnixLines = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .normalize('NFC');

/** Strict UTF-8; undefined where the bytes are something else. */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where a mark stands that git writes around two versions, or what a hand has left of them. */
const mergeIn = (text: string): number | undefined =>
  /^(?:<{7} |>{7} |\|{7} |={7}$)/m.exec(text)?.index;

/** Follows links: in the name of the file and of every folder above it. */
function resolveInside(folder: string, full: string): { isFile: boolean; isInside: boolean } {
  const real = realpathSync(full);
  const path = relative(realpathSync(folder), real);
  return {
    isFile: statSync(real).isFile(),
    isInside: path.split(sep)[0] !== '..' && !isAbsolute(path),
  };
}

/** The line with the first byte that is no UTF-8, which a reader who is not strict shows as a mark of its own. */
function lineOfOther(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  return lineAt(text, text.search(/[\0\uFFFD]/));
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
