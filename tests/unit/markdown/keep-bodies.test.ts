import { expect, it } from 'vitest';
import { keepBodies } from '../../../src/markdown/keep-bodies.ts';
import { temporaryFolder } from '../../helpers/build.ts';

function compiler(folder = temporaryFolder()) {
  const state = { compiled: 0, links: 'a' };
  const renderer = keepBodies(
    { process: (content) => Promise.resolve({ code: content, count: ++state.compiled }) },
    () => state.links,
    folder,
  );
  return { state, renderer, folder };
}

it('compiles a body once for all builds', async () => {
  const { renderer, folder } = compiler();
  const first = await renderer.process('text', '/c/a.mdx', { name: 'A' });
  const later = compiler(folder);
  expect(await later.renderer.process('text', '/c/a.mdx', { name: 'A' })).toEqual(first);
  expect(later.state.compiled).toBe(0);
});

it.each([
  ['text', 'texts', '/c/a.mdx', 'A'],
  ['file', 'text', '/c/b.mdx', 'A'],
  ['frontmatter', 'text', '/c/a.mdx', 'B'],
])('compiles it again when its %s changes', async (_, text, file, name) => {
  const { renderer, state } = compiler();
  await renderer.process('text', '/c/a.mdx', { name: 'A' });
  await renderer.process(text, file, { name });
  expect(state.compiled).toBe(2);
});

it('compiles it again when a name may link elsewhere', async () => {
  const { renderer, state } = compiler();
  await renderer.process('text', '/c/a.mdx', {});
  state.links = 'b';
  await renderer.process('text', '/c/a.mdx', {});
  expect(state.compiled).toBe(2);
});
