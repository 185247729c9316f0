import type { DraftLink } from './draft-link.ts';

/** The addresses of a `srcset`: `a.png 1x, b.png 2x`. A comma inside an address is part of it, as browsers read it. */
export function srcsetLinks(srcset: string): DraftLink[] {
  const links: DraftLink[] = [];
  const next = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    return pattern.exec(srcset)?.index ?? srcset.length;
  };
  for (let at = next(START, 0); at < srcset.length;) {
    const end = next(SPACE, at);
    const href = withoutCommas(srcset.slice(at, end));
    links.push({
      href,
      role: 'picture',
      span: { start: at, end: at + href.length },
      syntax: 'plain',
    });
    // A comma at its end says that it has no descriptors.
    at = next(START, at + href.length < end ? end : next(COMMA, end));
  }
  return links;
}

const START = /[^\s,]/g;
const SPACE = /\s/g;
const COMMA = /,/g;

function withoutCommas(address: string): string {
  let end = address.length;
  while (address[end - 1] === ',') end -= 1;
  return address.slice(0, end);
}
