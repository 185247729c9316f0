import type { ElementContent, Root, RootContent } from 'hast';

/** Elements that a reader without our styles shows or speaks by themselves. */
const ALONE =
  /^(article|aside|blockquote|br|button|caption|d[dlt]|details|div|fieldset|fig.*|footer|form|h[1-6r]|header|input|label|legend|li|main|nav|ol|p|pre|section|select|summary|t[dhr]|table|tbody|textarea|thead|ul)$/;
const NOT_READ = /^(script|style|svg|template|head)$/;

/** Where words of two elements touch in the plain text of a page: `Spokesman` beside `Peskov`, as `PeskovSpokesman`. */
export function gluedWords(tree: Root): string[] {
  const glued: string[] = [];
  let before = '';
  const read = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') {
      if (/[\p{L}\p{N}.,:!?)”]$/u.test(before) && /^[\p{L}\p{N}¶]/u.test(node.value))
        glued.push(`${before.slice(-20)}|${node.value.slice(0, 20)}`);
      if (node.value !== '') before = node.value;
    } else if (node.type === 'element' && isRead(node.tagName, node.properties)) {
      const stands = ALONE.test(node.tagName);
      if (stands) before = '';
      node.children.forEach(read);
      if (stands) before = '';
    }
  };
  tree.children.forEach(read);
  return glued;
}

const isRead = (tagName: string, { hidden, ariaHidden }: Record<string, unknown>): boolean =>
  !NOT_READ.test(tagName) && hidden !== true && ariaHidden !== 'true';
