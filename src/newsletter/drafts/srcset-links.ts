import type { DraftLink } from './draft-link.ts';

/** The addresses of a `srcset`: `a.png 1x, b.png 2x`. A comma inside an address is part of it, as browsers read it. */
export const srcsetLinks = (srcset: string): DraftLink[] =>
  [...srcset.matchAll(CANDIDATE)].flatMap(({ 1: candidate = '', index, 0: whole }) => {
    const href = candidate.replace(/,+$/, '');
    const start = index + whole.indexOf(candidate);
    const span = { start, end: start + href.length };
    return href === '' ? [] : [{ href, role: 'picture', span, syntax: 'plain' }];
  });

/** An address without spaces, then descriptors up to the next comma. */
const CANDIDATE = /[\s,]*([^\s,]\S*)(?:(?<!,)[^,]*)?/g;
