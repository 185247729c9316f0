import type { Nodes, Root } from 'mdast';
import { isComponent, lineOfNode } from '../markdown/mdx-nodes.ts';
import { parseMdx } from './mdx-document.ts';
import { canShow, type Memory, rememberParsed } from './showing.ts';
import { toWrite } from './to-write.ts';

/**
 * The text of an MDX file for the dev server to compile: the file's own where it is sound, else the last that
 * was. Below a heading that nothing follows, and where there is no body yet, it says what to write.
 * `path`: below the content folder; `file`: its name in problems; `text`: undefined where it cannot be read.
 */
export function bodyToServe(
  path: string,
  file: string,
  text: string | undefined,
  memory: Memory,
): string {
  const parse = rememberParsed(memory, parseMdx);
  const now = text === undefined ? undefined : parse(file, text);
  const isSound = text !== undefined && now !== undefined && canShow(now);
  if (isSound) memory.bodies.set(path, text);
  const shown = isSound ? text : memory.bodies.get(path);
  if (shown === undefined) return expression(file, 1);
  const { body, frontmatter } = isSound ? now : parse(`${file} as it was`, shown);
  const gaps = body === undefined ? [] : gapsOf(body);
  if (frontmatter.problems.length === 0 && gaps.length === 0) return shown;
  return fillGaps(withoutFrontmatter(shown), gaps, file);
}

/** Lines after which something is missing: those of headings with nothing below, or 0 for a body of nothing. */
function gapsOf({ children }: Root): number[] {
  const text = children.filter((node) => node.type !== 'mdxFlowExpression');
  if (text.length === 0) return [0];
  return text.flatMap((node, index) => {
    const next = text[index + 1];
    const isEnd = next === undefined || (isHeading(next) && depthOf(next) <= depthOf(node));
    return isHeading(node) && isEnd ? [node.position?.end.line ?? lineOfNode(node)] : [];
  });
}

const depthOf = (node: Nodes): number => (node.type === 'heading' ? node.depth : 2);

/** `<H>` alone in its paragraph is a heading too. */
function isHeading(node: Nodes): boolean {
  if (node.type === 'heading' || isComponent(node, 'H')) return true;
  if (node.type !== 'paragraph') return false;
  const [only, ...rest] = node.children;
  return only !== undefined && rest.length === 0 && isComponent(only, 'H');
}

function fillGaps(text: string, gaps: readonly number[], file: string): string {
  const lines = text.split('\n');
  if (gaps.includes(0)) return [...lines, '', expression(file, lines.length)].join('\n');
  return lines
    .flatMap((line, index) =>
      gaps.includes(index + 1) ? [line, '', expression(file, index + 1), ''] : [line],
    )
    .join('\n');
}

/** An expression, since names in it must not become links. */
const expression = (file: string, line: number): string =>
  `<p>{${JSON.stringify(toWrite('text', { file, lineOf: () => line }))}}</p>`;

/** With its lines, so that what follows keeps its place. */
const withoutFrontmatter = (text: string): string =>
  text.replace(/^---\n[\s\S]*?\n?---(?=\n|$)/, (head) => head.replace(/[^\n]+/g, ''));
