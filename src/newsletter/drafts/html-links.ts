import { Tokenizer, TokenizerMode } from 'parse5';
import { cssLinks } from './css-links.ts';
import { decodedAttribute } from './decoded-attribute.ts';
import { type DraftLink, type LinkRole, shifted } from './draft-link.ts';
import { srcsetLinks } from './srcset-links.ts';

/**
 * Every address in HTML for mail: attributes of any element, those of MJML, AMP and Outlook's own VML
 * included, style sheets and style attributes, and what only Outlook reads, `<!--[if mso]>`. Other comments
 * hold none. Works on tags alone, since drafts are pieces of tables more often than documents.
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
  let styleStart: number | undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: ({ tagName, attrs, location, selfClosing }) => {
        for (const { name, value } of attrs) {
          const place = location?.attrs?.[name];
          if (place === undefined) continue;
          const written = html.slice(place.startOffset, place.endOffset);
          const found = ofAttribute(tagName, name, value, written);
          add(found, place.startOffset);
        }
        const mode = TEXT_MODES[tagName];
        if (mode === undefined || selfClosing) return;
        tokenizer.state = mode;
        styleStart = isStyle(tagName) ? (location?.endOffset ?? 0) : undefined;
      },
      onEndTag: ({ tagName, location }) => {
        if (styleStart === undefined || !isStyle(tagName)) return;
        const css = html.slice(styleStart, location?.startOffset ?? styleStart);
        add(cssLinks(css), styleStart);
        styleStart = undefined;
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

/** Begins what one program alone reads: `<!--[if mso]>`, `<!--[if (gte mso 9)|(IE)]>`. */
const CONDITION = /^<!--\s*\[if\s[^\]]*\]>/i;

const ignore = (): void => undefined;
const NOTHING_TO_SAY = {
  onDoctype: ignore,
  onEof: ignore,
  onCharacter: ignore,
  onNullCharacter: ignore,
  onWhitespaceCharacter: ignore,
};

/** Elements whose text has no tags. */
const TEXT_MODES: Record<string, Tokenizer['state'] | undefined> = {
  style: TokenizerMode.RAWTEXT,
  'mj-style': TokenizerMode.RAWTEXT,
  script: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};

const isStyle = (tag: string): boolean => tag === 'style' || tag === 'mj-style';

/** Attributes that are one address, whatever the element. */
const ATTRIBUTES: Record<string, LinkRole | undefined> = {
  href: 'link',
  'xlink:href': 'link',
  'o:href': 'link',
  src: 'picture',
  background: 'picture',
  'background-url': 'picture',
  poster: 'picture',
  'thumbnails-src': 'picture',
  'o:title': undefined,
  action: 'other',
  'action-xhr': 'other',
  formaction: 'other',
  data: 'other',
};

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

function ofAttribute(tag: string, name: string, value: string, written: string): DraftLink[] {
  const { text, span } = decodedAttribute(written, value);
  const place = (found: DraftLink): DraftLink =>
    found.span === undefined ? found : { ...found, ...span(found.span), syntax: 'html' };
  if (name === 'style') return cssLinks(text).map(place);
  if (name === 'srcset' || name === 'imagesrcset') return srcsetLinks(text).map(place);
  const whole = { href: text, span: { start: 0, end: text.length }, syntax: 'html' as const };
  if (tag === 'meta' && name === 'content')
    return META.test(text) ? [place({ ...whole, role: 'other' })] : [];
  const role = ATTRIBUTES[name];
  if (role === undefined) return [];
  return [place({ ...whole, role: OTHERS.has(tag) && !isPicture(name) ? 'other' : role })];
}

const isPicture = (name: string): boolean => name === 'poster';
const META = /^\s*https?:/i;
