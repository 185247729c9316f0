import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Problem } from '../problems/problem.ts';
import { length } from '../schemas/fields.ts';
import { type BuiltPage, property } from './read-site.ts';

export interface HeadContext {
  base: string;
  /** Scheme and host, if they are known. */
  siteUrl?: string;
}

/** Language, title, description and canonical address of every page, and that no two pages share them. */
export function checkHeads(pages: readonly BuiltPage[], context: HeadContext): Problem[] {
  const listed = pages.filter(({ isRedirect }) => !isRedirect);
  return [
    ...listed.flatMap((page) => checkHead(page, context)),
    ...checkUnique(listed, 'title', titleOf),
    ...checkUnique(listed, 'description', descriptionOf),
  ];
}

function checkHead(page: BuiltPage, context: HeadContext): Problem[] {
  const problems: Problem[] = [];
  const report = (message: string, hint: string) =>
    problems.push({ rule: 'invalid-head', file: page.file, line: 1, message, hint });
  const html = page.elements.find(({ tagName }) => tagName === 'html');
  if (html === undefined || !property(html, 'lang')?.trim())
    report('The page has no language.', 'Set lang on <html>.');
  checkFirst(page, report);
  const title = length(titleOf(page));
  if (title < 1 || title > 60)
    report(`The title has ${title} characters, not 1 to 60.`, 'Shorten the name or title.');
  const description = length(descriptionOf(page));
  if (description < 50 || description > 160)
    report(`The description has ${description} characters, not 50 to 160.`, 'Change the summary.');
  const wanted = canonicalWanted(page, context);
  const canonical = linkOf(page, 'canonical');
  if (canonical !== wanted)
    report(
      `The canonical address is ${canonical ?? 'missing'}, not ${wanted ?? 'left out'}.`,
      'Take it from src/model/addresses/routes.ts.',
    );
  return problems;
}

/** What browsers need before anything else, and what may stand only once. */
function checkFirst(page: BuiltPage, report: (message: string, hint: string) => void): void {
  const head = headOf(page);
  const [first] = head;
  if (first === undefined || property(first, 'charSet')?.toLowerCase() !== 'utf-8')
    report('The head does not begin with the charset.', 'Put <meta charset="utf-8"> first.');
  if (!metaOf(page, 'viewport')?.includes('width=device-width'))
    report('The page has no viewport.', 'Add a <meta name="viewport"> with width=device-width.');
  const isTitle = ({ tagName }: Element) => tagName === 'title';
  const isDescription = (element: Element) => property(element, 'name') === 'description';
  const isCanonical = (element: Element) => property(element, 'rel') === 'canonical';
  const single = { title: isTitle, description: isDescription, 'canonical address': isCanonical };
  for (const [what, isIt] of Object.entries(single)) {
    const count = head.filter(isIt).length;
    if (count > 1) report(`The head has ${count} elements for the ${what}.`, 'Keep one.');
  }
}

function headOf({ elements }: BuiltPage): Element[] {
  const head = elements.find(({ tagName }) => tagName === 'head');
  return head?.children.filter((child) => child.type === 'element') ?? [];
}

function canonicalWanted(page: BuiltPage, { base, siteUrl }: HeadContext): string | undefined {
  const isListed = metaOf(page, 'robots')?.includes('noindex') !== true;
  if (siteUrl === undefined || !isListed) return undefined;
  return siteUrl + base.replace(/\/$/, '') + page.path;
}

function checkUnique(
  pages: readonly BuiltPage[],
  what: string,
  textOf: (page: BuiltPage) => string,
): Problem[] {
  const first = new Map<string, string>();
  return pages.flatMap((page): Problem[] => {
    const text = textOf(page);
    const other = first.get(text);
    if (other === undefined) first.set(text, page.file);
    if (other === undefined) return [];
    return [
      {
        rule: 'invalid-head',
        file: page.file,
        line: 1,
        message: `The ${what} is that of ${other} as well.`,
        hint: 'Give each page its own.',
      },
    ];
  });
}

function titleOf(page: BuiltPage): string {
  const title = headOf(page).find(({ tagName }) => tagName === 'title');
  return title === undefined ? '' : toString(title).trim();
}

const descriptionOf = (page: BuiltPage): string => metaOf(page, 'description') ?? '';

function metaOf({ elements }: BuiltPage, name: string): string | undefined {
  const meta = elements.find(
    (element) => element.tagName === 'meta' && property(element, 'name') === name,
  );
  return meta && property(meta, 'content');
}

function linkOf({ elements }: BuiltPage, rel: string): string | undefined {
  const link = elements.find(
    (element) => element.tagName === 'link' && property(element, 'rel') === rel,
  );
  return link && property(link, 'href');
}
