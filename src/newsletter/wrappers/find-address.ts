import { inflateSync } from 'node:zlib';

/** Layers of writing that are taken off one address. */
const MAX_LAYERS = 6;
/** An address longer than this is none that mail carries. */
const MAX_LENGTH = 16_384;

/**
 * The web addresses that a piece of another address carries, whatever it is written in: as it is,
 * percent-encoded, in base64 or compressed (zlib) or in JSON, one within the other.
 */
export function findAddresses(text: string, layers = MAX_LAYERS): string[] {
  const piece = text.trim();
  if (piece.length < 8 || piece.length > MAX_LENGTH || layers === 0) return [];
  if (/^https?:\/\/?[^/\s]/i.test(piece)) return [piece.replace(/^(https?:)\/+/i, '$1//')];
  const deeper = (inner: string | undefined) =>
    inner === undefined || inner === piece ? [] : findAddresses(inner, layers - 1);
  const fromJson = /^[[{"]/.test(piece) ? jsonStrings(piece).flatMap(deeper) : [];
  if (fromJson.length > 0) return fromJson;
  const fromForm = FORM.test(piece) ? [...new URLSearchParams(piece).values()].flatMap(deeper) : [];
  if (fromForm.length > 0) return fromForm;
  const fromEscapes = piece.includes('%') ? deeper(unescapePercent(piece)) : [];
  if (fromEscapes.length > 0) return fromEscapes;
  const written = [...piece.matchAll(/https?:\/\/[^\s"'<>|]+/gi)].map(([found]) => found);
  if (written.length > 0) return written;
  // A token in parts has one of them in base64: `payload.signature`.
  return [...new Set([piece, ...piece.split(/[.,~|;]/)])].flatMap((part) =>
    deeper(fromBase64(part)),
  );
}

/** Fields as a form writes them: `h=…&l=https%3A…&r=…`. */
const FORM = /^[\w.-]+=[^&\s]*(?:&[\w.-]+=[^&\s]*)+$/;

/** The text without its percent escapes; undefined where one of them is none. */
export function unescapePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** All strings of a JSON text; none where it is no JSON. */
function jsonStrings(text: string): string[] {
  const strings: string[] = [];
  try {
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
  } catch {
    return [];
  }
  return strings;
}

/** What base64, in either alphabet, stands for, where that is text or compressed text. */
function fromBase64(text: string): string | undefined {
  // Bing puts two letters before it.
  const [, code] = /^(?:a1(?=aHR0))?([A-Za-z0-9+/_-]{11,}={0,2})$/.exec(text) ?? [];
  if (code === undefined) return undefined;
  const bytes = Buffer.from(code, 'base64');
  const content = bytes[0] === 0x78 ? (inflate(bytes) ?? bytes) : bytes;
  const decoded = content.toString('utf8');
  return /^[\t\n\r\u0020-\u{10FFFF}]*$/u.test(decoded) ? decoded : undefined;
}

function inflate(bytes: Buffer): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_LENGTH });
  } catch {
    return undefined;
  }
}
