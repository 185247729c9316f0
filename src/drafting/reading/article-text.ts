import { Refusal } from '../../problems/refusal.ts';
import { decode, withUnixLines } from '../../content-reader/text-file.ts';
import { unwrapped } from '../../content-reader/wrapped-lines.ts';
import { detectLanguage } from '../languages/languages.ts';
import { isByline } from '../names/byline.ts';
import { fromPage, isHtml } from './html-text.ts';
import { fromMarkdown, hasFrontMatter } from './markdown-text.ts';
import type { Taken } from './taken.ts';

export interface ArticleText {
  /** One paragraph a line, the headline first. */
  text: string;
  /** What was left out, in words; empty for plain text, which is taken as it is. */
  leftOut: string[];
  /** The day of the article, `YYYY-MM-DD`, where the file says it beside the text. */
  published?: string;
}

const ALONE =
  'It has no paragraphs below a headline. Save the article as plain text, one paragraph a line.';

/** Far above any page with an article, far below what would stall. */
const MOST_BYTES = 1024 * 1024;

/** Characters that no article has, and no paragraph: what comes in one line has lost its paragraphs. */
const LONGEST = 128 * 1024;
const LONGEST_PARAGRAPH = 5_000;
const MOST_PARAGRAPHS = 3_000;

/** First bytes of files that people take for text. */
const SIGNATURES: readonly (readonly [signature: string, what: string])[] = [
  ['%PDF', 'It is a PDF. Open it, copy the text of the article and save that as plain text.'],
  [
    'PK\u0003\u0004',
    'It is a word processor’s file or an archive. Save the article as plain text.',
  ],
  ['{\\rtf', 'It is an RTF file. Save the article as plain text.'],
  ['\u00d0\u00cf\u0011\u00e0', 'It is a word processor’s file. Save the article as plain text.'],
];

/**
 * The article in a file: plain text as it is but for lines that a program has broken, Markdown and HTML without what is no paragraph of it. `name`: of the
 * file, whose ending tells its form where the text does not. Whatever keeps it from being read is told in a sentence.
 */
export function articleText(bytes: Uint8Array, name: string): ArticleText {
  const article = read(bytes, name);
  const { text } = article;
  if (text.length > LONGEST)
    throw new Refusal(
      `${name}: Its article has ${text.length} characters, more than ${LONGEST}. Save the article alone.`,
    );
  const paragraphs = text.split('\n');
  if (paragraphs.length > MOST_PARAGRAPHS)
    throw new Refusal(
      `${name}: It has ${paragraphs.length} lines, and no article has more than ${MOST_PARAGRAPHS}. Save the article alone.`,
    );
  const at = paragraphs.findIndex((line) => line.length > LONGEST_PARAGRAPH);
  if (at >= 0)
    throw new Refusal(
      `${name}: Paragraph ${at + 1} has more than ${LONGEST_PARAGRAPH} characters. Save the article as plain text, one paragraph a line.`,
    );
  return article;
}

function read(bytes: Uint8Array, name: string): ArticleText {
  const fail = (what: string): never => {
    throw new Refusal(`${name}: ${what}`);
  };
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) return fail(known[1]);
  if (bytes.length > MOST_BYTES)
    return fail(
      `It has ${(bytes.length / 1024 / 1024).toFixed(1)} MB, and no article has more than 1. Save the article alone.`,
    );
  const decoded = decode(bytes);
  if (decoded === undefined)
    return fail('It is not UTF-8 text. Save the article as plain text in UTF-8.');
  const text = withUnixLines(decoded);
  if (text.trim() === '') return fail('It is empty.');
  if (isHtml(text) || /\.html?$/i.test(name)) return lines(fromPage(text), name);
  if (hasFrontMatter(text) || /\.(?:md|markdown)$/i.test(name))
    return lines(fromMarkdown(text), name);
  if (text.length <= LONGEST_PARAGRAPH && text.trim().split(/\n+/).length < 2) return fail(ALONE);
  return { text: unwrapped(text), leftOut: [] };
}

/** Paragraphs without by-lines, the headline first, with a word about what is missing. */
function lines(
  { title, published, paragraphs, captions, others }: Taken,
  name: string,
): ArticleText {
  const all =
    title === undefined
      ? paragraphs
      : [title, ...paragraphs.filter((paragraph) => paragraph !== title)];
  const language = detectLanguage(all.join('\n'));
  const kept = all.filter((paragraph) => !isByline(paragraph, language));
  if (kept.length < 2) throw new Refusal(`${name}: ${ALONE}`);
  return {
    text: `${kept.join('\n')}\n`,
    ...(published === undefined ? {} : { published }),
    leftOut: told([
      [all.length - kept.length, 'by-line'],
      [captions, 'picture or caption', 'pictures and captions'],
      [others, 'part that is no text of the article', 'parts that are no text of the article'],
    ]),
  };
}

const told = (counts: readonly (readonly [number, string, string?])[]): string[] =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : (many ?? `${one}s`)}`);
