import type { Element, Properties } from 'hast';
import { once } from '../once.ts';
import type { Problem } from '../problems/problem.ts';
import { type PageUrl, pageUrls } from './page-urls.ts';
import { checkPolicy, unsafe } from './policy.ts';
import { type BuiltPage, lineOfElement } from './read-site.ts';
import { checkRequests } from './requests.ts';
import { resolveUrl } from './resolve-url.ts';

/** No inline handler, style attribute, javascript: address or script outside the policy; nothing from another host. */
export function checkSafety(page: BuiltPage, siteUrl?: string): Problem[] {
  return [
    ...[...page.elements, ...page.templated]
      .filter(({ properties }) => unsafeNames(properties).length > 0)
      .flatMap((element) => checkAttributes(page, element)),
    ...pageUrls(page).flatMap((found) => checkScheme(page, found)),
    ...checkPolicy(page),
    ...checkRequests(page, siteUrl),
  ];
}

/** Names of properties that no element may have; many elements have the same properties. */
const unsafeNames = once((properties: Properties): readonly string[] =>
  Object.keys(properties).filter(
    (name) => HANDLER.test(name) || name === 'style' || name === 'srcDoc',
  ),
);

const HANDLER = /^on[a-z]/i;

function checkAttributes(page: BuiltPage, element: Element): Problem[] {
  const report = (message: string, hint: string) =>
    unsafe(page, lineOfElement(element), `<${element.tagName}> has ${message}.`, hint);
  return unsafeNames(element.properties).flatMap((name) => {
    if (HANDLER.test(name)) return [report(`the handler ${name}`, 'Listen in a script.')];
    if (name === 'style') return [report('a style attribute', 'Use a class.')];
    return [report('a page of its own in srcdoc', 'Build it as a page.')];
  });
}

/** Resolved first: browsers read `java<tab>script:` as a script as well. */
function checkScheme(page: BuiltPage, { url, use, element, line }: PageUrl): Problem[] {
  const target = resolveUrl(url, page, { base: '/' });
  if (target.kind !== 'elsewhere') return [];
  const isScript = /^(javascript|vbscript):$/.test(target.scheme);
  const opensData = use === 'link' || /^(iframe|frame|object|embed|script)$/.test(element.tagName);
  if (!isScript && !(target.scheme === 'data:' && opensData)) return [];
  return [
    unsafe(page, line, `<${element.tagName}> leads to ${url}.`, 'Use a button and a script.'),
  ];
}
