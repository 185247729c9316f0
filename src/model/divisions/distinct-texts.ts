import { length } from '../../schemas/fields.ts';

/**
 * Makes texts that are at most so many characters long, each once: `textOf` puts a name into one. Where the name
 * leaves no room it is cut, and where the text was made before, a number stands behind the name.
 */
export function distinctTexts(
  most: number,
): (name: string, textOf: (name: string) => string) => string {
  const taken = new Set<string>();
  return (name, textOf) => {
    for (let number = 1; ; number++) {
      const text = fitted(name, number === 1 ? '' : ` (${number})`, textOf, most);
      if (taken.has(text)) continue;
      taken.add(text);
      return text;
    }
  };
}

function fitted(name: string, end: string, textOf: (name: string) => string, most: number): string {
  if (length(textOf(name + end)) <= most) return textOf(name + end);
  const room = most - length(textOf(`…${end}`));
  const characters = Array.from(name).slice(0, Math.max(0, room));
  return textOf(`${characters.join('').trimEnd()}…${end}`);
}
