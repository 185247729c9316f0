import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import {
  COMPONENT_RULES,
  type ComponentRule,
  isComponentName,
} from '../markdown/component-rules.ts';
import { attribute, type Component, isComponent, lineOfNode } from '../markdown/mdx-nodes.ts';
import { didYouMean } from '../model/nearest.ts';
import type { Problem, Rule } from '../model/problem.ts';

/** Holds a parsed body against the editor's vocabulary: text, lists, tables, links and our components. */
export function checkMdx(file: string, body: Root): Problem[] {
  const problems: Problem[] = [];
  visit(body, (node) => {
    const report = (rule: Rule, message: string, hint: string) =>
      problems.push({ rule, file, line: lineOfNode(node), message, hint });
    if (isComponent(node)) checkComponent(node, report);
    else checkNode(node, report);
  });
  return problems;
}

type Report = (rule: Rule, message: string, hint: string) => void;

function checkNode(node: Nodes, report: Report): void {
  if (node.type === 'mdxjsEsm')
    report(
      'forbidden-code',
      'Content does not import or export.',
      'Remove it; all components are there.',
    );
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return;
    report(
      'forbidden-code',
      'Content holds no {expressions}.',
      'Write the text itself, or \\{ for a brace.',
    );
  }
  if (node.type === 'heading' && node.depth === 1)
    report('invalid-outline', 'The h1 is the title of the entry.', 'Begin with <H id="…"> or ##.');
  if (node.type === 'image')
    report('invalid-image', 'Content has no images.', 'Describe it in words.');
  if (node.type === 'link' || node.type === 'definition') checkLink(node.url, report);
}

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

function checkComponent(node: Component, report: Report): void {
  const name = node.name ?? '';
  if (isComponentName(name)) checkKnown(name, node, COMPONENT_RULES[name], report);
  else if (/^[a-z]/.test(name) || name === '')
    report(
      'forbidden-code',
      `HTML such as <${name}> is not written in content.`,
      'Use Markdown or a component.',
    );
  else {
    const known = Object.keys(COMPONENT_RULES);
    report(
      'unknown-component',
      `There is no component <${name}>.`,
      `${didYouMean(name, known)}Known: ${known.join(', ')}.`,
    );
  }
}

function checkKnown(name: string, node: Component, rule: ComponentRule, report: Report): void {
  for (const given of node.attributes) {
    if (given.type !== 'mdxJsxAttribute' || typeof given.value !== 'string') {
      report(
        'forbidden-code',
        `<${name}> has an attribute that is not plain text.`,
        'Write name="text".',
      );
    } else if (!rule.attributes.includes(given.name)) {
      const known = rule.attributes.join(', ') || 'none';
      report(
        'invalid-component',
        `<${name}> has no attribute "${given.name}".`,
        `${didYouMean(given.name, rule.attributes)}Known: ${known}.`,
      );
    }
  }
  for (const group of rule.needs) {
    const given = group.filter((key) => (attribute(node, key) ?? '').trim() !== '');
    if (given.length !== 1)
      report(
        'invalid-component',
        `<${name}> needs ${group.length === 1 ? '' : 'one of '}${group.join(', ')}.`,
        `Write <${name} ${group[0] ?? ''}="…">.`,
      );
  }
  checkContent(name, node, rule, report);
}

function checkContent(name: string, node: Component, rule: ComponentRule, report: Report): void {
  if (rule.content === 'none' && node.children.length > 0)
    report('invalid-component', `<${name}> holds no text.`, `Write <${name} />.`);
  if (rule.content === 'required' && node.children.length === 0)
    report('invalid-component', `<${name}> is empty.`, 'Put text between its tags.');
}
