import { escapeHtml } from '../feeds-and-data/escape-html.ts';

/**
 * The blocks as a mail shows them, in a page of its own: mail carries its styles in attributes, which the
 * policy of all other pages forbids. Listed nowhere.
 */
export const previewPage = (title: string, language: string, blocks: readonly string[]): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${PREVIEW_POLICY}">`,
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body style="margin:0;padding:16px;">',
    `<div style="max-width:600px;margin:0 auto 24px;font:16px/24px Georgia,serif;color:#1d1b18;"><h1 style="margin:0 0 8px;font-size:24px;line-height:30px;">${escapeHtml(title)}</h1><p style="margin:0;">Each block as a mail shows it, first in words, then with its card.</p></div>`,
    ...blocks.map((block) => `<div style="margin:0 0 24px;">\n${block}\n</div>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** Style attributes and pictures of the site itself; nothing else. */
export const PREVIEW_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
