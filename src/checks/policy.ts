import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Problem } from '../problems/problem.ts';
import { type BuiltPage, lineOfElement, property } from './read-site.ts';

/** A page has a Content-Security-Policy in a <meta>, it is strict, and it lists each inline script and style by hash. */
export function checkPolicy(page: BuiltPage): Problem[] {
  const policies = policiesOf(page);
  const inline = [...page.elements, ...page.templated].filter(isInline);
  const problems = inline.flatMap((element) => checkInline(page, element, policies));
  if (policies.length === 0 && !page.isRedirect)
    problems.push(
      unsafe(
        page,
        1,
        'The page has no Content-Security-Policy.',
        'Build it with Astro’s security.csp.',
      ),
    );
  return [...problems, ...policies.flatMap((policy) => checkStrict(page, policy))];
}

/** Directive -> its values. */
type Policy = ReadonlyMap<string, readonly string[]>;

function policiesOf({ elements }: BuiltPage): Policy[] {
  return elements.flatMap((element) =>
    property(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy'
      ? [parsePolicy(property(element, 'content') ?? '')]
      : [],
  );
}

/** Of a directive that stands twice the first counts (CSP 3, section 2.2.1). */
function parsePolicy(text: string): Policy {
  const policy = new Map<string, string[]>();
  for (const directive of text.split(';')) {
    const [name, ...values] = directive.trim().split(/\s+/);
    const key = name?.toLowerCase();
    if (key && !policy.has(key)) policy.set(key, values);
  }
  return policy;
}

type Kind = 'script' | 'style';

/** What holds for inline code of a kind; undefined: anything goes. */
const valuesFor = (policy: Policy, kind: Kind): readonly string[] | undefined =>
  policy.get(`${kind}-src-elem`) ?? policy.get(`${kind}-src`) ?? policy.get('default-src');

function isInline(element: Element): boolean {
  if (element.tagName === 'style') return true;
  if (element.tagName !== 'script' || property(element, 'src') !== undefined) return false;
  const type = (property(element, 'type') ?? '').trim().toLowerCase();
  return type === '' || /^(module|importmap|speculationrules)$|(java|ecma|j|live)script/.test(type);
}

function checkInline(page: BuiltPage, element: Element, policies: readonly Policy[]): Problem[] {
  const kind: Kind = element.tagName === 'style' ? 'style' : 'script';
  if (kind === 'style' && policies.length === 0) return [];
  const text = toString(element);
  const isListed = (policy: Policy) => allows(valuesFor(policy, kind), text, kind);
  if (policies.length > 0 && policies.every(isListed)) return [];
  const line = lineOfElement(element);
  return kind === 'script'
    ? [unsafe(page, line, 'An inline script is not in the policy.', 'Put it into a file.')]
    : [
        unsafe(
          page,
          line,
          'An inline style sheet is not in the policy.',
          'Import it from a component.',
        ),
      ];
}

/** No directive lets a style through, but never a script. */
function allows(values: readonly string[] | undefined, text: string, kind: Kind): boolean {
  if (values === undefined) return kind === 'style';
  const isHash = (value: string) => /^'sha(256|384|512)-/.test(value);
  if (kind === 'style' && values.includes("'unsafe-inline'") && !values.some(isHash)) return true;
  return ['sha256', 'sha384', 'sha512'].some((algorithm) =>
    values.includes(`'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`),
  );
}

function checkStrict(page: BuiltPage, policy: Policy): Problem[] {
  const scripts = valuesFor(policy, 'script');
  const hint = 'Build it with Astro’s security.csp.';
  if (scripts === undefined)
    return [unsafe(page, 1, 'The policy lets every script through.', hint)];
  return ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"]
    .filter((value) => scripts.includes(value))
    .map((value) => unsafe(page, 1, `The policy allows scripts ${value}.`, hint));
}

/** A problem of what a page lets run. */
export const unsafe = (
  { file }: BuiltPage,
  line: number,
  message: string,
  hint: string,
): Problem => ({
  rule: 'unsafe-html',
  file,
  line,
  message,
  hint,
});
