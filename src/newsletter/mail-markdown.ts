import type { MailBlock } from './mail-block.ts';

/** A block as Markdown (CommonMark). */
export function mailMarkdown({ name, words, sentence, url }: MailBlock): string {
  const link = `[${escapeMarkdown(name)}](${url})`;
  if (words === undefined) return `**${link}**\n\n${escapeMarkdown(sentence)}\n`;
  return `> “${escapeMarkdown(words)}”\n>\n> ${escapeMarkdown(sentence)}\n\n${link}\n`;
}

/** Marks that would otherwise format, and what begins a heading, quotation or list. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    .replace(/^([#+-])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
