/**
 * Characters that take no room, turn the direction of text or control a terminal: what a reader sees would
 * not be what a search, a citation or another editor reads.
 */
const NEVER =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/u;

/** Joiners have a meaning between letters that join, and in pictures made of several; never between ours. */
const JOINER =
  /(?<![[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]]|\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/v;

/** Marks of direction have a meaning beside letters that run from right to left. */
const DIRECTION =
  /(?<![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])[\u061C\u200E\u200F](?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])/u;

/** What chooses between the picture of a sign and its letter, where no sign stands before it. */
const SELECTOR = /(?<![\p{Emoji}\p{S}])[\uFE0E\uFE0F]/u;

/** The first character that nobody sees, as `U+202E`, with its index; undefined where there is none. */
export function invisibleIn(text: string): { code: string; index: number } | undefined {
  const found = [NEVER, JOINER, DIRECTION, SELECTOR]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .toSorted((a, b) => a.index - b.index)[0];
  if (found === undefined) return undefined;
  const point = found[0].codePointAt(0) ?? 0;
  return { code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, index: found.index };
}

/** What is said of such a character, and what to do. */
export const invisibleMessage = (code: string): string =>
  `It has an invisible character (${code}), which can change what readers see.`;
export const INVISIBLE_HINT =
  'Delete it, or the escape that stands for it; an editor can show such characters.';
