import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { remarkBesideText } from '../../../src/markdown/beside-text.ts';
import { attribute, isComponent } from '../../../src/markdown/mdx-nodes.ts';
import { parseBody } from '../../helpers/parse-body.ts';

/** What stands in sections beside the text: the headings and blocks of each, by their words or component. */
function beside(text: string): string[][] {
  const tree: Root = parseBody(text);
  // As the compiler does before it hands the tree over: a component on a line of its own is a block.
  tree.children = tree.children.map((node) =>
    node.type === 'paragraph' && node.children[0]?.type === 'mdxJsxTextElement'
      ? ({ ...node.children[0], type: 'mdxJsxFlowElement' } as Root['children'][number])
      : node,
  );
  const transform = remarkBesideText.call(undefined as never) as unknown as (tree: Root) => void;
  transform(tree);
  return tree.children.flatMap((node) => {
    if (!isComponent(node, 'section')) return [];
    expect(attribute(node, 'class')).toBe('beside flow');
    return [node.children.map((child) => toString(child) || (isComponent(child) && child.name))];
  }) as string[][];
}

const TIMELINE = '<H id="timeline">When it happened</H>\n\n<Timeline/>\n\nIt is a long story.\n\n';
const MEETINGS = '## Who met whom\n\n<Meetings/>\n\n';
const TEXT = '<H id="next">What comes next</H>\n\nNobody knows.\n\n';
const PEOPLE = '<H id="people">Who is who</H>\n\n<People/>\n\n';

it('sets a drawing beside the text that follows, with its heading and all under it', () => {
  expect(beside(`It began.\n\n${TIMELINE}${TEXT}${MEETINGS}${TEXT}`)).toEqual([
    ['When it happened', 'Timeline', 'It is a long story.'],
    ['Who met whom', 'Meetings'],
  ]);
});

it.each([
  ['nothing follows it', `It began.\n\n${TEXT}${TIMELINE}`],
  ['a wide drawing follows it', `${TIMELINE}${PEOPLE}${TEXT}`],
  ['only a heading follows it', `${TIMELINE}<H id="next">What comes next</H>\n\n`],
  ['it stands under no heading', `It began.\n\n<Timeline/>\n\n${TEXT}`],
  ['a wide drawing stands under the same heading', `${TIMELINE}<People/>\n\n${TEXT}`],
])('leaves a drawing where it is if %s', (_, text) => {
  expect(beside(text)).toEqual([]);
});

it('sets the last of two drawings beside the text, the first in its place', () => {
  expect(beside(`${TIMELINE}${MEETINGS}${TEXT}`)).toEqual([['Who met whom', 'Meetings']]);
});
