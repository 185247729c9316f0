import type { DraftFormat } from './draft-format.ts';
import type { TextFormat } from './draft-links.ts';
import type { Span } from './draft-link.ts';
import { encodedText, markOf } from './encoded-text.ts';
import { flowing, unfolding } from './flowed.ts';
import { isMail, MailError, mailParts } from './mail-parts.ts';
import type { Splice } from './splice.ts';
import { transfer } from './transfer.ts';
import type { Transfer } from './transferred.ts';

/** One text of a draft: the whole file, or a part of a mail. */
export interface DraftText {
  /** What a mail calls it, `text/html`; of a plain file its format. */
  type: string;
  format: TextFormat;
  text: string;
  /** Index in the file of the byte where a unit of the text begins; of base64, where the part begins. */
  byteAt: (index: number) => number;
}

/** Other text for one run of a text. */
export interface Edit {
  span: Span;
  text: string;
}

export interface Draft {
  texts: DraftText[];
  /** What edits of its texts do to the bytes of the file: everything else stays as it is. */
  splices: (edits: ReadonlyMap<DraftText, readonly Edit[]>) => Splice[];
}

/** Takes a draft apart. Throws a MailError where a mail cannot be. */
export const readDraft = (bytes: Buffer, format: DraftFormat): Promise<Draft> =>
  format === 'mail' ? readWholeMail(bytes) : Promise.resolve(readText(bytes, format, format));

function readText(bytes: Buffer, type: string, format: TextFormat, charset?: string): Draft {
  const { text, byteAt, replace } = encodedText(bytes, charset);
  const own: DraftText = { type, format, text, byteAt };
  return {
    texts: [own],
    splices: (edits) =>
      (edits.get(own) ?? []).map(({ span, text: written }) => replace(span, written)),
  };
}

/** The head of a mail is ASCII: what an editor has saved with two bytes a letter would seem to have none. */
async function readWholeMail(bytes: Buffer): Promise<Draft> {
  if (/utf-16/.test(markOf(bytes)?.charset ?? ''))
    throw new MailError('It is in UTF-16. Save it as UTF-8.');
  return readMail(bytes, 1);
}

/** Mails within mails beyond this are left alone. */
const MAX_DEPTH = 8;

async function readMail(bytes: Buffer, depth: number): Promise<Draft> {
  const drafts: Draft[] = [];
  for (const { type, charset, encoding, isFlowed, start, end } of await mailParts(bytes)) {
    const encoded = transfer(encoding, bytes.subarray(start, end));
    const { content, place, back } = isFlowed
      ? flowing(encoded)
      : FOLDED.test(type)
        ? unfolding(encoded)
        : encoded;
    refuseShifted(charset, content);
    if (isMail(type) && depth >= MAX_DEPTH) continue;
    const inner = isMail(type)
      ? await readMail(content, depth + 1)
      : readText(content, type, PART_FORMATS.get(type) ?? 'text', charset);
    drafts.push(within(inner, start, place, back));
  }
  return {
    texts: drafts.flatMap(({ texts }) => texts),
    splices: (edits) => drafts.flatMap(({ splices }) => splices(edits)),
  };
}

/** Types whose long lines are parted wherever they are full. */
const FOLDED = /^text\/(?:calendar|(?:x-)?vcard|directory)$/;

/** In UTF-7 a sign of an address may stand as `+AD0-`: read as it is, the address would be another. */
function refuseShifted(charset: string | undefined, content: Buffer): void {
  if (charset !== undefined && /utf-?7/i.test(charset) && SHIFTED.test(content.toString('latin1')))
    throw new MailError('Its addresses are in UTF-7. Save it as UTF-8.');
}

const SHIFTED = /https?:[^\s<>"]*\+(?!-)/i;

const PART_FORMATS = new Map<string, TextFormat>([
  ['text/html', 'html'],
  ['text/x-amp-html', 'html'],
  ['text/watch-html', 'html'],
  ['text/calendar', 'calendar'],
  ['text/markdown', 'markdown'],
]);

/** A draft that stands inside a mail, from `start`. */
const within = (
  inner: Draft,
  start: number,
  place: Transfer['place'],
  back: Transfer['back'],
): Draft => {
  const texts = new Map<DraftText, DraftText>(
    inner.texts.map((text) => [
      { ...text, byteAt: (index) => start + place(text.byteAt(index)) },
      text,
    ]),
  );
  return {
    texts: [...texts.keys()],
    splices: (edits) => {
      const own = new Map<DraftText, readonly Edit[]>();
      for (const [outer, text] of texts) own.set(text, edits.get(outer) ?? []);
      return back(inner.splices(own)).map((made) => ({
        ...made,
        start: made.start + start,
        end: made.end + start,
      }));
    },
  };
};
