import { escapeHtml } from '../feeds/escape-html.ts';

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
    ...blocks.map((block) => `<div style="margin:0 0 24px;">\n${block}\n</div>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** Style attributes and pictures of the site itself; nothing else. */
export const PREVIEW_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
