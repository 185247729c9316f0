import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { VFileMessage } from 'vfile-message';
import type { Problem } from '../model/problem.ts';
import { checkMdx } from './check-mdx.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

export interface MdxDocument {
  frontmatter: YamlDocument;
  /** Undefined where the body does not parse. */
  body: Root | undefined;
  problems: Problem[];
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;
const parser = remark().use(remarkMdx).use(remarkGfm).freeze();

/** Parses frontmatter and body; positions count from the top of the file. */
export function parseMdx(file: string, text: string): MdxDocument {
  const match = FRONTMATTER.exec(text);
  const frontmatter = parseYaml(file, match?.[1] ?? '', 2);
  const problems = [...frontmatter.problems];
  if (match === null) problems.push(noFrontmatter(file));
  const { body, problems: bodyProblems } = parseBody(file, blank(text, match?.[0] ?? ''));
  return { frontmatter, body, problems: [...problems, ...bodyProblems] };
}

function parseBody(file: string, text: string): { body: Root | undefined; problems: Problem[] } {
  try {
    const body = parser.parse(text);
    return { body, problems: checkMdx(file, body) };
  } catch (error) {
    return { body: undefined, problems: [syntaxProblem(file, error as VFileMessage)] };
  }
}

/** Keeps the lines of the frontmatter and drops its words. */
const blank = (text: string, head: string): string =>
  head.replace(/[^\n]+/g, '') + text.slice(head.length);

function syntaxProblem(file: string, error: VFileMessage): Problem {
  return {
    rule: 'invalid-mdx',
    file,
    line: error.line ?? 1,
    message: `${error.reason.replace(/\s+/g, ' ').replace(/\.?$/, '')}.`,
    hint: 'Close each component, and write \\< and \\{ for the characters themselves.',
  };
}

const noFrontmatter = (file: string): Problem => ({
  rule: 'invalid-yaml',
  file,
  line: 1,
  message: 'The file does not begin with frontmatter between two lines of ---.',
  hint: 'Add it; "npm run new" shows what belongs there.',
});
