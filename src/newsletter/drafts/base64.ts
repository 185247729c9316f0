import { MailError } from './mail-parts.ts';
import { splice, type Splice } from './splice.ts';
import type { Transfer } from './transferred.ts';

/** Base64 up to the marks of its end; some programs put several together, or write a footer behind it. */
interface Piece {
  /** Where it stands in what is written, without the room around it. */
  start: number;
  written: string;
  /** Where its bytes begin in the content. */
  from: number;
  bytes: Buffer;
}

/** Content in base64; throws a MailError where it is none. What is changed is written anew with its piece as a whole, in lines as long as they were. */
export function base64(raw: Buffer): Transfer {
  const text = raw.toString('latin1');
  const [first = ''] = /\S.*/.exec(text) ?? [];
  if (!/^[\w+/=-]*\s*$/.test(first))
    throw new MailError('A part says that it is in base64, and is not.');
  const pieces = piecesOf(text);
  return {
    content: Buffer.concat(pieces.map(({ bytes }) => bytes)),
    place: () => 0,
    back: (splices) => anew(pieces, splices),
  };
}

function piecesOf(text: string): Piece[] {
  let from = 0;
  return [...text.matchAll(/[^=\s][^=]*=*/g)].map(({ 0: found, index }) => {
    const written = found.trimEnd();
    const piece = { start: index, written, from, bytes: Buffer.from(written, 'base64') };
    from += piece.bytes.length;
    return piece;
  });
}

/** From the first piece that is changed to the last: an address may begin in one and end in the next. */
function anew(pieces: readonly Piece[], splices: readonly Splice[]): Splice[] {
  const changed = pieces.filter(({ from, bytes }) =>
    splices.some(({ start, end }) => start < from + bytes.length && end > from),
  );
  const [first, last] = [changed[0], changed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = pieces.slice(pieces.indexOf(first), pieces.indexOf(last) + 1);
  const content = Buffer.concat(between.map(({ bytes }) => bytes));
  const own = splices.map((one) => ({
    ...one,
    start: one.start - first.from,
    end: one.end - first.from,
  }));
  const bytes = inLines(splice(content, own), first.written);
  return [{ start: first.start, end: last.start + last.written.length, bytes }];
}

/** In base64, in lines as long as those of `model`, which end as they do. */
function inLines(content: Buffer, model: string): Buffer {
  const newline = model.includes('\r\n') ? '\r\n' : '\n';
  const [line = ''] = /^[^\r\n]*/.exec(model) ?? [];
  const lines = content
    .toString('base64')
    .match(new RegExp(`.{1,${Math.max(4, line.length)}}`, 'g'));
  return Buffer.from((lines ?? []).join(newline), 'latin1');
}
