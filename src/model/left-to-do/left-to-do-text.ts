import type { LeftToDo } from './left-to-do.ts';

/** How words are set apart: on a terminal by colours, elsewhere not at all. */
export type Paint = (style: 'bold' | 'dim' | 'red', text: string) => string;

/** Pieces that are listed one by one; the rest is counted. */
const MOST = 12;

/**
 * What is left to do as text: how much is done, the pieces in their order with what to do about each, and the next
 * step. The desk of the dev server shows the same with the article's sentences.
 */
export function leftToDoText({ done, all, pieces }: LeftToDo, paint: Paint): string {
  const [first] = pieces;
  if (first === undefined)
    return [
      paint('bold', `${all} of ${all} done.`),
      'Next: npm run build, and npm run release once that is published.',
    ].join('\n');
  const listed = pieces
    .slice(0, MOST)
    .flatMap(({ file, line, name, problems }) => [
      '',
      `${paint('bold', name)}  ${paint('dim', `${file}:${line}`)}`,
      ...problems.map(
        (problem) =>
          `  ${problem.line}  ${paint('red', problem.rule)}  ${problem.message} ${problem.hint}`,
      ),
    ]);
  const more = pieces.length - MOST;
  const [next] = first.problems;
  return [
    paint('bold', `${done} of ${all} done.`),
    ...listed,
    ...(more > 0 ? ['', `… and ${more} more: npm run dev shows them on /desk/.`] : []),
    ...(next === undefined
      ? []
      : ['', `${paint('bold', 'Next:')} ${next.file}:${next.line}  ${next.message} ${next.hint}`]),
  ].join('\n');
}
