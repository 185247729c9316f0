import { quoted, type Words } from '../words/words.ts';
import type { MailBlock } from './mail-block.ts';

/** A block as plain text; the address stands on a line of its own, so that mail software links it. */
export const mailText = ({ name, words, sentence, url }: MailBlock, saying: Words): string =>
  `${words === undefined ? name : quoted(words, saying)}\n${sentence}\n${url}\n`;
