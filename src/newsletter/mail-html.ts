import { escapeHtml } from '../feeds-and-data/escape-html.ts';
import { quoted, type Words } from '../words/words.ts';
import type { MailBlock } from './mail-block.ts';

/**
 * A block as HTML for mail: one table, 600 pixels wide where there is room, styles in attributes, both
 * colours set, since mail software ignores style sheets and guesses colours that are missing. Outlook takes
 * the width from the attribute, everything else from the style.
 */
export const mailHtml = (
  block: MailBlock,
  words: Words,
  { withCard }: { withCard: boolean },
): string =>
  [
    `<table role="presentation" width="600" align="center" border="0" cellpadding="0" cellspacing="0" bgcolor="${PAPER}" style="width:100%;max-width:600px;border-collapse:collapse;background-color:${PAPER};">`,
    ...(withCard && block.card ? cardRows(block, block.card, words) : wordRows(block, words)),
    '</table>',
  ].join('\n');

const wordRows = (block: MailBlock, words: Words): string[] => [
  `<tr><td style="padding:20px 24px 22px;border-top:4px solid ${INK};font-family:Georgia,'Times New Roman',serif;color:${INK};text-align:left;">`,
  `<p style="margin:0 0 6px;font-family:${SANS};font-size:13px;line-height:18px;color:${MUTED};">${escapeHtml(block.label)}</p>`,
  ...text(block, words),
  `<p style="margin:0;font-family:${SANS};font-size:14px;line-height:20px;">${link(block, words.newsletter.readOn, ACCENT)}</p>`,
  '</td></tr>',
];

/** The card says it all, and its alternative text does where pictures are blocked: below it stands the link alone. */
const cardRows = (
  block: MailBlock,
  { url, width, height, alt }: NonNullable<MailBlock['card']>,
  { newsletter }: Words,
): string[] => [
  `<tr><td style="padding:0;"><a href="${escapeHtml(block.url)}" style="color:${INK};text-decoration:none;"><img src="${escapeHtml(url)}" width="600" height="${Math.round((600 * height) / width)}" alt="${escapeHtml(alt)}" style="display:block;width:100%;height:auto;border:0;font-family:Georgia,'Times New Roman',serif;font-size:18px;line-height:26px;color:${INK};"></a></td></tr>`,
  `<tr><td style="padding:10px 24px 18px;font-family:${SANS};font-size:14px;line-height:20px;color:${INK};text-align:left;">${link(block, newsletter.readOnAt(block.name), ACCENT)}</td></tr>`,
];

const link = ({ url }: MailBlock, text: string, colour: string): string =>
  `<a href="${escapeHtml(url)}" style="color:${colour};text-decoration:underline;">${escapeHtml(text)}</a>`;

function text({ name, words, sentence, url }: MailBlock, saying: Words): string[] {
  const open = `<a href="${escapeHtml(url)}" style="color:${INK};text-decoration:none;">`;
  if (words !== undefined)
    return [
      `<p style="margin:0 0 8px;font-size:20px;line-height:28px;">${open}${quoted(escapeHtml(words), saying)}</a></p>`,
      `<p style="margin:0 0 12px;font-size:16px;line-height:24px;color:${MUTED};">${escapeHtml(sentence)}</p>`,
    ];
  return [
    `<p style="margin:0 0 8px;font-size:22px;line-height:28px;font-weight:bold;">${open}${escapeHtml(name)}</a></p>`,
    `<p style="margin:0 0 12px;font-size:16px;line-height:24px;">${escapeHtml(sentence)}</p>`,
  ];
}

const PAPER = '#fbf9f4';
const INK = '#1d1b18';
const MUTED = '#5c564c';
const ACCENT = '#8c2f1b';
const SANS = 'Arial,Helvetica,sans-serif';
