import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
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

export interface YamlDocument {
  value: unknown;
  lineOf: LineOf;
  problems: Problem[];
}

/**
 * Parses YAML 1.2 (core schema: no dates, no merge keys, no anchors, no tags of its own).
 * `firstLine`: the line of the file on which `text` begins.
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // The parser would hold each key against all others.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const errors = [...document.errors, ...document.warnings];
  // What else the parser says of such a text depends on where its stack ended.
  const tooDeep = errors.filter(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const found = [
    ...(tooDeep.length > 0 ? tooDeep : errors).map((error) => explain(error, document)),
    ...anchors(document),
    ...duplicates(document, text),
  ];
  const invalid = found.map(({ offset, message }): Problem => ({
    rule: 'invalid-yaml',
    file,
    line: lineAt(offset),
    message,
    hint: file.endsWith('.json') ? JSON_HINT : YAML_HINT,
  }));
  const problems = [...invalid, ...invisible(document, file, lineAt)];
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems: eachOnce(problems),
    lineOf: (path) => lineOfPath(document, path, lineAt) ?? firstLine,
  };
}

const YAML_HINT =
  'Mend the YAML; strings with a colon, a # or a quotation mark stand in quotes, and indents are spaces.';
const JSON_HINT =
  'A command writes this file: take it from version control, or remove it and run the command again.';

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

function lineOfPath(
  document: ReturnType<typeof parseDocument>,
  path: Path,
  lineAt: (offset: number) => number,
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (isNode(pair?.key) && pair.key.range) return lineAt(pair.key.range[0]);
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return undefined;
}

const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.?$/, '')}.`;
