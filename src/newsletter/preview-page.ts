import type { Words } from '../words/words.ts';
import { escapeHtml } from '../feeds-and-data/escape-html.ts';

/** All blocks of one entry. */
export interface PreviewPart {
  /** The entry's name. */
  name: string;
  blocks: readonly string[];
}

/**
 * The blocks as a mail shows them, in a page of its own: mail carries its styles in attributes, which the
 * policy of all other pages forbids. Listed nowhere. `icon`: address of the site's.
 */
export const previewPage = (
  language: string,
  { previewTitle: title, previewSummary }: Words['newsletter'],
  icon: string,
  parts: readonly PreviewPart[],
): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${PREVIEW_POLICY}">`,
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    `<link rel="icon" href="${escapeHtml(icon)}" type="image/svg+xml">`,
    '</head>',
    '<body style="margin:0;padding:16px;">',
    `<header style="max-width:600px;margin:0 auto 24px;font:16px/24px Georgia,serif;color:#1d1b18;"><h1 style="margin:0 0 8px;font-size:24px;line-height:30px;">${escapeHtml(title)}</h1><p style="margin:0;">${escapeHtml(previewSummary)}</p></header>`,
    '<main>',
    ...parts.map(
      ({ name, blocks }) =>
        `<section aria-label="${escapeHtml(name)}" style="margin:0 0 24px;">\n${blocks.join('\n')}\n</section>`,
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** Style attributes and pictures of the site itself; nothing else. */
export const PREVIEW_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
