import { Splitter } from '@zone-eu/mailsplit';

/** A part of a mail whose content is text, or a mail inside it. */
export interface MailPart {
  /** `text/html`, lower case. */
  type: string;
  charset?: string;
  /** `quoted-printable`, `base64`, or another word for "as it is". */
  encoding: string;
  /** Its lines are parted at spaces that are none of its text (RFC 3676, `delsp`). */
  isFlowed: boolean;
  /** Where its content stands in the mail, in bytes. */
  start: number;
  end: number;
}

/** Thrown where a mail cannot be taken apart. */
export class MailError extends Error {
  override name = 'MailError';
}

/**
 * The parts of a mail (RFC 5322 with MIME) that a reader may see, in order: text in any form, and the mails
 * within it, which are not taken apart here. Attached files are none. Throws a MailError.
 */
export async function mailParts(bytes: Buffer): Promise<MailPart[]> {
  const splitter = new Splitter({ ignoreEmbedded: true });
  // What is copied out of a program often begins with an empty line, which would end the header.
  const above = /^\s*/.exec(bytes.toString('latin1', 0, MAX_ABOVE))?.[0].length ?? 0;
  splitter.end(bytes.subarray(above));
  const parts: MailPart[] = [];
  let at = above;
  try {
    for await (const piece of splitter as AsyncIterable<Piece>) {
      const start = at;
      at += piece.type === 'node' ? piece.getHeaders().length : piece.value.length;
      if (piece.type === 'node' && isText(piece)) parts.push(partOf(piece, at));
      const current = parts.at(-1);
      if (piece.type === 'body' && current?.end === start) current.end = at;
    }
  } catch (error) {
    throw new MailError(error instanceof Error ? error.message : 'It is no mail.');
  }
  if (at !== bytes.length) throw new MailError('It cannot be put together as it was.');
  return parts.filter(({ start, end }) => end > start);
}

const MAX_ABOVE = 256;

interface Node {
  contentType: string | false;
  charset: string | false;
  encoding: string | false;
  delSp: boolean;
  disposition: string | false;
}

type Piece =
  ({ type: 'node'; getHeaders: () => Buffer } & Node) | { type: 'body' | 'data'; value: Buffer };

const isText = ({ contentType, disposition }: Node): boolean =>
  isMail(typeOf(contentType)) ||
  (disposition !== 'attachment' && /^text\//.test(typeOf(contentType)));

/** A mail inside another, in ASCII or with other letters in its header (RFC 6532). */
export const isMail = (type: string): boolean => /^message\/(?:rfc822|global)$/.test(type);

/** What is no type is plain text (RFC 2045, 5.2). */
const typeOf = (contentType: string | false): string =>
  contentType !== false && contentType.includes('/') ? contentType : 'text/plain';

const partOf = ({ contentType, charset, encoding, delSp }: Node, at: number): MailPart => ({
  type: typeOf(contentType),
  ...(charset === false ? {} : { charset }),
  // Some programs put it in quotation marks, or a comment behind it.
  encoding: /[\w-]+/.exec(encoding || '7bit')?.[0].toLowerCase() ?? '7bit',
  isFlowed: delSp,
  start: at,
  end: at,
});
