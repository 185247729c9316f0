import { quoted, type Words } from '../words/words.ts';
import type { MailBlock } from './mail-block.ts';

/** A block as Markdown (CommonMark). */
export function mailMarkdown({ name, words, sentence, url }: MailBlock, saying: Words): string {
  const link = `[${escapeMarkdown(name)}](${url})`;
  if (words === undefined) return `**${link}**\n\n${escapeMarkdown(sentence)}\n`;
  return `> ${quoted(escapeMarkdown(words), saying)}\n>\n> ${escapeMarkdown(sentence)}\n\n${link}\n`;
}

/**
 * Marks that would otherwise format or stand for a letter, what begins a heading, quotation or list, and
 * what makes some editors link an address by itself, with the marks in it.
 */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|&@]/g, String.raw`\$&`)
    .replace(/(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi, String.raw`\$&`)
    .replace(/^([#+-])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
