import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { decodeString } from 'micromark-util-decode-string';
import { addressIn } from '../links/address-in.ts';
import type { DraftLink, LinkRole, Span } from './draft-link.ts';
import { htmlLinks } from './html-links.ts';
import { textLinks } from './text-links.ts';
import { withoutMarkup } from '../links/without-markup.ts';

/** Every address of Markdown (CommonMark with GitHub's additions): links, pictures, references, autolinks, HTML. */
export function markdownLinks(text: string): DraftLink[] {
  if (isTooMuch(text)) return asPlainText(text);
  const links: DraftLink[] = [];
  // HTML stays where it is, all else becomes room: it is read as one text, with its places.
  const html: string[] = [];
  let htmlEnd = 0;
  const holes: Span[] = [];
  let pictures = 0;
  for (const [step, { type, start, end }] of events(text)) {
    if (type === 'image') pictures += step === 'enter' ? 1 : -1;
    if (step === 'exit') continue;
    const written = text.slice(start.offset, end.offset);
    if (NO_WORDS.has(type)) holes.push({ start: start.offset, end: end.offset });
    if (type === 'htmlFlowData' || type === 'htmlTextData') {
      html.push(blank(text.slice(htmlEnd, start.offset)), written);
      htmlEnd = end.offset;
    }
    const role = type === 'resourceDestinationString' && pictures > 0 ? 'picture' : ROLES[type];
    if (role === undefined) continue;
    // What the parser takes for a part of an address that has no marks around it may be the sentence behind it.
    const decoded = decodeString(written);
    const href = type.startsWith('literal') ? addressIn(withoutMarkup(decoded)) : decoded;
    const length = written.startsWith(href) ? href.length : written.length;
    const span = { start: start.offset, end: start.offset + length };
    links.push({ href, role, span, syntax: 'plain' });
  }
  const inWords = textLinks(withoutHoles(text, holes)).map((link) => ({
    ...link,
    href: decodeString(link.href),
  }));
  return [...links, ...htmlLinks(html.join('')), ...inWords].sort(byPlace);
}

/** What is no text, or a link already: what else looks like an address, mail software makes a link of. */
const NO_WORDS = new Set([
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'gfmFootnoteCall',
  'htmlFlow',
  'htmlText',
  'image',
  'link',
  'literalAutolink',
]);

/** What would keep the parser busy for minutes; no letter has so much. */
const isTooMuch = (text: string): boolean =>
  text.length > MAX_LENGTH ||
  DEEP.test(text) ||
  text.split(/\n[ \t]*\n/).some((part) => (part.match(MARKS)?.length ?? 0) > MAX_MARKS);

const MAX_LENGTH = 128 * 1024;
/** Marks of emphasis, brackets and lines of one paragraph: the parser's time grows with their square and more. */
const MAX_MARKS = 1000;
const MARKS = /[*_~]+|[[\]<`|&\n]/g;
const DEEP = /^[ \t]*(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+){30}/m;

/** Whole addresses alone, in the text and in its tags. */
function asPlainText(text: string): DraftLink[] {
  const inTags = htmlLinks(text);
  const known = new Set(inTags.map(({ span }) => span?.start));
  return [...inTags, ...textLinks(text).filter(({ span }) => !known.has(span?.start))].sort(
    byPlace,
  );
}

const events = (text: string) =>
  postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(text, undefined, true)),
  );

const ROLES: Record<string, LinkRole | undefined> = {
  resourceDestinationString: 'link',
  definitionDestinationString: 'other',
  autolinkProtocol: 'link',
  literalAutolinkHttp: 'link',
  literalAutolinkWww: 'link',
};

/** The text with room where `holes` are, in their order; one may lie within another. */
function withoutHoles(text: string, holes: readonly Span[]): string {
  let kept = '';
  for (const { start, end } of holes) {
    kept += text.slice(kept.length, start);
    kept += blank(text.slice(kept.length, end));
  }
  return kept + text.slice(kept.length);
}

const blank = (text: string): string => text.replaceAll(/[^\n\r]/g, ' ');

const byPlace = (a: DraftLink, b: DraftLink): number => (a.span?.start ?? 0) - (b.span?.start ?? 0);
