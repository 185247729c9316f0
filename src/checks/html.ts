import type { Problem } from '../problems/problem.ts';
import { keep } from '../settings/kept.ts';
import { programDigest } from '../settings/program-digest.ts';
import { shapeOf } from './markup-shape.ts';
import type { BuiltPage } from './read-site.ts';
import type { Said } from './validator.ts';

/** The rules and the versions of all packages. */
const PROGRAM = programDigest(['checks']);

interface Shaped {
  /** Its shape, where that is known already. */
  shape?: string | undefined;
}

/**
 * What html-validate says of a page; the same words once, with the first element that they concern. Most pages
 * are right, and that is found out on their shape, which is much smaller and which many of them share.
 */
export async function checkHtml(
  { file, html, shape = shapeOf(html) }: Pick<BuiltPage, 'file' | 'html'> & Shaped,
  folder?: string,
): Promise<Problem[]> {
  const said = (text: string) => keep('html', [PROGRAM, text], () => validated(text), folder);
  if (shape !== undefined && (await said(shape)).length === 0) return [];
  return (await said(html)).map((message) => toProblem(file, message));
}

/** It is large, and a build that has judged every shape before does without it. */
async function validated(text: string): Promise<Said[]> {
  const { validate } = await import('./validator.ts');
  return validate(text);
}

const toProblem = (file: string, { line, message, ruleId, selector }: Said): Problem => ({
  rule: 'invalid-html',
  file,
  line,
  message: message.replace(/\.?$/, selector === null ? '.' : ` (${selector}).`),
  hint: `See the rule ${ruleId} of html-validate.`,
});
