/**
 * The first one, two and three letters of a name, as parts of an address: `Étienne` -> `e`, `et`, `eti`. Letters
 * of other scripts stand by their number, so that each has an address of its own: `Ж` -> `u0436`.
 */
export function letterKeys(name: string): [string, ...string[]] {
  const characters = Array.from(letters(name)).slice(0, 3).map(character);
  const [first = '0', ...rest] = characters;
  const keys: [string, ...string[]] = [first];
  for (const next of rest) keys.push((keys.at(-1) ?? '') + next);
  return keys;
}

/** What readers call such a key: `et` -> `Et`, `u0436` -> `Ж`. */
export function letterLabel(key: string): string {
  const text = key.replace(/u([0-9a-f]{4,6})/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Letters and digits alone, without case and without accents. */
const letters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const character = (letter: string): string =>
  /^[a-z0-9]$/.test(letter)
    ? letter
    : `u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
