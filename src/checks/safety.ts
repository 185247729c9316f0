import type { Element } from 'hast';
import type { Problem } from '../problems/problem.ts';
import { type PageUrl, pageUrls } from './page-urls.ts';
import { checkPolicy, unsafe } from './policy.ts';
import { type BuiltPage, lineOfElement } from './read-site.ts';
import { checkRequests } from './requests.ts';
import { resolveUrl } from './resolve-url.ts';

/** No inline handler, style attribute, javascript: address or script outside the policy; nothing from another host. */
export function checkSafety(page: BuiltPage, siteUrl?: string): Problem[] {
  return [
    ...[...page.elements, ...page.templated].flatMap((element) => checkAttributes(page, element)),
    ...pageUrls(page).flatMap((found) => checkScheme(page, found)),
    ...checkPolicy(page),
    ...checkRequests(page, siteUrl),
  ];
}

function checkAttributes(page: BuiltPage, element: Element): Problem[] {
  const report = (message: string, hint: string) =>
    unsafe(page, lineOfElement(element), `<${element.tagName}> has ${message}.`, hint);
  return Object.keys(element.properties).flatMap((name) => {
    if (/^on[a-z]/i.test(name)) return [report(`the handler ${name}`, 'Listen in a script.')];
    if (name === 'style') return [report('a style attribute', 'Use a class.')];
    if (name === 'srcDoc') return [report('a page of its own in srcdoc', 'Build it as a page.')];
    return [];
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
