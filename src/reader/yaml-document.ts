import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../model/problem.ts';

export type Path = readonly PropertyKey[];
/** Line of a key or item in its file; a path that does not exist gives the line of its parent. */
export type LineOf = (path: Path) => number;

export interface YamlDocument {
  value: unknown;
  lineOf: LineOf;
  problems: Problem[];
}

/**
 * Parses YAML 1.2 (core schema: no dates, no merge keys, no anchors).
 * `firstLine`: the line of the file on which `text` begins.
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problem = (offset: number, message: string): Problem => ({
    rule: 'invalid-yaml',
    file,
    line: lineAt(offset),
    message: sentence(message),
    hint: 'Mend the YAML; strings with a colon, a # or a quotation mark stand in quotes, and indents are spaces.',
  });
  const problems = document.errors.map((error) => problem(error.pos[0], error.message));
  let value: unknown;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 0 });
    } catch {
      problems.push(problem(0, 'YAML anchors and aliases are not used in content'));
    }
  }
  return { value, problems, lineOf: (path) => lineOfPath(document, path, lineAt) ?? firstLine };
}

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
