import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { isMap, parseDocument } from 'yaml';
import { isDay } from './is-day.ts';
import type { Taken } from './taken.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

export const hasFrontMatter = (text: string): boolean => FRONT_MATTER.test(text);

/** The paragraphs of a Markdown file: headings and list items are paragraphs, pictures and code are left out. */
export function fromMarkdown(text: string): Taken {
  const front = FRONT_MATTER.exec(text);
  const title = fieldIn(front?.[1] ?? '', ['title', 'headline']);
  const day = fieldIn(front?.[1] ?? '', ['date', 'published', 'pubDate', 'publishedAt'])?.slice(
    0,
    10,
  );
  const tree: Root = remark()
    .use(remarkGfm)
    .parse(text.slice(front?.[0].length ?? 0));
  const taken: Taken = {
    ...(title === undefined ? {} : { title }),
    ...(isDay(day) ? { published: day } : {}),
    paragraphs: [],
    captions: 0,
    others: 0,
  };
  for (const [index, node] of tree.children.entries()) take(node, tree.children[index - 1], taken);
  return taken;
}

/** The first of some fields of front matter that says something. */
function fieldIn(yaml: string, names: readonly string[]): string | undefined {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || !isMap(contents)) return undefined;
  return names
    .map((name): unknown => contents.get(name))
    .find((value): value is string => typeof value === 'string' && value.trim() !== '')
    ?.trim();
}

function take(node: RootContent, before: RootContent | undefined, taken: Taken): void {
  if (node.type === 'heading') add(node, taken, node.depth === 1);
  else if (node.type === 'paragraph') {
    if (
      isPicture(node) ||
      isPictureWithCaption(node) ||
      (before !== undefined && isPicture(before) && isEmphasised(node))
    )
      taken.captions += 1;
    else add(node, taken);
  } else if (node.type === 'blockquote')
    for (const child of node.children) take(child, undefined, taken);
  else if (node.type === 'list')
    for (const item of node.children)
      for (const child of item.children) take(child, undefined, taken);
  else if (node.type === 'table') for (const row of node.children) add(row, taken);
  else if (node.type !== 'thematicBreak' && node.type !== 'definition') taken.others += 1;
}

function add(node: Nodes, taken: Taken, isTitle = false): void {
  const text = toString(node, { includeImageAlt: false, includeHtml: false })
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return;
  if (isTitle && taken.paragraphs.length === 0) taken.title = text;
  else taken.paragraphs.push(text);
}

const isPicture = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some(({ type }) => type === 'image' || type === 'imageReference') &&
  toString(node, { includeImageAlt: false }).trim() === '';

/** A picture and its caption in one paragraph. */
const isPictureWithCaption = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  /^image/.test(node.children[0]?.type ?? '') &&
  node.children
    .slice(1)
    .every(
      (child) => child.type === 'emphasis' || (child.type === 'text' && child.value.trim() === ''),
    );

const isEmphasised = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'emphasis';
