/** Begins and ends a run of letters of two bytes each (ISO-2022: mail in Japanese and Korean). */
const ESCAPE = String.fromCharCode(0x1b);
const [OUT, IN] = ['\u000E', '\u000F'];
const RUN = new RegExp(
  String.raw`(?:${ESCAPE}\$(?:[@AB]|\([@-Z])|${ESCAPE}\(I|${OUT})[^\r\n]*?(?=${ESCAPE}\([BJ]|${IN}|[\r\n]|$)`,
  'g',
);
/** Where Unicode leaves room for one's own: a byte stands there for itself. */
const ROOM = 0xe000;
const IN_ROOM = /[\uE000-\uE0FF]/g;

/** Whether some bytes are ASCII with such runs in between, in which any byte may look like a mark of HTML. */
export const isShifted = (bytes: Buffer): boolean => bytes.includes(`${ESCAPE}$`);

/** One letter for each byte; those of a run are none that mean anything. */
export const decodeShifted = (bytes: Buffer): string =>
  bytes.toString('latin1').replaceAll(RUN, (run) => moved(run, ROOM));

/** The bytes again of what `decodeShifted` made. */
export const encodeShifted = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll(IN_ROOM, (letter) => moved(letter, -ROOM)),
    'latin1',
  );

const moved = (text: string, by: number): string =>
  String.fromCharCode(...Array.from(text, (letter) => letter.charCodeAt(0) + by));
