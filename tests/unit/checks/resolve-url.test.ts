import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolveUrl } from '../../../src/checks/resolve-url.ts';

const PAGE = { path: '/glossary/land/' };

/** The same by the rules of the web alone. */
function byStandard(url: string, base: string) {
  const target = new URL(url, `https://a.example${base.slice(0, -1)}${PAGE.path}`);
  if (target.origin !== 'https://a.example') return { kind: 'elsewhere', scheme: target.protocol };
  if (!target.pathname.startsWith(base)) return { kind: 'outside' };
  const path = decodeURIComponent(target.pathname.slice(base.length - 1));
  return { kind: 'site', path, fragment: decodeURIComponent(target.hash.slice(1)) };
}

const urls = fc
  .array(
    fc.constantFrom('/', 'a', 'B-1', '.', '..', 'c.js', '#', 'd_', '?', '\t', '%41', 'sub', 'é'),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((url) => URL.canParse(url, 'https://a.example/'));

it('leads from the root where a browser would', () => {
  fc.assert(
    fc.property(urls, fc.constantFrom('/', '/sub/'), (url, base) => {
      const target = resolveUrl(url, PAGE, { base, siteUrl: 'https://a.example' });
      expect(target).toEqual(byStandard(url, base));
    }),
    { numRuns: 3_000 },
  );
});
