import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isComponent, lineOfNode, nodesOf } from '../../markdown/mdx-nodes.ts';
import { splitSentences } from '../../markdown/sentences.ts';
import { isClause } from './clauses.ts';

/**
 * Headings and heads of columns that are sentences, with a full stop or without: they would state something that no
 * citation covers. A question states nothing, and the only row of a table is read as prose. `isName`, `language`: as
 * `isClause` takes them.
 */
export const sentencesAsHeads = (
  body: Root,
  isName: (word: string) => boolean,
  language: string,
): { text: string; line: number }[] =>
  nodesOf(body)
    .flatMap(headsOf)
    .map((node) => ({ text: toString(node).trim(), line: lineOfNode(node) }))
    .filter(({ text }) => isSentence(text) || isClause(text, isName, language));

function headsOf(node: Nodes): Nodes[] {
  if (node.type === 'heading' || isComponent(node, 'H')) return [node];
  return node.type === 'table' && node.children.length > 1
    ? (node.children[0]?.children ?? [])
    : [];
}

/** The end of a sentence: no initial, no name with a full stop of its own (`Acme Corp.`), no abbreviation. */
const LAST =
  /(?:\p{Ll}{4}|(?<!\p{L}|\.)(?!(?:etc|usw|bzw|approx|ca)\b)\p{Ll}{2,})[.!][^\p{L}\p{N}]*$/u;

/** A number in front of a heading is no sentence, nor is a name that ends with an abbreviation. */
export function isSentence(text: string): boolean {
  const sentences = splitSentences(text);
  return sentences.some(
    (sentence, index) =>
      /\p{L}\s+\S/u.test(sentence.text) &&
      (index < sentences.length - 1 ? /[.!…]\P{L}*$/u : LAST).test(sentence.text),
  );
}
