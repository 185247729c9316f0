import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { INVISIBLE_HINT, invisibleIn, invisibleMessage } from '../names/invisible.ts';
import type { Problem } from '../problems/problem.ts';

export type Path = readonly PropertyKey[];
/** Line of a key or item in its file; a path that does not exist gives the line of its parent. */
export type LineOf = (path: Path) => number;

export interface YamlDocument extends Pick<ParsedYaml, 'value' | 'problems'> {
  lineOf: LineOf;
}

/** What parsing a text gives, as JSON. */
export interface ParsedYaml {
  value: unknown;
  /** Line of each key and item, by its path. */
  lines: Record<string, number>;
  problems: Problem[];
}

/** A document of what a text was parsed to; `firstLine`: the line of the file on which the text begins. */
export const yamlDocument = (
  { value, problems, lines }: ParsedYaml,
  firstLine = 1,
): YamlDocument => ({ value, problems, lineOf: (path) => lineOfPath(lines, path) ?? firstLine });

/** Parses YAML 1.2 (core schema: no dates, no merge keys, no anchors, no tags of its own). */
export const parseYaml = (file: string, text: string, firstLine = 1): YamlDocument =>
  yamlDocument(parsedYaml(file, text, firstLine), firstLine);

/** The same as JSON. */
export function parsedYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // The parser would hold each key against all others.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  // What else the parser says of such a text depends on where its stack ended.
  const tooDeep = errors.filter(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const found = [
    ...(tooDeep.length > 0 ? tooDeep : causes(errors, lineAt)).map((error) =>
      explain(error, document),
    ),
    ...anchors(document),
    ...keysOfParts(document),
    ...(errors.length > 0 ? [] : duplicates(document, text)),
  ];
  const invalid = found.map(({ offset, message }): Problem => ({
    rule: 'invalid-yaml',
    file,
    line: lineAt(offset),
    message,
    hint: hintFor(file),
  }));
  const problems = [...invalid, ...invisible(document, file, lineAt)];
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    lines: linesOf(document, lineAt),
    problems: eachOnce(problems),
  };
}

/** Lines up to which an error may come of the one before. */
const NEAR = 3;

/** Where the parser has lost its way, it takes all that follows for a mistake of its own. */
function causes(errors: readonly YAMLError[], lineAt: (offset: number) => number): YAMLError[] {
  let before = -Infinity;
  return errors.filter(({ code, pos: [offset] }, at) => {
    const isFar = lineAt(offset) > before + NEAR;
    before = lineAt(offset);
    return isFar && errors.findIndex((one) => one.code === code) === at;
  });
}

const YAML_HINT =
  'Mend the YAML; strings with a colon, a # or a quotation mark stand in quotes, and indents are spaces.';
const JSON_HINT =
  'A command writes this file: take it from version control, or remove it and run the command again.';

/** What was published stands nowhere else: without that file a build would miss nothing. */
const RELEASED_HINT =
  'Take it from version control; never remove it, for nothing else knows what was published.';

function hintFor(file: string): string {
  if (file.endsWith('released.json')) return RELEASED_HINT;
  return file.endsWith('.json') ? JSON_HINT : YAML_HINT;
}

interface Found {
  offset: number;
  message: string;
}

/** Our words where the parser speaks to programmers. */
function explain(error: YAMLError, document: Document): Found {
  const [offset] = error.pos;
  if (error.code === 'MULTIPLE_DOCS') return { offset, message: 'A second document begins here.' };
  if (error.code === 'TAG_RESOLVE_FAILED')
    return { offset, message: 'YAML tags such as !name are not used in content.' };
  if (error.code === 'RESOURCE_EXHAUSTION') return { offset, message: 'It is nested too deeply.' };
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote'))
    return { offset: startOfQuote(document, offset), message: 'A quotation mark is not closed.' };
  return { offset, message: sentence(error.message) };
}

/** Where the quoted string begins that is still open at an offset. */
function startOfQuote(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset) start = range[0];
    },
  });
  return start;
}

function duplicates(document: Document, text: string): Found[] {
  const found: Found[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const value: unknown = isScalar(key) ? key.value : key;
        if (seen.has(value) && isNode(key) && key.range) {
          const [offset, end] = key.range;
          found.push({ offset, message: `The key ${text.slice(offset, end)} stands twice.` });
        }
        seen.add(value);
      }
    },
  });
  return found;
}

/** A map or a list can be a key of YAML: mostly a text that begins with a bracket and has no marks of quotation. */
function keysOfParts(document: Document): Found[] {
  const found: Found[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) || !isNode(key)) return;
      found.push({ offset: key.range?.[0] ?? 0, message: 'A map or a list stands for a key.' });
      return visit.SKIP;
    },
  });
  return found;
}

function anchors(document: Document): Found[] {
  const found: Found[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined)
        found.push({
          offset: node.range?.[0] ?? 0,
          message: 'YAML anchors are not used in content.',
        });
    },
  });
  return found;
}

/** Characters that nobody sees, which a text in quotation marks can hold as escapes. */
function invisible(
  document: Document,
  file: string,
  lineAt: (offset: number) => number,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      const found = typeof value === 'string' ? invisibleIn(value) : undefined;
      if (found === undefined) return;
      const line = lineAt(range?.[0] ?? 0);
      const message = invisibleMessage(found.code);
      problems.push({ rule: 'invisible-character', file, line, message, hint: INVISIBLE_HINT });
    },
  });
  return problems;
}

/** Without those that say the same of one line. */
const eachOnce = (problems: readonly Problem[]): Problem[] =>
  [
    ...new Map(
      problems.toReversed().map((one) => [`${one.line} ${one.message}`, one] as const),
    ).values(),
  ].reverse();

/** A key stands where its pair begins, an item where it begins itself. */
function linesOf(document: Document, lineAt: (offset: number) => number): Record<string, number> {
  const lines: Record<string, number> = {};
  const read = (node: unknown, path: Path): void => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        // A part that stands for a key is refused; its own parts have no names.
        if (!isScalar(key)) continue;
        const own = [...path, String(key.value)];
        if (key.range) lines[nameOf(own)] ??= lineAt(key.range[0]);
        read(value, own);
      }
    else if (isSeq(node))
      node.items.forEach((item, index) => {
        const own = [...path, index];
        if (isNode(item) && item.range) lines[nameOf(own)] = lineAt(item.range[0]);
        read(item, own);
      });
  };
  read(document.contents, []);
  return lines;
}

function lineOfPath(lines: Record<string, number>, path: Path): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const line = lines[nameOf(path.slice(0, length))];
    if (line !== undefined) return line;
  }
  return undefined;
}

const nameOf = (path: Path): string => JSON.stringify(path.map(String));

const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.?$/, '')}.`;
