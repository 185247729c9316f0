/**
 * Advance widths of Public Sans SemiBold for U+0020 to U+007E in hundredths of the type size: those of the
 * face that drawings are lettered in, at the heaviest weight that they use.
 */
const WIDTHS = [
  24, 27, 46, 61, 68, 93, 75, 26, 32, 33, 44, 58, 27, 39, 25, 37, 63, 42, 62, 65, 65, 66, 65, 62,
  66, 65, 25, 27, 57, 58, 57, 53, 83, 72, 68, 71, 71, 63, 61, 75, 77, 30, 40, 71, 58, 91, 77, 75,
  65, 77, 69, 69, 61, 72, 69, 97, 71, 64, 66, 33, 37, 33, 48, 54, 25, 57, 61, 55, 61, 58, 40, 63,
  59, 26, 28, 58, 32, 89, 59, 58, 61, 61, 41, 52, 41, 59, 52, 79, 58, 56, 49, 36, 27, 37, 60,
];

/** Typographic characters that running text has. */
const MORE = new Map(
  [...'‘25’25‚25“46”45„46«56»56–58—114…84'.matchAll(/(\D)(\d+)/g)].map(([, c = '', w]) => [
    c,
    Number(w),
  ]),
);

/** A character outside the tables: wider than most letters of any alphabet. */
const OTHER = 66;
/** A character of a script that is set in squares. */
const SQUARE = 104;

/**
 * How wide a line of text is when it is set, estimated from above: units of `size`, which is the type size.
 */
export function textWidth(text: string, size: number): number {
  const hundredths = Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
  return (hundredths * size) / 100;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return WIDTHS[code - FIRST] ?? MORE.get(character) ?? (code < FIRST_SQUARE ? OTHER : SQUARE);
}

const FIRST = 0x20;
const FIRST_SQUARE = 0x2e80;

/**
 * Breaks a text into lines of at most `width` (same unit as `size`, the type size), at spaces; a word that
 * is wider than a line is broken inside. Nothing is left out.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((long) => breakWord(long, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}
