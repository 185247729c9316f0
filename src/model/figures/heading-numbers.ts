import type { Root } from 'mdast';
import { headedSections, shownHeading } from '../../markdown/headed-sections.ts';
import { lineOfNode, nodesOf } from '../../markdown/mdx-nodes.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../entries/entry.ts';
import { findNumbers } from './find-numbers.ts';

/**
 * Numbers in words in headings (`Nine million dollars`): the first text of the section covers a heading, so it
 * has them too, in words or digits, or it counts the items under it (`Ten dates`). Numbers in digits are held against it where citations are checked.
 */
export function headingNumbers({ entries, pages }: Content): Problem[] {
  return [...entries, ...pages.filter(({ id }) => id !== 'about')].flatMap(({ body, place }) =>
    body === undefined ? [] : inBody(body, place.file),
  );
}

function inBody(body: Root, file: string): Problem[] {
  return headedSections(body).flatMap(({ text, line, end, first }) => {
    const inWords = findNumbers(text).filter((number) => !/\d/.test(number.text));
    if (inWords.length === 0) return [];
    const said = new Set([
      ...findNumbers(first).map(({ value }) => value),
      ...countsIn(body, line, end),
    ]);
    return inWords
      .filter(({ value }) => !said.has(value))
      .map((number) => ({
        rule: 'unsupported-figure' as const,
        file,
        line,
        message: `The number ${number.text} stands in the heading ${shownHeading(text)}, and not in the first text under it.`,
        hint: 'Say it there, with its citation, or leave it out of the heading.',
      }));
  });
}

/** How many items or rows stand in the lists and tables between two lines: `Ten dates` counts what is under it. */
function countsIn(body: Root, from: number, to: number): string[] {
  const counts = nodesOf(body)
    .filter((node) => lineOfNode(node) >= from && lineOfNode(node) < to)
    .flatMap((node) => {
      if (node.type === 'list') return [node.children.length];
      return node.type === 'table' ? [node.children.length - 1] : [];
    });
  return [...counts, counts.reduce((all, one) => all + one, 0)].map(String);
}
