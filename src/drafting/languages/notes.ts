/** How a paper's own lines begin in a language, as sources of regular expressions. */
interface Beginnings {
  /** What sends readers elsewhere, or says whose picture it is. */
  lead: string;
  /** What was put right: `Correction, 4 May: …`, `Berichtigung (14. Mai) – …`. */
  corrected: string;
  /** What stands before the colon, where that is no bare one. */
  beforeColon?: string;
  /** A whole pattern of its own. */
  other?: string;
}

/** Lines that belong to the paper and not to its story. */
export const notesOf = ({ lead, corrected, beforeColon = '', other }: Beginnings): RegExp =>
  new RegExp(
    [
      String.raw`^\(?(?:${lead})(?!\p{L})`,
      String.raw`^\(?(?:${corrected})${WHEN}${beforeColon}(?::|\s[—–-]\s)`,
      ...(other === undefined ? [] : [other]),
    ].join('|'),
    'u',
  );

/** The day of what was put right, or where it stood. */
const WHEN = String.raw`(?:,? \d[^:]{0,30}| ?\([^)]{0,40}\)|, [^:]{0,40})?`;
