import { addressIn } from '../links/address-in.ts';
import type { DraftLink } from './draft-link.ts';
import { withoutMarkup } from './without-markup.ts';

/** Every address of plain text that mail software would make a link of, and hosts with a path. */
export const textLinks = (text: string): DraftLink[] =>
  [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const href = addressIn(withoutMarkup(found));
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
