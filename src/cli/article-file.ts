import { existsSync, readFileSync, statSync } from 'node:fs';
import { Refusal } from '../problems/refusal.ts';
import { decode } from '../content-reader/text-file.ts';

/** Reads an article as plain text; whatever keeps it from being one is told in a sentence. */
export function readArticleFile(path: string): string {
  const fail = (what: string): never => {
    throw new Refusal(`${path}: ${what}`);
  };
  if (!existsSync(path)) return fail('There is no such file.');
  if (!statSync(path).isFile()) return fail('It is not a file.');
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === undefined) return fail('It is not UTF-8 text. Save the article as plain text.');
  if (text.startsWith('\uFEFF'))
    return fail('It starts with a byte-order mark. Save it as UTF-8 without one.');
  if (text.includes('\r')) return fail('Its lines end with CR. Save it with Unix line ends (LF).');
  if (text.trim() === '') return fail('It is empty.');
  return text;
}
