import { Tokenizer, TokenizerMode } from 'parse5';
import { betweenStatements } from './between-statements.ts';
import { cssLinks } from './css-links.ts';
import { decodedAttribute, decodedText } from './decoded-attribute.ts';
import { type DraftLink, type LinkRole, shifted } from './draft-link.ts';
import { hostless } from './hostless.ts';
import { jsonLinks } from './json-links.ts';
import { srcsetLinks } from './srcset-links.ts';
import { textLinks } from './text-links.ts';

interface Span {
  startOffset: number;
  endOffset: number;
}

/**
 * Every address in HTML for mail: attributes of any element, those of MJML, AMP and Outlook's own VML
 * included, style sheets and style attributes, and what only Outlook reads, `<!--[if mso]>`. Other comments
 * hold none. Mail software makes links of addresses in the text as well, where they stand in no link. Works on tags alone, since drafts are pieces of tables more often than documents.
 */
export function htmlLinks(html: string): DraftLink[] {
  return linksOfTags(html.replaceAll(/<!\[CDATA\[|\]\]>/g, (mark) => ' '.repeat(mark.length)));
}

/** A comment inside a comment is none: what is conditional is looked into once. */
function linksOfTags(html: string, isInComment = false): DraftLink[] {
  const links: DraftLink[] = [];
  const add = (found: readonly DraftLink[], by: number) => {
    for (const link of shifted(found, by)) links.push(link);
  };
  let raw: { tag: string; isJson: boolean; start: number } | undefined;
  const goesOn = hostless();
  let isInLink = false;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: ({ tagName, attrs, location, selfClosing }) => {
        add(inBrackets(html, tagName, location), location?.startOffset ?? 0);
        for (const { name, value } of attrs) {
          const place = location?.attrs?.[name];
          if (place === undefined) continue;
          const written = html.slice(place.startOffset, place.endOffset);
          const found = ofAttribute(tagName, name, value, written);
          add(goesOn(tagName, name, value, found), place.startOffset);
        }
        if (tagName === 'a') isInLink = attrs.some(({ name }) => name === 'href');
        const mode = TEXT_MODES.get(tagName);
        if (mode === undefined || selfClosing) return;
        tokenizer.state = mode;
        const isJson = attrs.some(({ name, value }) => name === 'type' && /json/i.test(value));
        raw = { tag: tagName, isJson, start: location?.endOffset ?? 0 };
      },
      onEndTag: ({ tagName, location }) => {
        if (tagName === 'a') isInLink = false;
        if (raw?.tag !== tagName) return;
        const text = html.slice(raw.start, location?.startOffset ?? raw.start);
        if (isStyle(tagName)) add(cssLinks(text), raw.start);
        if (raw.isJson) add(jsonLinks(text), raw.start);
        raw = undefined;
      },
      onCharacter: ({ chars, location }) => {
        if (raw !== undefined || isInLink || location === null) return;
        const written = html.slice(location.startOffset, location.endOffset);
        add(ofText(written, chars), location.startOffset);
      },
      onComment: ({ location }) => {
        if (location === null || isInComment) return;
        const comment = html.slice(location.startOffset, location.endOffset);
        const opening = CONDITION.exec(comment)?.[0];
        if (opening === undefined) return;
        links.push(
          ...shifted(
            linksOfTags(comment.slice(opening.length), true),
            location.startOffset + opening.length,
          ),
        );
      },
      ...NOTHING_TO_SAY,
    },
  );
  tokenizer.write(html, true);
  return links;
}

/** `<https://…>`, as plain text and Markdown have it: HTML takes it for a tag, and nobody sees it. */
function inBrackets(html: string, tag: string, location: Span | null): DraftLink[] {
  if (location === null || !/^https?:/.test(tag)) return [];
  const href = html.slice(location.startOffset, location.endOffset);
  return [{ href, role: 'link', span: { start: 0, end: href.length }, syntax: 'html' }];
}

/** Begins what one program alone reads: `<!--[if mso]>`, `<!--[if (gte mso 9)|(IE)]>`. */
const CONDITION = /^<!--\s*\[if\s[^\]]*\]>/i;

