import type { Nodes, Parents } from 'mdast';
import {
  COMPONENT_RULES,
  type ComponentRule,
  isComponentName,
} from '../markdown/component-rules.ts';
import type { Component } from '../markdown/mdx-nodes.ts';
import type { Report } from './check-component.ts';

/** A component that stands as a block is refused within a line of text: no paragraph can hold it. */
export function checkLine(node: Component, parent: Parents | undefined, report: Report): void {
  const name = node.name ?? '';
  if (node.type !== 'mdxJsxTextElement' || !isComponentName(name)) return;
  const rule: ComponentRule = COMPONENT_RULES[name];
  const isBlock = rule.block === 'always' || (rule.block === 'empty' && node.children.length === 0);
  if (!isBlock || (parent?.type === 'paragraph' && parent.children.every(isNoText))) return;
  const alone = 'Give it a line of its own, with an empty line before and behind';
  report(
    'invalid-component',
    `<${name}> stands within a line of text.`,
    rule.block === 'empty'
      ? `${alone}, or write the words to quote between its tags: <${name} id="…">words</${name}>.`
      : `${alone}.`,
  );
}

/** A paragraph of components alone is taken apart, and each of them is a block. */
const isNoText = (node: Nodes): boolean =>
  node.type === 'mdxJsxTextElement' ||
  node.type === 'mdxTextExpression' ||
  (node.type === 'text' && node.value.trim() === '');
