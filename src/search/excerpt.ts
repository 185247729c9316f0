import type { Run } from './answer.ts';

/**
 * Splits Pagefind's excerpt into runs, so that no HTML of an index is ever put into a page; without the page's
 * `name` where it begins with that, since the reader has just read it.
 */
export function parseExcerpt(html: string, name = ''): Run[] {
  return withoutName(html, name)
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      text: decodeEntities(part.replace(/<\/?mark>/g, '')),
      marked: part.startsWith('<mark>'),
    }));
}

function withoutName(html: string, name: string): string {
  const letters = Array.from(name, (letter) => letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&'));
  const between = '(?:</?mark>)*';
  return name === ''
    ? html
    : html.replace(
        new RegExp(`^\\s*${between}${letters.join(between)}${between}[.:]?${between}\\s*`),
        '',
      );
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
