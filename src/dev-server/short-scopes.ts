import type { Plugin } from 'vite';

/** The class by which Astro ties a component's style to its elements. */
const SCOPE = /\bastro-([a-z0-9]{8})\b/g;

/** Letters of it that are enough to tell components apart. */
const ENOUGH = 4;

/**
 * Such a class stands on every element of a component, and nothing in it can be compressed: five letters in place of
 * fourteen make each page some 200 bytes lighter. Two components that would get one class stop the build.
 */
export function shortScopes(): Plugin[] {
  const owners = new Map<string, string>();
  const shorten = (code: string): string =>
    code.replace(SCOPE, (scope, hash: string) => {
      const short = `_${hash.slice(0, ENOUGH)}`;
      const owner = owners.get(short) ?? scope;
      if (owner !== scope)
        throw new Error(`${scope} and ${owner} are both ${short}: keep more letters.`);
      owners.set(short, scope);
      return short;
    });
  const transform = (id: RegExp): NonNullable<Plugin['transform']> => ({
    filter: { id },
    handler: (code) => ({ code: shorten(code), map: null }),
  });
  return [
    // Before Vite reads the style, and behind the compiler that writes the component.
    {
      name: 'briefing-short-scopes-of-styles',
      enforce: 'pre',
      transform: transform(/\.astro\?astro&type=style/),
    },
    { name: 'briefing-short-scopes', transform: transform(/\.astro$/) },
  ];
}
