import type { Problem } from '../problems/problem.ts';

/** From so many pages on, the cause is a layout and one line says it. */
const MANY = 4;

/** Problems of the same words on many pages become one, on the first page, with the number of the others. */
export function mergeRepeated(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, ({ rule, message, hint }) =>
    [rule, message, hint].join('\0'),
  );
  return [...groups.values()].flatMap((group) => {
    const pages = new Set(group.map(({ file }) => file)).size;
    const [first] = group;
    if (first === undefined || pages < MANY) return group;
    return [{ ...first, message: `${first.message} The same is true of ${pages - 1} more pages.` }];
  });
}
