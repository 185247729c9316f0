/** As wide as programs break the lines of plain text, and no narrower than a line that is full may be. */
const [WIDEST, NARROWEST] = [100, 45];
/** Paragraphs of several lines by which a text shows that its lines are broken. */
const FEWEST = 3;

/**
 * A text whose lines a program has broken, with each paragraph on one line; any other as it is. Its lines are broken
 * where none is long, empty lines stand between its paragraphs, and nearly all lines inside them are full and end in
 * the midst of a sentence.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => line.length > WIDEST)) return text;
  const blocks = blocksOf(lines);
  const inner = blocks.filter((block) => block.length > 1).flatMap((block) => block.slice(0, -1));
  const whole = blocks.filter((block) => block.length > 1).length;
  const full = inner.filter((line) => line.length >= NARROWEST && !/[.!?…]["”’»]?$/.test(line));
  if (whole < FEWEST || full.length < inner.length * 0.8) return text;
  return `${blocks.map((block) => block.join(' ')).join('\n')}\n`;
}

function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line === '') blocks.push([]);
    else last?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}
