import { type BuiltPage, parsePage } from '../../../src/checks/read-site.ts';
import type { SiteCheck } from '../../../src/checks/site-check.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

/** A page that breaks no rule, with something added. */
export const builtPage = (body: string, { head = POLICY, file = 'a/index.html' } = {}) =>
  parsePage(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );

export const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ rule, message }) => `${rule}: ${message}`);

/** What a check says of a site of some pages, page by page and at the end; what it reads is kept and read back. */
export async function runCheck(check: SiteCheck, pages: readonly BuiltPage[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const page of pages) {
    const kept: unknown = JSON.parse(JSON.stringify(await check.read(page)));
    problems.push(...check.page({ file: page.file, path: page.path }, kept));
  }
  return [...problems, ...(await check.end())];
}
