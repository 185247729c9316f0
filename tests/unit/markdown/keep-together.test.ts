import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { remarkKeepTogether } from '../../../src/markdown/keep-together.ts';
import { parseBody } from '../../helpers/parse-body.ts';

function textOf(body: string): string {
  const tree: Root = parseBody(body);
  const transform = remarkKeepTogether.call(undefined as never) as unknown as (tree: Root) => void;
  transform(tree);
  return toString(tree).replaceAll('\u00a0', '_');
}

it.each([
  ['They met on 2 December 2025.', 'They met on 2_December 2025.'],
  ['On 5 occasions in May.', 'On 5 occasions in May.'],
  ['They met. <Cite at="1"/> Then not. <Silent/>', 'They met._ Then not._'],
  ['Who leads. <Silent told/> See there. <Cite at="1"/>', 'Who leads. See there._'],
  ['Who. <Silent told answeredBy="x"/> Why.', 'Who._ Why.'],
  ['She said <Quote id="x">on 2 December</Quote> so.', 'She said on 2 December so.'],
  ['*On 14 June* it fell.', 'On 14_June it fell.'],
])('sets %j as %j', (body, text) => {
  expect(textOf(body)).toBe(text);
});
