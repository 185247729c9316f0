import { addressIn } from '../links/address-in.ts';
import type { DraftLink } from './draft-link.ts';
import { withoutMarkup } from '../links/without-markup.ts';

/** Every address of plain text that mail software would make a link of, or was meant to. */
export const textLinks = (text: string): DraftLink[] =>
  [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const wide = WIDE.exec(found)?.[0] ?? '';
    const href = wide + addressIn(withoutMarkup(found.slice(wide.length)));
    return {
      href,
      role: 'link',
      span: { start: index, end: index + href.length },
      syntax: 'plain',
    };
  });

/** A scheme with marks as wide as a letter: `https：//`. */
const WIDE = /^https?[:：][/／]{2}(?<!:\/\/)/iu;

const NAME = String.raw`[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?::\d+)?`;
/** `https://`, or a slip of it: `https//`, `https:/`, `https:// `, `htps://`. Words in front of it are no part of it. */
const SCHEME = [
  String.raw`https?:?\/\/(?:[ \t]+(?=${NAME}\/))?`,
  String.raw`https?[:：][/／]{2}`,
  String.raw`https?[:;]\/?(?=${NAME})`,
  String.raw`(?<![\p{L}\p{N}])(?!\p{L}*https?:)[a-z]{2,6}[:;]\/\/`,
  String.raw`(?<![\p{L}\p{N}:;.])\/\/`,
].join('|');

/**
 * An address with its scheme, a host with a path, or one that begins with `www.`; what closes the sentence around it
 * is no part of it, nor is another address behind a comma or a bar.
 */
const ADDRESS = new RegExp(
  String.raw`(?:${SCHEME})(?:(?![|,;]https?:\/\/)[^\s<>"“”])+|(?<![@\p{L}\p{N}_.-]|\/\/)(?:${NAME}\/[^\s<>"“”]*|www\.${NAME}(?:[?#][^\s<>"“”]*)?)`,
  'giu',
);
