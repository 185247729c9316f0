import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { VFileMessage } from 'vfile-message';
import { isParent, lineOfNode } from '../markdown/mdx-nodes.ts';
import type { Problem } from '../problems/problem.ts';
import { checkMdx } from './check-mdx.ts';
import { type ParsedYaml, parsedYaml, type YamlDocument, yamlDocument } from './yaml-document.ts';

export interface MdxDocument {
  frontmatter: YamlDocument;
  /** Undefined where the body does not parse. */
  body: Root | undefined;
  problems: Problem[];
}

const FRONTMATTER = /^---\n(?:([\s\S]*?)\n)??---(?:\n|$)/;
/** Of the frontmatter, in its file. */
const FIRST_LINE = 2;
const parser = remark().use(remarkMdx).use(remarkGfm).freeze();

/** What parsing a file gives, as JSON. */
export interface ParsedMdx {
  frontmatter: ParsedYaml;
  body: Root | undefined;
  /** Of the body alone. */
  problems: Problem[];
}

/** Parses frontmatter and body; positions count from the top of the file. */
export const parseMdx = (file: string, text: string): MdxDocument =>
  mdxDocument(parsedMdx(file, text));

/** A document of what a file was parsed to. */
export const mdxDocument = ({ frontmatter, body, problems }: ParsedMdx): MdxDocument => ({
  frontmatter: yamlDocument(frontmatter, FIRST_LINE),
  body,
  problems: [...frontmatter.problems, ...problems],
});

/** The same as JSON. */
export function parsedMdx(file: string, text: string): ParsedMdx {
  const match = FRONTMATTER.exec(text);
  if (match === null) {
    const frontmatter = { value: undefined, lines: {}, problems: [noFrontmatter(file)] };
    return { frontmatter, body: undefined, problems: [] };
  }
  const frontmatter = parsedYaml(file, match[1] ?? '', FIRST_LINE);
  return { frontmatter, ...parseBody(file, blank(text, match[0])) };
}

function parseBody(file: string, text: string): { body: Root | undefined; problems: Problem[] } {
  const heavy = tooMuch(file, text);
  if (heavy !== undefined) return { body: undefined, problems: [heavy] };
  try {
    const body = parser.parse(text);
    const deep = findDeep(body);
    if (deep !== undefined) return { body: undefined, problems: [tooDeep(file, lineOfNode(deep))] };
    return { body, problems: checkMdx(file, body) };
  } catch (error) {
    if (error instanceof RangeError) return { body: undefined, problems: [tooDeep(file, 1)] };
    if (!isSyntaxError(error)) throw error;
    return { body: undefined, problems: [syntaxProblem(file, error)] };
  }
}

/** What would keep the parser busy for minutes: no prose has so much. */
function tooMuch(file: string, text: string): Problem | undefined {
  const report = (line: number, message: string, hint: string): Problem => ({
    rule: 'invalid-mdx',
    file,
    line,
    message,
    hint,
  });
  const deepLine = text.split('\n').findIndex((line) => DEEP_MARKERS.test(line)) + 1;
  if (deepLine > 0) return tooDeep(file, deepLine);
  if (text.length > MAX_LENGTH)
    return report(
      1,
      `It has ${text.length} characters, more than ${MAX_LENGTH}.`,
      'Split it into entries.',
    );
  let line = 1;
  for (const part of text.split(/(\n[ \t]*\n)/)) {
    const signs = part.match(/[*_~]+/g) ?? [];
    // Strong text takes two signs a mark; a run of many is as many marks.
    const marks = Math.max(signs.length, Math.floor(signs.join('').length / 2));
    if (marks > MAX_MARKS)
      return report(
        line,
        `A paragraph has ${marks} marks of emphasis, more than ${MAX_MARKS}.`,
        'Write it without * and _.',
      );
    const lines = part.split('\n').length;
    if (lines > MAX_LINES)
      return report(
        line,
        `A paragraph has ${lines} lines, more than ${MAX_LINES}.`,
        'Part it with empty lines.',
      );
    line += lines - 1;
  }
  return undefined;
}

/** Characters of one body: some 20,000 words. The parser's time grows with their square. */
const MAX_LENGTH = 128 * 1024;
/** Marks of emphasis in one paragraph, open or closed; the time grows with their square and more. */
const MAX_MARKS = 1000;

/** Lines of one paragraph; the time grows with their square. */
const MAX_LINES = 1000;

/** Levels of nesting that no prose has; the parser takes minutes for some thousands of them. */
const MAX_DEPTH = 30;
/** Markers on one line, or room before an item that stands below others. */
const DEEP_MARKERS = new RegExp(
  String.raw`^[ \t]*(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+){${MAX_DEPTH}}|^[ \t]{${2 * MAX_DEPTH},}\S`,
);

/** The first node below MAX_DEPTH; without recursion, which the depth itself could exhaust. */
function findDeep(root: Root): Nodes | undefined {
  let level: Nodes[] = [root];
  for (let depth = 0; depth < MAX_DEPTH; depth++)
    level = level.flatMap((node) => (isParent(node) ? node.children : []));
  return level[0];
}

/** Keeps the lines of the frontmatter and drops its words. */
const blank = (text: string, head: string): string =>
  head.replace(/[^\n]+/g, '') + text.slice(head.length);

function syntaxProblem(file: string, error: VFileMessage): Problem {
  // Where a tag is not closed, the position stands in the words alone: "(10:1-10:30)".
  const inWords = /\((\d+):\d+(?:-\d+:\d+)?\)/.exec(error.reason)?.[1];
  const reason = error.reason.replace(/ \(\d+:\d+(-\d+:\d+)?\)/g, '').replace(/\s+/g, ' ');
  return {
    rule: 'invalid-mdx',
    file,
    line: error.line ?? Number(inWords ?? 1),
    message: `${reason.replace(/\.?$/, '')}.`,
    hint: 'Close each component, and write \\< and \\{ for the characters themselves.',
  };
}

const isSyntaxError = (error: unknown): error is VFileMessage =>
  error instanceof Error && 'reason' in error;

const tooDeep = (file: string, line: number): Problem => ({
  rule: 'invalid-mdx',
  file,
  line,
  message: `The text is nested more than ${MAX_DEPTH} levels deep.`,
  hint: 'Write it flat.',
});

const noFrontmatter = (file: string): Problem => ({
  rule: 'invalid-yaml',
  file,
  line: 1,
  message: 'The file does not begin with frontmatter between two lines of ---.',
  hint: 'Add it; "npm run new" shows what belongs there.',
});
