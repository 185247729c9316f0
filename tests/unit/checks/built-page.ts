import { parsePage } from '../../../src/checks/read-site.ts';
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
