/** Words that begin a name without being part of it. */
const ARTICLE = /^(the|a|an)\s+/i;

/** At most two initials of a name: `Yuri Ushakov` -> `YU`, `The Kremlin` -> `K`. */
export function initialsOf(name: string): string {
  const words = name.replace(ARTICLE, '').split(/\s+/);
  const first = words.at(0);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last].map((word) => /\p{L}/u.exec(word ?? '')?.[0].toUpperCase() ?? '').join('');
}
