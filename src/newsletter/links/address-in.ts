/** The address that a run of text without spaces begins with: `https://a.example/b/’s` has a possessive behind it. */
export const addressIn = (text: string): string =>
  withoutEnd(withoutEnd(text.split(PROSE, 1)[0] ?? '').replace(/'s$/, ''));

/** Where prose goes on: no address has such characters as they stand, but for letters of any script. */
const PROSE = /[^\0-\x7f\p{L}\p{M}\p{N}]|["<>]|(?<=\/)--/u;

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
    if (!isUnopened && !/[.,;:!?'*_~`^\\]/.test(last)) break;
    open.set(last, count(last) - 1);
    end -= 1;
  }
  return address.slice(0, end);
}
