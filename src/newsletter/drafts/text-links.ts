import type { DraftLink } from './draft-link.ts';

/** Every address of plain text that mail software would make a link of, and hosts with a path. */
export const textLinks = (text: string): DraftLink[] =>
  [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const href = withoutEnd(found);
    return {
      href,
      role: 'link',
      span: { start: index, end: index + href.length },
      syntax: 'plain',
    };
  });

/**
 * An address with its scheme, or a host with a path; what closes the sentence around it is no part of it, nor is
 * another address behind a comma or a bar.
 */
const ADDRESS =
  /(?:https?:)?\/\/(?:(?![|,;]https?:\/\/)[^\s<>"“”])+|(?<![@\p{L}\p{N}_.-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?::\d+)?\/[^\s<>"“”]*/giu;

const CLOSING: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** Drops closing punctuation, and closing brackets that nothing in the address opened. */
function withoutEnd(address: string): string {
  const open = new Map<string, number>();
  for (const char of address) open.set(char, (open.get(char) ?? 0) + 1);
  const count = (char: string) => open.get(char) ?? 0;
  let end = address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    const opening = CLOSING[last];
    const isUnopened = opening !== undefined && count(last) > count(opening);
    if (!isUnopened && !/[.,;:!?'*_…·\p{Pf}\p{Pi}]|(?![)\]}])\p{Pe}/u.test(last)) break;
    open.set(last, count(last) - 1);
    end -= 1;
  }
  return address.slice(0, end);
}
