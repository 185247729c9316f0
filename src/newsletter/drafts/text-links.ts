import { addressIn } from '../links/address-in.ts';
import type { DraftLink } from './draft-link.ts';
import { withoutMarkup } from '../links/without-markup.ts';

/** Every address of plain text that mail software would make a link of, or was meant to. */
export function textLinks(text: string): DraftLink[] {
  const links: DraftLink[] = [];
  ADDRESS.lastIndex = 0;
  for (let found = ADDRESS.exec(text); found !== null; found = ADDRESS.exec(text)) {
    const { 0: run, index: start } = found;
    const wide = WIDE.exec(run)?.[0] ?? '';
    const href = wide + addressIn(withoutMarkup(run.slice(wide.length)));
    links.push({ href, role: 'link', span: { start, end: start + href.length }, syntax: 'plain' });
    // What is no part of an address may be the next one: `[a](https://…)[b](https://…)`.
    if (href !== '' && run.length < MAX_RUN) ADDRESS.lastIndex = start + href.length;
  }
  return links;
}

/** A longer run without a space is not gone through for each address in it. */
const MAX_RUN = 1024;

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
