/** What the first rule that fits makes of something; a rule that does not fit makes nothing. */
export function firstThatFits<Seen, Made>(
  rules: readonly ((seen: Seen) => Made | undefined)[],
  seen: Seen,
): Made | undefined {
  for (const rule of rules) {
    const made = rule(seen);
    if (made !== undefined) return made;
  }
  return undefined;
}
