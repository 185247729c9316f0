import { Refusal } from '../../problems/refusal.ts';
import { foreignByBytes } from './foreign-file.ts';

/** Refuses a file that is no draft, in a sentence. */
export function checkBytes(file: string, bytes: Buffer): void {
  if (bytes.length > MAX_BYTES)
    throw new Refusal(`${file}: It has ${bytes.length} bytes, more than ${MAX_BYTES}.`);
  const foreign = foreignByBytes(bytes);
  if (foreign !== undefined) throw new Refusal(`${file}: ${foreign}`);
  const hasMark = bytes.length > 1 && [0xfffe, 0xfeff].includes(bytes.readUInt16BE(0));
  if (!hasMark && bytes.includes(0)) throw new Refusal(`${file}: It is not text.`);
  if (
    bytes
      .toString('latin1')
      .replace(/^\xEF\xBB\xBF/, '')
      .trim() === ''
  )
    throw new Refusal(`${file}: It is empty.`);
}

/** Refuses the source of a mail that is called something else: its lines are broken and its signs escaped. */
export function checkSource(file: string, bytes: Buffer): void {
  const text = bytes.toString('latin1');
  const head = /^(?:\xef\xbb\xbf)?[\w-]+:[^]*?\r?\n\r?\n/.exec(text.slice(0, 65_536))?.[0] ?? '';
  if (MAIL_HEAD.test(head) && /^MIME-Version:/im.test(head))
    throw new Refusal(`${file}: It is the source of a mail. Let its name end with .eml.`);
  if (/\shref=3D["']/i.test(text))
    throw new Refusal(
      `${file}: It is a piece of the source of a mail (=3D stands for =). Save the whole mail as .eml.`,
    );
}

const MAIL_HEAD =
  /^(?:return-path|delivered-to|received|from|to|date|subject|message-id|mime-version|x-[\w-]+):/i;

/** Bytes that a draft may have: far above any mail. */
const MAX_BYTES = 25 * 1024 * 1024;
