import type { DraftLink } from './draft-link.ts';

/** Every address in the strings of JSON, as mail software reads it for its buttons (`application/ld+json`). */
export const jsonLinks = (json: string): DraftLink[] =>
  [...json.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].flatMap(({ 0: written, 1: inner = '', index }) => {
    const href = stringOf(written);
    if (href === undefined || !/^\s*https?:/i.test(href) || VOCABULARY.test(href)) return [];
    const start = index + 1;
    // What is written with escapes cannot be put together as it was.
    const place = href === inner ? { span: { start, end: start + inner.length } } : {};
    return [{ href, role: 'other', ...place, syntax: 'plain' }];
  });

/** Names of things, which nobody opens. */
const VOCABULARY = /^https?:\/\/schema\.org/i;

function stringOf(written: string): string | undefined {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
