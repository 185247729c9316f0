import { Refusal } from '../../problems/refusal.ts';

/** Refuses a file that is no draft, in a sentence. */
export function checkBytes(file: string, bytes: Buffer): void {
  if (bytes.length > MAX_BYTES)
    throw new Refusal(`${file}: It has ${bytes.length} bytes, more than ${MAX_BYTES}.`);
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

/** Bytes that a draft may have: far above any mail. */
const MAX_BYTES = 25 * 1024 * 1024;
