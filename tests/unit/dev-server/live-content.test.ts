import { expect, it } from 'vitest';
import { memoryOf } from '../../../src/dev-server/live-content.ts';

it('keeps what was last good of a folder from one reading to the next, so that a slip while writing empties no page', () => {
  memoryOf('/a').bodies.set('weir.mdx', 'The weir.');
  expect(memoryOf('/a').bodies.get('weir.mdx')).toBe('The weir.');
  expect(memoryOf('/b').bodies.size).toBe(0);
});
