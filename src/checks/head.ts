import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Problem } from '../problems/problem.ts';
import { length } from '../schemas/fields.ts';
import { type BuiltPage, property } from './read-site.ts';
import type { SiteCheck } from './site-check.ts';

interface HeadContext {
  base: string;
  /** Scheme and host, if they are known. */
  siteUrl?: string;
}

/** Language, title, description and canonical address of every page, and that no two pages share them. */
export function headCheck(context: HeadContext): SiteCheck<HeadFacts> {
  const shared: Problem[] = [];
  const titles = uniqueTexts('title', shared);
  const descriptions = uniqueTexts('description', shared);
  return {
    read: (page) => {
      if (page.isRedirect) return { problems: [] };
      const head = readHead(page);
      const { title, description } = head;
      return { problems: checkHead(page, head, context), said: { title, description } };
    },
    page: ({ file }, { problems, said }) => {
      if (said !== undefined) {
        titles(file, said.title);
        descriptions(file, said.description);
      }
      return problems;
    },
    end: () => shared,
  };
}

interface HeadFacts {
  /** What is wrong with the head by itself. */
  problems: Problem[];
  /** What no other page may say; a page that leads elsewhere may say anything. */
  said?: Pick<Head, 'title' | 'description'>;
}

/** What the head of a page says, read once. */
interface Head {
  /** The children of <head>. */
  children: Element[];
  title: string;
  description: string;
}

function readHead(page: BuiltPage): Head {
  const children = headOf(page);
  const title = children.find(({ tagName }) => tagName === 'title');
  return {
    children,
    title: title === undefined ? '' : toString(title).trim(),
    description: metaOf(page, 'description') ?? '',
  };
}

function checkHead(page: BuiltPage, head: Head, context: HeadContext): Problem[] {
  const problems: Problem[] = [];
  const report = (message: string, hint: string) =>
    problems.push({ rule: 'invalid-head', file: page.file, line: 1, message, hint });
  const html = page.elements.find(({ tagName }) => tagName === 'html');
  if (html === undefined || !property(html, 'lang')?.trim())
    report('The page has no language.', 'Set lang on <html>.');
  checkFirst(page, head.children, report);
  const title = length(head.title);
  if (title < 1 || title > 60)
    report(`The title has ${title} characters, not 1 to 60.`, 'Shorten the name or title.');
  const description = length(head.description);
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
function checkFirst(
  page: BuiltPage,
  head: readonly Element[],
  report: (message: string, hint: string) => void,
): void {
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
  // Pages that are only unlisted (`noindex, follow`) have their address.
  if (siteUrl === undefined || metaOf(page, 'robots') === 'noindex') return undefined;
  return siteUrl + base.replace(/\/$/, '') + page.path;
}

/** Takes the text of each page; one that another page has already becomes a problem. */
function uniqueTexts(what: string, problems: Problem[]): (file: string, text: string) => void {
  const first = new Map<string, string>();
  return (file, text) => {
    const other = first.get(text);
    if (other === undefined) first.set(text, file);
    else
      problems.push({
        rule: 'invalid-head',
        file,
        line: 1,
        message: `The ${what} is that of ${other} as well.`,
        hint: 'Give each page its own.',
      });
  };
}

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
