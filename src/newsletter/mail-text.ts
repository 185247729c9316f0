import type { MailBlock } from './mail-block.ts';

/** A block as plain text; the address stands on a line of its own, so that mail software links it. */
export const mailText = ({ name, words, sentence, url }: MailBlock): string =>
  `${words === undefined ? name : `“${words}”`}\n${sentence}\n${url}\n`;
