/** A small drawing of what the briefing holds on the card's own subject, and its one line of text. */
export interface Drawing {
  /** In units of its own; the card scales it to its strip. */
  width: number;
  height: number;
  strokes: Stroke[];
  note: string;
}

/** One path, filled or drawn as a line, in a colour of tokens.css. */
export interface Stroke {
  path: string;
  colour: string;
  /** Absent: it is a line, as that of a shape that stands for words retold. */
  filled?: boolean;
  /** 0 to 1; absent: all of the colour. */
  opacity?: number;
}

/** Path data whose subpaths each begin with an absolute point, moved to the right. */
export const moved = (path: string, by: number): string =>
  path.replace(/M(-?[\d.]+)/g, (_, x: string) => `M${Number(x) + by}`);
