import { describe, expect, it } from 'vitest';
import { shortScopes } from '../../../src/dev-server/short-scopes.ts';

/** What the plugins make of a module, one after the other. */
const shortened = (plugins: ReturnType<typeof shortScopes>, id: string, code: string): string =>
  plugins.reduce((all, { transform }) => {
    const { filter, handler } = transform as unknown as {
      filter: { id: RegExp };
      handler: (code: string) => { code: string };
    };
    return filter.id.test(id) ? handler(all).code : all;
  }, code);

describe('the class that ties a style to its component', () => {
  it.each([
    ['/src/Story.astro', '<p class="story astro-mhtfmxac">', '<p class="story _mhtf">'],
    [
      '/src/Story.astro?astro&type=style&index=0&lang.css',
      '.story:where(.astro-mhtfmxac){}',
      '.story:where(._mhtf){}',
    ],
    ['/src/story.ts', "'astro-mhtfmxac'", "'astro-mhtfmxac'"],
    ['/src/Story.astro', '<astro-island>', '<astro-island>'],
  ])('is short in a component and in its style: %s %s', (id, code, short) => {
    expect(shortened(shortScopes(), id, code)).toBe(short);
  });

  it('is never that of two components', () => {
    const plugins = shortScopes();
    shortened(plugins, '/src/Story.astro', 'astro-mhtfmxac');
    expect(() => shortened(plugins, '/src/Other.astro', 'astro-mhtf2222')).toThrow('both _mhtf');
  });
});
