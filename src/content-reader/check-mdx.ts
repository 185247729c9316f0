import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attribute, isComponent, isParent, lineOfNode } from '../markdown/mdx-nodes.ts';
import { INVISIBLE_HINT, invisibleIn, invisibleMessage } from '../names/invisible.ts';
import type { Problem, Rule } from '../problems/problem.ts';
import { id, idHint } from '../schemas/fields.ts';
import { checkComponent, type Report } from './check-component.ts';
import { checkLine } from './check-line.ts';
import { outlineChecker } from './check-outline.ts';

/** Holds a parsed body against the editor's vocabulary: text, lists, tables, links and our components. */
export function checkMdx(file: string, body: Root): Problem[] {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  const checkOutline = outlineChecker();
  visit(body, (node, _, parent) => {
    const report = (rule: Rule, message: string, hint: string) =>
      problems.push({ rule, file, line: lineOfNode(node), message, hint });
    const hidden = stringsOf(node)
      .map(invisibleIn)
      .find((found) => found !== undefined);
    if (hidden !== undefined)
      report('invisible-character', invisibleMessage(hidden.code), INVISIBLE_HINT);
    if (isComponent(node)) {
      checkComponent(node, file, report);
      checkLine(node, parent, report);
    } else checkNode(node, report);
    checkOutline(node, report);
    if (isLink(node) && isParent(node) && node.children.some(holdsLink))
      report(
        'invalid-component',
        'A link or citation stands inside a link.',
        'End the link before it: a reader can follow one at a time.',
      );
    checkHeading(node, report);
    if (node.type === 'paragraph' && !node.children.some(saysSomething))
      report('empty-section', 'A paragraph has no words.', 'Write them, or remove it.');
    if (isComponent(node, 'H')) checkAnchor(attribute(node, 'id') ?? '', anchors, report);
  });
  return problems;
}

/** Words or a number, or what is no text, which has rules of its own. */
const saysSomething = (node: Nodes): boolean =>
  /^(?:mdx|image|footnote)/.test(node.type) || SAYS.test(toString(node));
const SAYS = /[\p{L}\p{N}]/u;

/** A heading is a line of words: what else it held would be read by nothing that looks for citations. */
function checkHeading(node: Nodes, report: Report): void {
  if (node.type !== 'heading' && !isComponent(node, 'H')) return;
  const [only, ...more] = node.children;
  const line = only?.type === 'paragraph' && more.length === 0 ? only : node;
  if (line.children.every(isWords)) return;
  report(
    'invalid-component',
    'A heading holds more than a line of words.',
    'Put what cites, and lists, tables and paragraphs, under it.',
  );
}

const isWords = (node: Nodes): boolean =>
  WORDS.has(isComponent(node) ? (node.name ?? '') : node.type) &&
  (!isParent(node) || node.children.every(isWords));

/** What a heading may hold; what is refused everywhere has a problem of its own. */
const WORDS = new Set(
  'text emphasis strong link linkReference Entry Quote Term inlineCode break delete image imageReference mdxTextExpression footnoteReference'.split(
    ' ',
  ),
);

/** All that a node says itself, references such as &#x202E; resolved. */
function stringsOf(node: Nodes): string[] {
  const own: Record<string, unknown> = { ...node };
  const attributes = isComponent(node) ? node.attributes.map(({ value }) => value) : [];
  return ['value', 'url', 'title', 'alt']
    .map((name) => own[name])
    .concat(attributes)
    .filter((value) => typeof value === 'string');
}

/** An anchor is as public and permanent as an id. */
function checkAnchor(anchor: string, anchors: Set<string>, report: Report): void {
  if (anchor.trim() === '') return;
  if (!id.safeParse(anchor).success)
    report('invalid-id', `The anchor "${anchor}" is not an id.`, idHint(anchor));
  if (anchors.has(anchor))
    report(
      'duplicate-id',
      `The anchor "${anchor}" stands twice on this page.`,
      'Choose another for one of the headings.',
    );
  anchors.add(anchor);
}

const isLink = (node: Nodes): boolean =>
  isComponent(node, 'Entry') || node.type === 'link' || node.type === 'linkReference';

/** Whether a node is a link for readers, or has one in it. */
const holdsLink = (node: Nodes): boolean =>
  isLink(node) ||
  isComponent(node, 'Cite', 'Silent') ||
  (isParent(node) && node.children.some(holdsLink));

function checkNode(node: Nodes, report: Report): void {
  if (node.type === 'mdxjsEsm')
    report(
      'forbidden-code',
      'Content does not import or export.',
      'Remove it; all components are there.',
    );
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (isComment(node.value)) return;
    report(
      'forbidden-code',
      'Content holds no {expressions}.',
      'Write the text itself, or \\{ for a brace.',
    );
  }
  if (node.type === 'heading' && node.depth === 1)
    report('invalid-outline', 'The h1 is the title of the entry.', 'Begin with <H id="…"> or ##.');
  if (node.type === 'image' || node.type === 'imageReference')
    report('invalid-image', 'Content has no images.', 'Describe it in words.');
  const unused = UNUSED_MARKDOWN[node.type];
  if (unused !== undefined) report('forbidden-code', `Content has no ${unused[0]}.`, unused[1]);
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    report('forbidden-code', 'Content has no boxes to tick.', 'Remove the [ ].');
  if (node.type === 'blockquote')
    report(
      'unverified-quotation',
      'A block quotation is typed.',
      'Quote with <Quote id="…"/>, which stands for words that were verified.',
    );
  if (node.type === 'link' || node.type === 'definition') {
    checkLink(node.url, report);
    if (node.title)
      report(
        'forbidden-code',
        'Content has no titles of links.',
        'Say it in the text, where everybody can read it and a citation can cover it.',
      );
  }
}

/** One comment and nothing else: what stands between two comments would be run. */
const isComment = (code: string): boolean => /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(code);

/** Markdown that would put words outside the rules for prose, with what to write in its place. */
const UNUSED_MARKDOWN: Partial<Record<Nodes['type'], readonly [string, string]>> = {
  code: ['code blocks', 'Write a paragraph.'],
  inlineCode: ['code', 'Write the words without backticks.'],
  footnoteReference: ['footnotes', 'Say it in the text, and cite with <Cite at="…"/>.'],
  break: [
    'forced line breaks',
    'Remove the two spaces or the backslash at the end of the line; an empty line begins a paragraph.',
  ],
  delete: ['struck-out text', 'Remove it.'],
  footnoteDefinition: ['footnotes', 'Say it in the text, and cite with <Cite at="…"/>.'],
};

function checkLink(url: string, report: Report): void {
  if (/^(https?:\/\/|mailto:)/.test(url)) return;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    report('unsafe-html', `The address "${url}" is not one that readers may open.`, 'Use https:.');
  else
    report(
      'broken-link',
      `The link "${url}" is written by hand.`,
      'Link to an entry with <Entry id="…">; the path follows from the id.',
    );
}
