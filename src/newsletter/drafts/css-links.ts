import { string, tokenize, tokenTypes, url } from 'css-tree';
import type { DraftLink } from './draft-link.ts';

/** Every `url(…)` and `@import` of a style sheet or of a style attribute. Whatever is no CSS holds none. */
export function cssLinks(css: string): DraftLink[] {
  const links: DraftLink[] = [];
  let before = '';
  const open: string[] = [];
  const add = (href: string, start: number, end: number) =>
    links.push({ href, role: 'picture', span: { start, end }, syntax: 'plain' });
  tokenize(css, (type, start, end) => {
    const written = css.slice(start, end);
    if (type === tokenTypes.Url) {
      const inner = /^url\(\s*/i.exec(written)?.[0].length ?? 0;
      const length = written.slice(inner).replace(/\s*\)$/, '').length;
      add(url.decode(written), start + inner, start + inner + length);
    } else if (type === tokenTypes.String && (OPENS.test(before) || LISTS.test(open.at(-1) ?? '')))
      add(string.decode(written), start + 1, end - (/["']$/.test(written) ? 1 : 0));
    if (type === tokenTypes.Function || type === tokenTypes.LeftParenthesis) open.push(written);
    if (type === tokenTypes.RightParenthesis) open.pop();
    if (type !== tokenTypes.WhiteSpace && type !== tokenTypes.Comment) before = written;
  });
  return links;
}

/** What stands before an address in quotation marks. */
const OPENS = /^(?:url\(|src\(|@import)$/i;
/** What holds a list of them: `image-set("a.png" 1x, "b.png" 2x)`. */
const LISTS = /^(?:-webkit-)?image-set\($/i;
