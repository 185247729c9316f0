import { replaceToWrite } from '../content-reader/to-write.ts';
import { escapeHtml } from '../feeds-and-data/escape-html.ts';
import { entryAt } from '../model/views/entry-links.ts';
import type { Site } from '../site.ts';
import { DEV_STYLE } from './dev-style.ts';
import { pagePanel } from './page-panel.ts';

/** A page of the dev server with its problems, and with marks on what is missing and on what is a draft. */
export function markPage(html: string, path: string, site: Site): string {
  const style = `<style>${DEV_STYLE}${draftStyle(path, site)}</style>`;
  return markMissing(html)
    .replace('</head>', () => `${style}</head>`)
    .replace(/<main\b[^>]*>/, (main) => main + pagePanel(path, site));
}

/** Elements whose text is no text of the page, and tags; the rest is text. */
const NO_TEXT =
  /<(script|style|title|textarea|select|svg)\b[\s\S]*?<\/\1>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** In the text of a page what is missing is marked; in attributes, titles and drawings it is only named. */
export function markMissing(html: string): string {
  const plain = (words: string) => words;
  const marked = (words: string) => `<mark class="dev-to-write">${words}</mark>`;
  let text = '';
  let at = 0;
  for (const { 0: found, index } of html.matchAll(NO_TEXT)) {
    text += replaceToWrite(html.slice(at, index), marked) + replaceToWrite(found, plain);
    at = index + found.length;
  }
  return text + replaceToWrite(html.slice(at), marked);
}

/** Labels wherever a draft is named, without touching the text. */
function draftStyle(path: string, { briefing }: Site): string {
  const drafts = [...briefing.entries.values()].filter(({ draft }) => draft === true);
  const links = drafts.map(({ id }) => `[data-entry="${escapeHtml(id)}"]`).join();
  const isDraft = entryAt(briefing, path)?.draft === true;
  const selectors = [
    ...(links === '' ? [] : [`a:is(${links})::after`]),
    ...(isDraft ? ['h1::after'] : []),
  ];
  return selectors.length === 0 ? '' : `${selectors.join()}${DRAFT_LABEL}`;
}

const DRAFT_LABEL =
  '{content:"draft";margin-inline-start:.4em;padding:0 .4em;border:2px dashed;font:600 .75rem/1.4 sans-serif;vertical-align:middle}';
