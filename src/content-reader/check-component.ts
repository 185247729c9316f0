import { toString } from 'mdast-util-to-string';
import {
  COMPONENT_RULES,
  type ComponentRule,
  isComponentName,
} from '../markdown/component-rules.ts';
import { attribute, type Component } from '../markdown/mdx-nodes.ts';
import { splitIds } from '../markdown/split-ids.ts';
import { didYouMean } from '../problems/nearest.ts';
import { repeated } from '../schemas/fields.ts';
import type { Rule } from '../problems/problem.ts';

/** Takes a problem of the node that is being checked. */
export type Report = (rule: Rule, message: string, hint: string) => void;

/** Holds one component against what its name allows: the file, attributes, what it needs, what it holds. */
export function checkComponent(node: Component, file: string, report: Report): void {
  const name = node.name ?? '';
  if (isComponentName(name)) {
    checkPlace(name, file, COMPONENT_RULES[name], report);
    checkKnown(name, node, COMPONENT_RULES[name], report);
  } else if (/^[a-z]/.test(name) || name === '')
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

function checkPlace(name: string, file: string, rule: ComponentRule, report: Report): void {
  if (rule.overview === true && !/(^|[/\\])overview\.mdx$/.test(file))
    report(
      'invalid-component',
      `<${name}> stands outside the overview.`,
      'Remove it here: its drawing has a page of its own to link to.',
    );
}

function checkKnown(name: string, node: Component, rule: ComponentRule, report: Report): void {
  const names = node.attributes.flatMap((given) => {
    if (given.type === 'mdxJsxAttribute' && typeof given.value === 'string') return given.name;
    report(
      'forbidden-code',
      `<${name}> has an attribute that is not plain text.`,
      'Write name="text".',
    );
    return [];
  });
  for (const given of new Set(names)) checkAttribute(name, given, names, rule, report);
  const isSound = names.length === node.attributes.length;
  if (isSound && names.every((given) => rule.attributes.includes(given)))
    checkNeeds(name, node, rule, report);
  if (rule.content === 'none')
    for (const given of names) checkItems(name, given, splitIds(attribute(node, given)), report);
  const needed: readonly string[] = rule.needs.flat();
  const optional = rule.attributes.filter((key) => !needed.includes(key));
  reportEmpty(name, node, optional, report);
  checkContent(name, node, rule, report);
}

function checkAttribute(
  name: string,
  given: string,
  names: readonly string[],
  rule: ComponentRule,
  report: Report,
): void {
  if (!rule.attributes.includes(given))
    report(
      'invalid-component',
      `<${name}> has no attribute "${given}".`,
      `${didYouMean(given, rule.attributes)}Known: ${rule.attributes.join(', ') || 'none'}.`,
    );
  // The page would take the last of them, the checks the first.
  else if (names.filter((other) => other === given).length > 1)
    report('invalid-component', `<${name}> has "${given}" twice.`, 'Keep one of them.');
}

/** Attributes that hold a list of ids or numbers, each of which a mark shows. */
const LISTS = new Set(['at', 'source', 'answeredBy', 'checkedAgainst']);

function checkItems(name: string, given: string, items: readonly string[], report: Report): void {
  const again = repeated(items);
  if (LISTS.has(given) && again !== undefined)
    report('invalid-component', `"${given}" of <${name}> names "${again}" twice.`, 'Name it once.');
}

function checkNeeds(name: string, node: Component, rule: ComponentRule, report: Report): void {
  for (const group of rule.needs) {
    const given = group.filter((key) => !isEmpty(attribute(node, key)));
    if (given.length === 1) {
      const others = group.filter((key) => key !== given[0]);
      reportEmpty(name, node, others, report);
      continue;
    }
    const wanted =
      group.length === 1 ? `"${group[0] ?? ''}"` : `exactly one of: ${group.join(', ')}`;
    report(
      'invalid-component',
      `<${name}> needs ${wanted}.`,
      `Write <${name} ${group[0] ?? ''}="…">.`,
    );
  }
}

/** Attributes that are there and name nothing: what reads them would take them for absent. */
function reportEmpty(name: string, node: Component, keys: readonly string[], report: Report): void {
  for (const key of keys) {
    const value = attribute(node, key);
    if (value !== undefined && isEmpty(value))
      report('invalid-component', `"${key}" of <${name}> names nothing.`, 'Fill it, or remove it.');
  }
}

/** Separators of a list alone are no item of it. */
const isEmpty = (value = ''): boolean => !/[^\s,]/.test(value);

function checkContent(name: string, node: Component, rule: ComponentRule, report: Report): void {
  const isBlank =
    toString(node).trim() === '' && node.children.every(({ type }) => type === 'text');
  if (rule.content === 'none' && node.children.length > 0)
    report('invalid-component', `<${name}> holds no text.`, `Write <${name} />.`);
  if (rule.content === 'required' && isBlank)
    report('invalid-component', `<${name}> is empty.`, 'Put text between its tags.');
  if (rule.content === 'optional' && isBlank && node.children.length > 0)
    report(
      'invalid-component',
      `<${name}> holds nothing but white space.`,
      `Write <${name} …/>, or put text between its tags.`,
    );
}