const ignore = (): void => undefined;
const NOTHING_TO_SAY = {
  onDoctype: ignore,
  onEof: ignore,
  onNullCharacter: ignore,
  onWhitespaceCharacter: ignore,
};

/** Elements whose text has no tags. */
const TEXT_MODES = new Map<string, Tokenizer['state']>([
  ['style', TokenizerMode.RAWTEXT],
  ['mj-style', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
]);

const isStyle = (tag: string): boolean => tag === 'style' || tag === 'mj-style';

/** Attributes that are one address, whatever the element. */
const ATTRIBUTES = new Map<string, LinkRole>(
  Object.entries({
    href: 'link',
    'xlink:href': 'link',
    'o:href': 'link',
    src: 'picture',
    background: 'picture',
    'background-url': 'picture',
    poster: 'picture',
    'thumbnails-src': 'picture',
    'icon-wrapped-url': 'picture',
    'icon-unwrapped-url': 'picture',
    'left-icon': 'picture',
    'right-icon': 'picture',
    action: 'other',
    'action-xhr': 'other',
    formaction: 'other',
    data: 'other',
  } as const),
);

/** Elements whose `src` or `href` is no picture and nothing that a reader opens. */
const OTHERS = new Set([
  'amp-list',
  'amp-video',
  'audio',
  'base',
  'embed',
  'iframe',
  'link',
  'script',
  'source',
  'video',
]);

/** Addresses in text between tags; `written` with its references, `text` without. */
function ofText(written: string, text: string): DraftLink[] {
  if (!/\/|www\./i.test(text)) return [];
  const { span } = decodedText(written, text);
  return textLinks(text).map(({ href, role, span: own }) => ({
    href,
    role,
    ...(own === undefined ? {} : span(own)),
    syntax: 'html',
  }));
}

function ofAttribute(tag: string, name: string, value: string, written: string): DraftLink[] {
  const { text, span } = decodedAttribute(written, value);
  const place = (found: DraftLink): DraftLink =>
    found.span === undefined ? found : { ...found, ...span(found.span), syntax: 'html' };
  if (name === 'style') return cssLinks(text).map(place);
  // AMP: an expression, in which an address stands in quotation marks.
  if (BOUND.test(name))
    return [...text.matchAll(/(?<=['"])https?:[^'"\s]+/gi)].map(({ 0: href, index }) =>
      place({
        href,
        role: 'link',
        span: { start: index, end: index + href.length },
        syntax: 'html',
      }),
    );
  if (name === 'srcset' || name === 'imagesrcset') return srcsetLinks(text).map(place);
  const whole = { href: text, span: { start: 0, end: text.length }, syntax: 'html' as const };
  if (tag === 'meta' && name === 'content') {
    const start = META.exec(text)?.[0].length;
    if (start === undefined) return [];
    const href = text.slice(start).replace(/["'\s]+$/, '');
    return [place({ ...whole, href, span: { start, end: start + href.length }, role: 'other' })];
  }
  const role = ATTRIBUTES.get(name);
  if (role === undefined) return [];
  const link = { ...whole, role: roleIn(tag, name, role) };
  const parts = betweenStatements(text).map((span) => ({
    ...link,
    href: text.slice(span.start, span.end),
    span,
  }));
  return (parts.length > 0 ? parts : [link]).map(place);
}

/** What an attribute is for, whatever its element, but for some elements. */
function roleIn(tag: string, name: string, role: LinkRole): LinkRole {
  if (name === 'poster') return role;
  if (OTHERS.has(tag)) return 'other';
  return DRAWN.has(tag) && role === 'link' ? 'picture' : role;
}

/** Elements of a drawing (SVG) whose `href` is a picture. */
const DRAWN = new Set(['image', 'feimage']);
const BOUND = /^(?:\[(?:href|src)\]|data-amp-bind-(?:href|src))$/;
/** In front of the address of a `<meta>`; one that leads on has its seconds there, `0; url=https://…`. */
const META = /^\s*(?:[\d.]+\s*[;,]?\s*url\s*=\s*["']?)?(?=https?:)/i;
