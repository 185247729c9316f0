import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Problem } from '../model/problem.ts';
import { type BuiltPage, lineOfElement, property } from './read-site.ts';

/** No inline handler, style attribute, javascript: address or script outside the policy; nothing from another host. */
export function checkSafety(page: BuiltPage): Problem[] {
  const policy = policyOf(page);
  const problems = page.elements.flatMap((element) => checkElement(page, element, policy ?? ''));
  if (policy !== undefined || page.isRedirect) return problems;
  return [
    ...problems,
    unsafe(
      page,
      1,
      'The page has no Content-Security-Policy.',
      'Build it with Astro’s security.csp.',
    ),
  ];
}

function policyOf({ elements }: BuiltPage): string | undefined {
  const meta = elements.find(
    (element) => property(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy',
  );
  return meta && property(meta, 'content');
}

function checkElement(page: BuiltPage, element: Element, policy: string): Problem[] {
  const line = lineOfElement(element);
  const tag = `<${element.tagName}>`;
  const problems: Problem[] = [];
  for (const name of Object.keys(element.properties)) {
    if (/^on[A-Z]/i.test(name) && name !== 'on')
      problems.push(unsafe(page, line, `${tag} has the handler ${name}.`, 'Listen in a script.'));
    if (name === 'style')
      problems.push(unsafe(page, line, `${tag} has a style attribute.`, 'Use a class.'));
    const value = property(element, name) ?? '';
    if (/^(href|src|action)$/.test(name) && /^\s*javascript:/i.test(value))
      problems.push(unsafe(page, line, `${tag} leads to ${value}.`, 'Use a button and a script.'));
  }
  return [...problems, ...checkScript(page, element, policy), ...checkRequest(page, element)];
}

function checkScript(page: BuiltPage, element: Element, policy: string): Problem[] {
  const isCode =
    element.tagName === 'script' && !/json|speculationrules/.test(property(element, 'type') ?? '');
  if (!isCode || property(element, 'src') !== undefined) return [];
  const hash = createHash('sha256').update(toString(element)).digest('base64');
  if (policy.includes(hash)) return [];
  return [
    unsafe(
      page,
      lineOfElement(element),
      'An inline script is not in the policy.',
      'Put it into a file.',
    ),
  ];
}

function checkRequest({ file }: BuiltPage, element: Element): Problem[] {
  const rel = property(element, 'rel') ?? '';
  const loads =
    element.tagName === 'link'
      ? !/canonical|alternate|license|author/.test(rel)
      : element.tagName !== 'a';
  const address = property(element, 'src') ?? (loads ? property(element, 'href') : undefined);
  if (address === undefined || !/^(https?:)?\/\//.test(address)) return [];
  return [
    {
      rule: 'foreign-request',
      file,
      line: lineOfElement(element),
      message: `<${element.tagName}> loads ${address}.`,
      hint: 'Serve it from the site itself.',
    },
  ];
}

const unsafe = ({ file }: BuiltPage, line: number, message: string, hint: string): Problem => ({
  rule: 'unsafe-html',
  file,
  line,
  message,
  hint,
});
